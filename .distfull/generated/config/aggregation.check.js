// @ts-nocheck
// Generated from schemas/config/aggregation.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "AggregationConfig",
    "description": "A window query over the tables, in Flink SQL or in the shorthand for it, and where its results go: `outputs`, a list of outputs; absent, a `table`. `late` is a list of `kafka` and `file` outputs for rows that came too late for their window, each as it came, exactly once; `tailrace results NAME --late` has the newest 10,000 anyway.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "sql": {
            "type": "string",
            "minLength": 1,
            "description": "The query. Either this, or `table` and the other options of the shorthand: `tailrace aggregate explain` prints the SQL that they stand for.",
            "examples": [
                "SELECT window_start, COUNT(*) AS pv FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE)) GROUP BY window_start, window_end"
            ]
        },
        "table": {
            "type": "string",
            "minLength": 1,
            "description": "The table that the shorthand reads, from `tables`.",
            "examples": [
                "access"
            ]
        },
        "window": {
            "type": "object",
            "additionalProperties": false,
            "description": "The windows of the shorthand: one of `tumble`, `hop`, `cumulate`, `session` and `count`.",
            "properties": {
                "tumble": {
                    "type": "integer",
                    "x-unit": "duration",
                    "minimum": 1,
                    "description": "Windows of this size, one behind the other.",
                    "examples": [
                        "1m"
                    ]
                },
                "hop": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "size",
                        "slide"
                    ],
                    "description": "Windows that overlap: of `size`, one each `slide`.",
                    "properties": {
                        "size": {
                            "type": "integer",
                            "x-unit": "duration",
                            "minimum": 1,
                            "description": "How long each is: a whole number of slides.",
                            "examples": [
                                "10m"
                            ]
                        },
                        "slide": {
                            "type": "integer",
                            "x-unit": "duration",
                            "minimum": 1,
                            "description": "How far apart their starts are.",
                            "examples": [
                                "1m"
                            ]
                        }
                    }
                },
                "cumulate": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "size",
                        "step"
                    ],
                    "description": "Windows that grow by `step` up to `size`, and begin anew: the day so far, each hour.",
                    "properties": {
                        "size": {
                            "type": "integer",
                            "x-unit": "duration",
                            "minimum": 1,
                            "description": "How long the last one is: a whole number of steps.",
                            "examples": [
                                "1d"
                            ]
                        },
                        "step": {
                            "type": "integer",
                            "x-unit": "duration",
                            "minimum": 1,
                            "description": "How much each is longer than the one before.",
                            "examples": [
                                "1h"
                            ]
                        }
                    }
                },
                "session": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "gap"
                    ],
                    "description": "Windows that end when no row has come for `gap`, for each value of `by` its own.",
                    "properties": {
                        "gap": {
                            "type": "integer",
                            "x-unit": "duration",
                            "minimum": 1,
                            "description": "How long there is no row between two sessions.",
                            "examples": [
                                "30m"
                            ]
                        },
                        "by": {
                            "type": "array",
                            "items": {
                                "type": "string"
                            },
                            "x-separator": "comma",
                            "default": [],
                            "description": "Columns whose values have sessions of their own.",
                            "examples": [
                                "ip"
                            ]
                        }
                    }
                },
                "count": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "rows"
                    ],
                    "description": "Windows of so many rows, in the order of their reading. An extension: Flink's SQL has none.",
                    "properties": {
                        "rows": {
                            "type": "integer",
                            "minimum": 1,
                            "description": "How many rows each has.",
                            "examples": [
                                "1000"
                            ]
                        },
                        "by": {
                            "type": "array",
                            "items": {
                                "type": "string"
                            },
                            "x-separator": "comma",
                            "default": [],
                            "description": "Columns whose values have windows of their own.",
                            "examples": [
                                "ip"
                            ]
                        }
                    }
                },
                "offset": {
                    "type": "integer",
                    "x-unit": "duration",
                    "description": "Windows begin this much later than whole sizes since 1970, in UTC.",
                    "examples": [
                        "16h"
                    ]
                }
            }
        },
        "where": {
            "type": "string",
            "minLength": 1,
            "description": "Rows that count: a condition in SQL.",
            "examples": [
                "status < 400"
            ]
        },
        "groupBy": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "x-separator": "comma",
            "default": [],
            "description": "Columns or expressions, each with `AS name` or without: a result row for each of their values.",
            "examples": [
                "path"
            ]
        },
        "totals": {
            "type": "boolean",
            "default": false,
            "description": "Also a row over all groups of a window, with NULL for what it sums over."
        },
        "select": {
            "type": "object",
            "additionalProperties": {
                "type": "string",
                "minLength": 1
            },
            "default": {},
            "description": "The result's columns by name: `count`, `count distinct E`, `sum E`, `avg E`, `min E`, `max E`, `first E`, `last E`, `approx count distinct E`, `percentile E 0.95`, each with `where CONDITION` or without; or an aggregate in SQL.",
            "examples": [
                "uv: count distinct ip"
            ]
        },
        "having": {
            "type": "string",
            "minLength": 1,
            "description": "Result rows that count: a condition in SQL over the names of `select` and `groupBy`.",
            "examples": [
                "pv > 10"
            ]
        },
        "top": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "by"
            ],
            "description": "Only the first rows of each window.",
            "properties": {
                "by": {
                    "type": "string",
                    "minLength": 1,
                    "description": "The column of `select` that they are sorted by, `pv`, `pv asc` or `pv desc`; the highest first without a word.",
                    "examples": [
                        "pv"
                    ]
                },
                "limit": {
                    "type": "integer",
                    "minimum": 1,
                    "default": 10,
                    "description": "How many."
                },
                "per": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    },
                    "x-separator": "comma",
                    "default": [],
                    "description": "So many for each value of these columns of the result.",
                    "examples": [
                        "status"
                    ]
                }
            }
        },
        "checkpointInterval": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 100,
            "default": 1000,
            "description": "How often offsets, window state and results are made durable, in one transaction."
        },
        "outboxMaxRows": {
            "type": "integer",
            "minimum": 1000,
            "default": 1000000,
            "description": "Result rows, and late rows, that may wait for outputs. When an output lags by so many, nothing more is read until it has caught up; the status says so."
        },
        "outboxMaxSize": {
            "type": "integer",
            "x-unit": "size",
            "minimum": 1048576,
            "default": 1073741824,
            "description": "The same in bytes."
        },
        "stateMemory": {
            "type": "integer",
            "x-unit": "size",
            "minimum": 1048576,
            "default": 536870912,
            "description": "Memory that the open windows may take, with what it takes to move some of them to the disk: the largest go there when half of it is used, and come back part by part when they are emitted. Their rows are not shown before that.",
            "examples": [
                "2GiB"
            ]
        },
        "workers": {
            "type": "integer",
            "minimum": 1,
            "maximum": 64,
            "default": 1,
            "description": "Threads that read and count the partitions of the topic, before the aggregator merges what they have counted by key; 1: the aggregator's own thread does it. More than there are partitions are of no use. May change at any restart. Windows whose rows must be counted in the order of reading always have 1."
        },
        "partitions": {
            "type": "string",
            "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?( *, *[0-9]{1,5}(-[0-9]{1,5})?)*$",
            "description": "Partitions of the topic that this aggregation reads, from 0; absent: all. Several processes share a topic that way, each with a data directory of its own and the same outputs. Right only where the topic is partitioned by the group keys, so that all rows of a group are in one partition: a query with totals or stages over groups is refused.",
            "examples": [
                "0-3, 8"
            ]
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?( *, *[0-9]{1,5}(-[0-9]{1,5})?)*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.groupBy === undefined) {
            data.groupBy = [];
        }
        if (data.totals === undefined) {
            data.totals = false;
        }
        if (data.select === undefined) {
            data.select = {};
        }
        if (data.checkpointInterval === undefined) {
            data.checkpointInterval = 1000;
        }
        if (data.outboxMaxRows === undefined) {
            data.outboxMaxRows = 1000000;
        }
        if (data.outboxMaxSize === undefined) {
            data.outboxMaxSize = 1073741824;
        }
        if (data.stateMemory === undefined) {
            data.stateMemory = 536870912;
        }
        if (data.workers === undefined) {
            data.workers = 1;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
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
        if (data.sql !== undefined) {
            let data0 = data.sql;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err2 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.table !== undefined) {
            let data1 = data.table;
            if (typeof data1 === "string") {
                if (func3(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err4 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data2 = data.window;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!((((((key1 === "tumble") || (key1 === "hop")) || (key1 === "cumulate")) || (key1 === "session")) || (key1 === "count")) || (key1 === "offset"))) {
                        const err5 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data2.tumble !== undefined) {
                    let data3 = data2.tumble;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err6 = { instancePath: instancePath + "/window/tumble", schemaPath: "#/properties/window/properties/tumble/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 < 1 || isNaN(data3)) {
                            const err7 = { instancePath: instancePath + "/window/tumble", schemaPath: "#/properties/window/properties/tumble/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.hop !== undefined) {
                    let data4 = data2.hop;
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.size === undefined) {
                            const err8 = { instancePath: instancePath + "/window/hop", schemaPath: "#/properties/window/properties/hop/required", keyword: "required", params: { missingProperty: "size" } };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data4.slide === undefined) {
                            const err9 = { instancePath: instancePath + "/window/hop", schemaPath: "#/properties/window/properties/hop/required", keyword: "required", params: { missingProperty: "slide" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        for (const key2 in data4) {
                            if (!((key2 === "size") || (key2 === "slide"))) {
                                const err10 = { instancePath: instancePath + "/window/hop", schemaPath: "#/properties/window/properties/hop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data4.size !== undefined) {
                            let data5 = data4.size;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err11 = { instancePath: instancePath + "/window/hop/size", schemaPath: "#/properties/window/properties/hop/properties/size/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 < 1 || isNaN(data5)) {
                                    const err12 = { instancePath: instancePath + "/window/hop/size", schemaPath: "#/properties/window/properties/hop/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data4.slide !== undefined) {
                            let data6 = data4.slide;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err13 = { instancePath: instancePath + "/window/hop/slide", schemaPath: "#/properties/window/properties/hop/properties/slide/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 < 1 || isNaN(data6)) {
                                    const err14 = { instancePath: instancePath + "/window/hop/slide", schemaPath: "#/properties/window/properties/hop/properties/slide/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/window/hop", schemaPath: "#/properties/window/properties/hop/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data2.cumulate !== undefined) {
                    let data7 = data2.cumulate;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        if (data7.size === undefined) {
                            const err16 = { instancePath: instancePath + "/window/cumulate", schemaPath: "#/properties/window/properties/cumulate/required", keyword: "required", params: { missingProperty: "size" } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data7.step === undefined) {
                            const err17 = { instancePath: instancePath + "/window/cumulate", schemaPath: "#/properties/window/properties/cumulate/required", keyword: "required", params: { missingProperty: "step" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        for (const key3 in data7) {
                            if (!((key3 === "size") || (key3 === "step"))) {
                                const err18 = { instancePath: instancePath + "/window/cumulate", schemaPath: "#/properties/window/properties/cumulate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data7.size !== undefined) {
                            let data8 = data7.size;
                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                const err19 = { instancePath: instancePath + "/window/cumulate/size", schemaPath: "#/properties/window/properties/cumulate/properties/size/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 < 1 || isNaN(data8)) {
                                    const err20 = { instancePath: instancePath + "/window/cumulate/size", schemaPath: "#/properties/window/properties/cumulate/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data7.step !== undefined) {
                            let data9 = data7.step;
                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                const err21 = { instancePath: instancePath + "/window/cumulate/step", schemaPath: "#/properties/window/properties/cumulate/properties/step/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 < 1 || isNaN(data9)) {
                                    const err22 = { instancePath: instancePath + "/window/cumulate/step", schemaPath: "#/properties/window/properties/cumulate/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/window/cumulate", schemaPath: "#/properties/window/properties/cumulate/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data2.session !== undefined) {
                    let data10 = data2.session;
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        if (data10.by === undefined) {
                            data10.by = [];
                        }
                        if (data10.gap === undefined) {
                            const err24 = { instancePath: instancePath + "/window/session", schemaPath: "#/properties/window/properties/session/required", keyword: "required", params: { missingProperty: "gap" } };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key4 in data10) {
                            if (!((key4 === "gap") || (key4 === "by"))) {
                                const err25 = { instancePath: instancePath + "/window/session", schemaPath: "#/properties/window/properties/session/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data10.gap !== undefined) {
                            let data11 = data10.gap;
                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                const err26 = { instancePath: instancePath + "/window/session/gap", schemaPath: "#/properties/window/properties/session/properties/gap/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                if (data11 < 1 || isNaN(data11)) {
                                    const err27 = { instancePath: instancePath + "/window/session/gap", schemaPath: "#/properties/window/properties/session/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                        }
                        let data12 = data10.by;
                        if (Array.isArray(data12)) {
                            const len0 = data12.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                if (typeof data12[i0] !== "string") {
                                    const err28 = { instancePath: instancePath + "/window/session/by/" + i0, schemaPath: "#/properties/window/properties/session/properties/by/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err29 = { instancePath: instancePath + "/window/session/by", schemaPath: "#/properties/window/properties/session/properties/by/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/window/session", schemaPath: "#/properties/window/properties/session/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data2.count !== undefined) {
                    let data14 = data2.count;
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.by === undefined) {
                            data14.by = [];
                        }
                        if (data14.rows === undefined) {
                            const err31 = { instancePath: instancePath + "/window/count", schemaPath: "#/properties/window/properties/count/required", keyword: "required", params: { missingProperty: "rows" } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        for (const key5 in data14) {
                            if (!((key5 === "rows") || (key5 === "by"))) {
                                const err32 = { instancePath: instancePath + "/window/count", schemaPath: "#/properties/window/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data14.rows !== undefined) {
                            let data15 = data14.rows;
                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                const err33 = { instancePath: instancePath + "/window/count/rows", schemaPath: "#/properties/window/properties/count/properties/rows/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 < 1 || isNaN(data15)) {
                                    const err34 = { instancePath: instancePath + "/window/count/rows", schemaPath: "#/properties/window/properties/count/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                        }
                        let data16 = data14.by;
                        if (Array.isArray(data16)) {
                            const len1 = data16.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                if (typeof data16[i1] !== "string") {
                                    const err35 = { instancePath: instancePath + "/window/count/by/" + i1, schemaPath: "#/properties/window/properties/count/properties/by/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err36 = { instancePath: instancePath + "/window/count/by", schemaPath: "#/properties/window/properties/count/properties/by/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/window/count", schemaPath: "#/properties/window/properties/count/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data2.offset !== undefined) {
                    let data18 = data2.offset;
                    if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                        const err38 = { instancePath: instancePath + "/window/offset", schemaPath: "#/properties/window/properties/offset/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.where !== undefined) {
            let data19 = data.where;
            if (typeof data19 === "string") {
                if (func3(data19) < 1) {
                    const err40 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        let data20 = data.groupBy;
        if (Array.isArray(data20)) {
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (typeof data20[i2] !== "string") {
                    const err42 = { instancePath: instancePath + "/groupBy/" + i2, schemaPath: "#/properties/groupBy/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/groupBy", schemaPath: "#/properties/groupBy/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
        if (typeof data.totals !== "boolean") {
            const err44 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        let data23 = data.select;
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key6 in data23) {
                let data24 = data23[key6];
                if (typeof data24 === "string") {
                    if (func3(data24) < 1) {
                        const err45 = { instancePath: instancePath + "/select/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/select/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                else {
                    const err46 = { instancePath: instancePath + "/select/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/select/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
        }
        else {
            const err47 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
        if (data.having !== undefined) {
            let data25 = data.having;
            if (typeof data25 === "string") {
                if (func3(data25) < 1) {
                    const err48 = { instancePath: instancePath + "/having", schemaPath: "#/properties/having/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/having", schemaPath: "#/properties/having/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data.top !== undefined) {
            let data26 = data.top;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.limit === undefined) {
                    data26.limit = 10;
                }
                if (data26.per === undefined) {
                    data26.per = [];
                }
                if (data26.by === undefined) {
                    const err50 = { instancePath: instancePath + "/top", schemaPath: "#/properties/top/required", keyword: "required", params: { missingProperty: "by" } };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
                for (const key7 in data26) {
                    if (!(((key7 === "by") || (key7 === "limit")) || (key7 === "per"))) {
                        const err51 = { instancePath: instancePath + "/top", schemaPath: "#/properties/top/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data26.by !== undefined) {
                    let data27 = data26.by;
                    if (typeof data27 === "string") {
                        if (func3(data27) < 1) {
                            const err52 = { instancePath: instancePath + "/top/by", schemaPath: "#/properties/top/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/top/by", schemaPath: "#/properties/top/properties/by/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                let data28 = data26.limit;
                if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                    const err54 = { instancePath: instancePath + "/top/limit", schemaPath: "#/properties/top/properties/limit/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                if ((typeof data28 == "number") && (isFinite(data28))) {
                    if (data28 < 1 || isNaN(data28)) {
                        const err55 = { instancePath: instancePath + "/top/limit", schemaPath: "#/properties/top/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
                let data29 = data26.per;
                if (Array.isArray(data29)) {
                    const len3 = data29.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        if (typeof data29[i3] !== "string") {
                            const err56 = { instancePath: instancePath + "/top/per/" + i3, schemaPath: "#/properties/top/properties/per/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err57 = { instancePath: instancePath + "/top/per", schemaPath: "#/properties/top/properties/per/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
            else {
                const err58 = { instancePath: instancePath + "/top", schemaPath: "#/properties/top/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
        let data31 = data.checkpointInterval;
        if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
            const err59 = { instancePath: instancePath + "/checkpointInterval", schemaPath: "#/properties/checkpointInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err59];
            }
            else {
                vErrors.push(err59);
            }
            errors++;
        }
        if ((typeof data31 == "number") && (isFinite(data31))) {
            if (data31 < 100 || isNaN(data31)) {
                const err60 = { instancePath: instancePath + "/checkpointInterval", schemaPath: "#/properties/checkpointInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        let data32 = data.outboxMaxRows;
        if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
            const err61 = { instancePath: instancePath + "/outboxMaxRows", schemaPath: "#/properties/outboxMaxRows/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err61];
            }
            else {
                vErrors.push(err61);
            }
            errors++;
        }
        if ((typeof data32 == "number") && (isFinite(data32))) {
            if (data32 < 1000 || isNaN(data32)) {
                const err62 = { instancePath: instancePath + "/outboxMaxRows", schemaPath: "#/properties/outboxMaxRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        let data33 = data.outboxMaxSize;
        if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
            const err63 = { instancePath: instancePath + "/outboxMaxSize", schemaPath: "#/properties/outboxMaxSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err63];
            }
            else {
                vErrors.push(err63);
            }
            errors++;
        }
        if ((typeof data33 == "number") && (isFinite(data33))) {
            if (data33 < 1048576 || isNaN(data33)) {
                const err64 = { instancePath: instancePath + "/outboxMaxSize", schemaPath: "#/properties/outboxMaxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
        let data34 = data.stateMemory;
        if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
            const err65 = { instancePath: instancePath + "/stateMemory", schemaPath: "#/properties/stateMemory/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err65];
            }
            else {
                vErrors.push(err65);
            }
            errors++;
        }
        if ((typeof data34 == "number") && (isFinite(data34))) {
            if (data34 < 1048576 || isNaN(data34)) {
                const err66 = { instancePath: instancePath + "/stateMemory", schemaPath: "#/properties/stateMemory/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        let data35 = data.workers;
        if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
            const err67 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err67];
            }
            else {
                vErrors.push(err67);
            }
            errors++;
        }
        if ((typeof data35 == "number") && (isFinite(data35))) {
            if (data35 > 64 || isNaN(data35)) {
                const err68 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
            if (data35 < 1 || isNaN(data35)) {
                const err69 = { instancePath: instancePath + "/workers", schemaPath: "#/properties/workers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        if (data.partitions !== undefined) {
            let data36 = data.partitions;
            if (typeof data36 === "string") {
                if (!pattern0.test(data36)) {
                    const err70 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?( *, *[0-9]{1,5}(-[0-9]{1,5})?)*$" } };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
    }
    else {
        const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err72];
        }
        else {
            vErrors.push(err72);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=aggregation.check.js.map