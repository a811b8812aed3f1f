// @ts-nocheck
// Generated from schemas/config/formats/regex.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RegexFormatOptions",
    "description": "Lines that a regular expression takes apart. One that it does not match, or whose group its column cannot hold, goes to the dead letters.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "pattern"
    ],
    "properties": {
        "pattern": {
            "type": "string",
            "minLength": 1,
            "maxLength": 10000,
            "description": "As Java writes it, with a named group for each column; it may match anywhere in the line.",
            "examples": [
                "^(?<ip>\\S+) \\[(?<ts>[^\\]]+)\\] (?<status>\\d+)"
            ]
        },
        "columns": {
            "type": "object",
            "additionalProperties": {
                "type": "string"
            },
            "maxProperties": 1000,
            "default": {},
            "description": "Types of groups that are not STRING: STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3) or TIMESTAMP_LTZ(3).",
            "examples": [
                {
                    "ts": "TIMESTAMP(3)"
                }
            ]
        },
        "nullLiteral": {
            "type": "string",
            "description": "A field of this text is NULL.",
            "examples": [
                "-"
            ]
        },
        "timestampFormat": {
            "type": "string",
            "enum": [
                "iso-8601",
                "sql",
                "epoch-millis",
                "epoch-seconds",
                "access-log"
            ],
            "default": "iso-8601",
            "description": "How times are written: `2015-05-17T10:05:03Z`, `2015-05-17 10:05:03`, a number, or `17/May/2015:10:05:03 +0000`. Without an offset a time is UTC."
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
        if (data.columns === undefined) {
            data.columns = {};
        }
        if (data.timestampFormat === undefined) {
            data.timestampFormat = "iso-8601";
        }
        if (data.pattern === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "pattern") || (key0 === "columns")) || (key0 === "nullLiteral")) || (key0 === "timestampFormat"))) {
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
        if (data.pattern !== undefined) {
            let data0 = data.pattern;
            if (typeof data0 === "string") {
                if (func2(data0) > 10000) {
                    const err2 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (func2(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err4 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data1 = data.columns;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 1000) {
                const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            for (const key1 in data1) {
                if (typeof data1[key1] !== "string") {
                    const err6 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
            const err7 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.nullLiteral !== undefined) {
            if (typeof data.nullLiteral !== "string") {
                const err8 = { instancePath: instancePath + "/nullLiteral", schemaPath: "#/properties/nullLiteral/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data4 = data.timestampFormat;
        if (typeof data4 !== "string") {
            const err9 = { instancePath: instancePath + "/timestampFormat", schemaPath: "#/properties/timestampFormat/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (!(((((data4 === "iso-8601") || (data4 === "sql")) || (data4 === "epoch-millis")) || (data4 === "epoch-seconds")) || (data4 === "access-log"))) {
            const err10 = { instancePath: instancePath + "/timestampFormat", schemaPath: "#/properties/timestampFormat/enum", keyword: "enum", params: { allowedValues: schema11.properties.timestampFormat.enum } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
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
//# sourceMappingURL=regex.check.js.map