// @ts-nocheck
// Generated from schemas/config/formats/csv.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "CsvFormatOptions",
    "description": "One line of CSV (RFC 4180) a record, without a header. A record with more or fewer fields than columns goes to the dead letters.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "columns"
    ],
    "properties": {
        "columns": {
            "type": "object",
            "additionalProperties": {
                "type": "string"
            },
            "minProperties": 1,
            "maxProperties": 1000,
            "description": "The fields in their order, each with its type: STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3) or TIMESTAMP_LTZ(3).",
            "examples": [
                {
                    "ts": "TIMESTAMP(3)",
                    "path": "STRING"
                }
            ]
        },
        "delimiter": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1,
            "default": ",",
            "description": "What parts two fields, one ASCII character (`\"\\t\"` is a tab)."
        },
        "quote": {
            "type": "string",
            "maxLength": 1,
            "default": "\"",
            "description": "Opens and closes a field that may hold delimiters; doubled, it is itself. Empty: no quoting."
        },
        "escape": {
            "type": "string",
            "maxLength": 1,
            "default": "",
            "description": "The character after it is taken as it is. Empty: there is none."
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
            "default": "sql",
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
        if (data.delimiter === undefined) {
            data.delimiter = ",";
        }
        if (data.quote === undefined) {
            data.quote = "\"";
        }
        if (data.escape === undefined) {
            data.escape = "";
        }
        if (data.timestampFormat === undefined) {
            data.timestampFormat = "sql";
        }
        if (data.columns === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "columns") || (key0 === "delimiter")) || (key0 === "quote")) || (key0 === "escape")) || (key0 === "nullLiteral")) || (key0 === "timestampFormat"))) {
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
        if (data.columns !== undefined) {
            let data0 = data.columns;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length > 1000) {
                    const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (Object.keys(data0).length < 1) {
                    const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (typeof data0[key1] !== "string") {
                        const err4 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data.delimiter;
        if (typeof data2 === "string") {
            if (func2(data2) > 1) {
                const err6 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/maxLength", keyword: "maxLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err8 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        let data3 = data.quote;
        if (typeof data3 === "string") {
            if (func2(data3) > 1) {
                const err9 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/maxLength", keyword: "maxLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        let data4 = data.escape;
        if (typeof data4 === "string") {
            if (func2(data4) > 1) {
                const err11 = { instancePath: instancePath + "/escape", schemaPath: "#/properties/escape/maxLength", keyword: "maxLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/escape", schemaPath: "#/properties/escape/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.nullLiteral !== undefined) {
            if (typeof data.nullLiteral !== "string") {
                const err13 = { instancePath: instancePath + "/nullLiteral", schemaPath: "#/properties/nullLiteral/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data6 = data.timestampFormat;
        if (typeof data6 !== "string") {
            const err14 = { instancePath: instancePath + "/timestampFormat", schemaPath: "#/properties/timestampFormat/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (!(((((data6 === "iso-8601") || (data6 === "sql")) || (data6 === "epoch-millis")) || (data6 === "epoch-seconds")) || (data6 === "access-log"))) {
            const err15 = { instancePath: instancePath + "/timestampFormat", schemaPath: "#/properties/timestampFormat/enum", keyword: "enum", params: { allowedValues: schema11.properties.timestampFormat.enum } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=csv.check.js.map