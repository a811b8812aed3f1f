// @ts-nocheck
// Generated from schemas/config/selectors/multiplexing.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "MultiplexingSelectorConfig",
    "description": "Chooses the channels of each event by the value of one of its headers.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "header": {
            "type": "string",
            "minLength": 1,
            "default": "flume.selector.header",
            "description": "The header to look at."
        },
        "mapping": {
            "type": "object",
            "additionalProperties": {
                "type": "array",
                "items": {
                    "type": "string",
                    "x-refers": "channels"
                },
                "x-separator": "blank"
            },
            "description": "Channels by value: `mapping.<value> = c1 c2`."
        },
        "default": {
            "type": "array",
            "items": {
                "type": "string",
                "x-refers": "channels"
            },
            "x-separator": "blank",
            "description": "Channels for events without the header or with a value that no mapping names. None: such events are dropped and counted."
        },
        "optional": {
            "type": "object",
            "additionalProperties": {
                "type": "array",
                "items": {
                    "type": "string",
                    "x-refers": "channels"
                },
                "x-separator": "blank"
            },
            "description": "Further channels by value, whose failures are ignored."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.header === undefined) {
            data.header = "flume.selector.header";
        }
        for (const key0 in data) {
            if (!((((key0 === "header") || (key0 === "mapping")) || (key0 === "default")) || (key0 === "optional"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        let data0 = data.header;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.mapping !== undefined) {
            let data1 = data.mapping;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    let data2 = data1[key1];
                    if (Array.isArray(data2)) {
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data2[i0] !== "string") {
                                const err3 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/mapping/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/mapping", schemaPath: "#/properties/mapping/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.default !== undefined) {
            let data4 = data.default;
            if (Array.isArray(data4)) {
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data4[i1] !== "string") {
                        const err6 = { instancePath: instancePath + "/default/" + i1, schemaPath: "#/properties/default/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.optional !== undefined) {
            let data6 = data.optional;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key2 in data6) {
                    let data7 = data6[key2];
                    if (Array.isArray(data7)) {
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            if (typeof data7[i2] !== "string") {
                                const err8 = { instancePath: instancePath + "/optional/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/optional/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/optional/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/optional/additionalProperties/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=multiplexing.check.js.map