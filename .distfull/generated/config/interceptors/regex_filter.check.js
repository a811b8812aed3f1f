// @ts-nocheck
// Generated from schemas/config/interceptors/regex_filter.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RegexFilterInterceptorConfig",
    "description": "Keeps the events whose body a regular expression is found in, or drops them.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "regex": {
            "type": "string",
            "minLength": 1,
            "default": ".*",
            "description": "Java regular expression, searched anywhere in the body."
        },
        "excludeEvents": {
            "type": "boolean",
            "default": false,
            "description": "Drop what matches instead of keeping it."
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
        if (data.regex === undefined) {
            data.regex = ".*";
        }
        if (data.excludeEvents === undefined) {
            data.excludeEvents = false;
        }
        for (const key0 in data) {
            if (!((key0 === "regex") || (key0 === "excludeEvents"))) {
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
        let data0 = data.regex;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err2 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (typeof data.excludeEvents !== "boolean") {
            const err3 = { instancePath: instancePath + "/excludeEvents", schemaPath: "#/properties/excludeEvents/type", keyword: "type", params: { type: "boolean" } };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=regex_filter.check.js.map