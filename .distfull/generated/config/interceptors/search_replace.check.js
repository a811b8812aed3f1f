// @ts-nocheck
// Generated from schemas/config/interceptors/search_replace.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "SearchReplaceInterceptorConfig",
    "description": "Replaces what a regular expression finds in the body.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "searchPattern"
    ],
    "properties": {
        "searchPattern": {
            "type": "string",
            "minLength": 1,
            "examples": [
                "\\d{4,}"
            ],
            "description": "Java regular expression; every place is replaced."
        },
        "replaceString": {
            "type": "string",
            "default": "",
            "description": "The replacement; `$1` or `${name}` stand for groups, `\\\\` makes the next character plain."
        },
        "charset": {
            "type": "string",
            "minLength": 1,
            "default": "UTF-8",
            "description": "Character set of the body, before and after."
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
        if (data.replaceString === undefined) {
            data.replaceString = "";
        }
        if (data.charset === undefined) {
            data.charset = "UTF-8";
        }
        if (data.searchPattern === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchPattern" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "searchPattern") || (key0 === "replaceString")) || (key0 === "charset"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.searchPattern !== undefined) {
            let data0 = data.searchPattern;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/searchPattern", schemaPath: "#/properties/searchPattern/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/searchPattern", schemaPath: "#/properties/searchPattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (typeof data.replaceString !== "string") {
            const err4 = { instancePath: instancePath + "/replaceString", schemaPath: "#/properties/replaceString/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        let data2 = data.charset;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err5 = { instancePath: instancePath + "/charset", schemaPath: "#/properties/charset/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err6 = { instancePath: instancePath + "/charset", schemaPath: "#/properties/charset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=search_replace.check.js.map