// @ts-nocheck
// Generated from schemas/config/interceptors/remove_header.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RemoveHeaderInterceptorConfig",
    "description": "Removes headers by name, by list or by pattern.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "withName": {
            "type": "string",
            "minLength": 1,
            "description": "Name of one header."
        },
        "fromList": {
            "type": "string",
            "minLength": 1,
            "description": "Names of headers."
        },
        "fromListSeparator": {
            "type": "string",
            "minLength": 1,
            "default": "\\s*,\\s*",
            "description": "Java regular expression between the names of the list."
        },
        "matching": {
            "type": "string",
            "minLength": 1,
            "description": "Java regular expression for whole names."
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
        if (data.fromListSeparator === undefined) {
            data.fromListSeparator = "\\s*,\\s*";
        }
        for (const key0 in data) {
            if (!((((key0 === "withName") || (key0 === "fromList")) || (key0 === "fromListSeparator")) || (key0 === "matching"))) {
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
        if (data.withName !== undefined) {
            let data0 = data.withName;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/withName", schemaPath: "#/properties/withName/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err2 = { instancePath: instancePath + "/withName", schemaPath: "#/properties/withName/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.fromList !== undefined) {
            let data1 = data.fromList;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/fromList", schemaPath: "#/properties/fromList/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/fromList", schemaPath: "#/properties/fromList/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data2 = data.fromListSeparator;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err5 = { instancePath: instancePath + "/fromListSeparator", schemaPath: "#/properties/fromListSeparator/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/fromListSeparator", schemaPath: "#/properties/fromListSeparator/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.matching !== undefined) {
            let data3 = data.matching;
            if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                    const err7 = { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/type", keyword: "type", params: { type: "string" } };
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
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=remove_header.check.js.map