// @ts-nocheck
// Generated from schemas/config/outputs/file.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "FileOutputConfig",
    "description": "Appends each final row to a file, exactly once: after a crash files are cut back to what is known to be delivered. A row is written when its window closes, and again with the next revision when late events change it; of the lines of a row the last one counts. Each line has the query's columns and `revision`, `order` (ascending) and `operation`: `upsert`, or `delete` for a row that is no result any more (HAVING, a Top-N). Under `late:` a line has `event_time`, `watermark`, `read_time`, `partition`, `offset`, `reason` and `body`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "path"
    ],
    "properties": {
        "path": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "Template of the file's path: `{column}` stands for the row's value, with everything but letters, digits and `_.:=@+,()-` percent-encoded. The position lies beside the files, in `.tailrace-<id>`: move or remove both together.",
            "examples": [
                "results/{window_start}.jsonl"
            ]
        },
        "format": {
            "type": "string",
            "enum": [
                "jsonl",
                "csv"
            ],
            "default": "jsonl",
            "description": "An object a line, or CSV (RFC 4180) with the names in the first line of each file. Times are `2015-05-17T10:00:00Z`; a group column that the row sums over (GROUPING SETS) is absent in JSON, `(all)` in CSV."
        },
        "rollSize": {
            "type": "integer",
            "x-unit": "size",
            "minimum": 0,
            "default": 0,
            "description": "A file of this size or more is left and `<name>.1.<extension>`, then `.2`, is begun; 0: never.",
            "examples": [
                "100MB"
            ]
        },
        "maxOpenFiles": {
            "type": "integer",
            "minimum": 1,
            "maximum": 4096,
            "default": 64,
            "description": "Most files that are open at a time."
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
        if (data.format === undefined) {
            data.format = "jsonl";
        }
        if (data.rollSize === undefined) {
            data.rollSize = 0;
        }
        if (data.maxOpenFiles === undefined) {
            data.maxOpenFiles = 64;
        }
        if (data.path === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "path") || (key0 === "format")) || (key0 === "rollSize")) || (key0 === "maxOpenFiles"))) {
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
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (!((data1 === "jsonl") || (data1 === "csv"))) {
            const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        let data2 = data.rollSize;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err6 = { instancePath: instancePath + "/rollSize", schemaPath: "#/properties/rollSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/rollSize", schemaPath: "#/properties/rollSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data3 = data.maxOpenFiles;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err8 = { instancePath: instancePath + "/maxOpenFiles", schemaPath: "#/properties/maxOpenFiles/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 4096 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/maxOpenFiles", schemaPath: "#/properties/maxOpenFiles/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/maxOpenFiles", schemaPath: "#/properties/maxOpenFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
//# sourceMappingURL=file.check.js.map