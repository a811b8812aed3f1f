// @ts-nocheck
// Generated from schemas/config/outputs/redis.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RedisOutputConfig",
    "description": "Writes each final row into Redis: a field of a hash, a hash, a member of a sorted set or a string, by `layout`. A row is written when its window closes, and again when late events change it; one that is no result any more (HAVING, a Top-N) is removed; an older copy of a row never overwrites a newer one, whatever crashed and whichever state was restored. `{column}` in a template stands for the row's value of that column: times as `2015-05-17T10:00:00Z`, NULL as `(null)`, and a group column that the row sums over (GROUPING SETS) as `(all)`. `{{` and `}}` are braces.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "url",
        "key"
    ],
    "properties": {
        "url": {
            "type": "string",
            "pattern": "^rediss?://",
            "x-secret": true,
            "description": "Address of the server, with user, password and database where needed.",
            "examples": [
                "redis://127.0.0.1:6379"
            ]
        },
        "key": {
            "type": "string",
            "minLength": 1,
            "description": "Template of the key. What tells older rows from newer ones lies beside it in `{<key>}:revisions`, in the same cluster slot, and in `<template>:tailrace:<id>`, which must not expire.",
            "examples": [
                "pv:{window_start}"
            ]
        },
        "layout": {
            "type": "string",
            "enum": [
                "hash",
                "row",
                "zset",
                "string"
            ],
            "default": "hash",
            "description": "What a key holds: `hash` a field a row (`field`, `value`), so a hash a window; `row` a hash a row, its columns as fields (`columns`); `zset` a sorted set with a member a row (`member`, `score`), for rankings; `string` one value (`value`)."
        },
        "field": {
            "type": "string",
            "minLength": 1,
            "description": "Layout `hash`: template of the field within the hash.",
            "examples": [
                "{path}"
            ]
        },
        "value": {
            "type": "string",
            "minLength": 1,
            "description": "Layouts `hash` and `string`: the column whose value is stored.",
            "examples": [
                "pv"
            ]
        },
        "columns": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "minItems": 1,
            "x-separator": "comma",
            "description": "Layout `row`: the columns that become fields. Absent: all. One that is NULL is no field.",
            "examples": [
                "pv,uv"
            ]
        },
        "member": {
            "type": "string",
            "minLength": 1,
            "description": "Layout `zset`: template of the member.",
            "examples": [
                "{path}"
            ]
        },
        "score": {
            "type": "string",
            "minLength": 1,
            "description": "Layout `zset`: the column with the score, a number. A row where it is NULL is no member.",
            "examples": [
                "pv"
            ]
        },
        "limit": {
            "type": "integer",
            "minimum": 1,
            "description": "Layout `zset`: only the members with the highest scores are kept, so many. What was cut off does not come back when others leave: for an exact ranking let the query have the Top-N and leave this out.",
            "examples": [
                100
            ]
        },
        "ttl": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 1000,
            "description": "The key expires this long after its last change. Absent: it stays.",
            "examples": [
                "7d"
            ]
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^rediss?://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.layout === undefined) {
            data.layout = "hash";
        }
        if (data.url === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.key === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            let data0 = data.url;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^rediss?://" } };
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
                const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.key !== undefined) {
            let data1 = data.key;
            if (typeof data1 === "string") {
                if (func3(data1) < 1) {
                    const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        let data2 = data.layout;
        if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (!((((data2 === "hash") || (data2 === "row")) || (data2 === "zset")) || (data2 === "string"))) {
            const err8 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/enum", keyword: "enum", params: { allowedValues: schema11.properties.layout.enum } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.field !== undefined) {
            let data3 = data.field;
            if (typeof data3 === "string") {
                if (func3(data3) < 1) {
                    const err9 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err10 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.value !== undefined) {
            let data4 = data.value;
            if (typeof data4 === "string") {
                if (func3(data4) < 1) {
                    const err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err12 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data5 = data.columns;
            if (Array.isArray(data5)) {
                if (data5.length < 1) {
                    const err13 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data5[i0] !== "string") {
                        const err14 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.member !== undefined) {
            let data7 = data.member;
            if (typeof data7 === "string") {
                if (func3(data7) < 1) {
                    const err16 = { instancePath: instancePath + "/member", schemaPath: "#/properties/member/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/member", schemaPath: "#/properties/member/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.score !== undefined) {
            let data8 = data.score;
            if (typeof data8 === "string") {
                if (func3(data8) < 1) {
                    const err18 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.limit !== undefined) {
            let data9 = data.limit;
            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                const err20 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 < 1 || isNaN(data9)) {
                    const err21 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
        }
        if (data.ttl !== undefined) {
            let data10 = data.ttl;
            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                const err22 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 < 1000 || isNaN(data10)) {
                    const err23 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=redis.check.js.map