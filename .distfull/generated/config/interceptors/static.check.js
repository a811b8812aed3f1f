// @ts-nocheck
// Generated from schemas/config/interceptors/static.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "StaticInterceptorConfig",
    "description": "Adds a fixed header.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "key": {
            "type": "string",
            "minLength": 1,
            "default": "key",
            "description": "Name of the header."
        },
        "value": {
            "type": "string",
            "default": "value",
            "description": "Its value."
        },
        "preserveExisting": {
            "type": "boolean",
            "default": true,
            "description": "Leave events alone that have the header already."
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
        if (data.key === undefined) {
            data.key = "key";
        }
        if (data.value === undefined) {
            data.value = "value";
        }
        if (data.preserveExisting === undefined) {
            data.preserveExisting = true;
        }
        for (const key0 in data) {
            if (!(((key0 === "key") || (key0 === "value")) || (key0 === "preserveExisting"))) {
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
        let data0 = data.key;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (typeof data.value !== "string") {
            const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (typeof data.preserveExisting !== "boolean") {
            const err4 = { instancePath: instancePath + "/preserveExisting", schemaPath: "#/properties/preserveExisting/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=static.check.js.map