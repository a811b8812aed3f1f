// @ts-nocheck
// Generated from schemas/config/table.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "TableConfig",
    "description": "How a topic is read as rows: its format, its event time and its watermark.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "topic": {
            "type": "string",
            "minLength": 1,
            "description": "The topic. Default: the table's name.",
            "examples": [
                "access"
            ]
        },
        "format": {
            "enum": [
                "combined",
                "common",
                "nginx",
                "apache",
                "json",
                "csv",
                "regex",
                "avro",
                "raw"
            ],
            "type": "string",
            "default": "combined",
            "description": "How a record's value is read. Each format has options of its own, which stand beside these: [formats](README.md#formats)."
        },
        "metadata": {
            "type": "object",
            "additionalProperties": {
                "type": "string",
                "pattern": "^(timestamp|key|partition|offset|headers\\..+)$"
            },
            "default": {},
            "description": "Further columns, of the record around the value: `timestamp`, `key`, `partition`, `offset` or `headers.<name>` for each column's name.",
            "examples": [
                {
                    "received": "timestamp",
                    "host": "headers.host"
                }
            ]
        },
        "timestamp": {
            "type": "string",
            "minLength": 1,
            "default": "ts",
            "description": "The column that holds event time; or `proctime()`: the moment at which a record is read, as the column `proctime` of any format. Such windows need no watermark, close without rows, and a second run of them gives other results.",
            "examples": [
                "proctime()"
            ]
        },
        "watermark": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 0,
            "default": 5000,
            "description": "How far events may be out of order: a window is final when an event this much later than its end has come."
        },
        "futureMax": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 0,
            "default": 86400000,
            "description": "Event times further than this beyond the clock do not move the watermark: a host with a wrong year would otherwise close every window. Their rows count."
        },
        "alignment": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 0,
            "default": 0,
            "description": "A partition whose event time is further than this ahead of the slowest one that has more to read is not read until they meet: it bounds what is open while old data is read. 0: all are read as fast as they can.",
            "examples": [
                60000
            ]
        },
        "idleTimeout": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 0,
            "default": 60000,
            "description": "A partition without data for this long does not hold windows open; 0: it always does."
        },
        "lateness": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 0,
            "default": 0,
            "description": "How long after the watermark a window still takes late rows, by a revision of its result."
        },
        "brokers": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "x-separator": "comma",
            "default": [],
            "description": "host:port of the Kafka brokers that have the topic. Empty: the built-in one.",
            "examples": [
                "kafka1:9092,kafka2:9092"
            ]
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^(timestamp|key|partition|offset|headers\\..+)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.format === undefined) {
            data.format = "combined";
        }
        if (data.metadata === undefined) {
            data.metadata = {};
        }
        if (data.timestamp === undefined) {
            data.timestamp = "ts";
        }
        if (data.watermark === undefined) {
            data.watermark = 5000;
        }
        if (data.futureMax === undefined) {
            data.futureMax = 86400000;
        }
        if (data.alignment === undefined) {
            data.alignment = 0;
        }
        if (data.idleTimeout === undefined) {
            data.idleTimeout = 60000;
        }
        if (data.lateness === undefined) {
            data.lateness = 0;
        }
        if (data.brokers === undefined) {
            data.brokers = [];
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
        if (data.topic !== undefined) {
            let data0 = data.topic;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err2 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data1 = data.format;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (!(((((((((data1 === "combined") || (data1 === "common")) || (data1 === "nginx")) || (data1 === "apache")) || (data1 === "json")) || (data1 === "csv")) || (data1 === "regex")) || (data1 === "avro")) || (data1 === "raw"))) {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        let data2 = data.metadata;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
                let data3 = data2[key1];
                if (typeof data3 === "string") {
                    if (!pattern0.test(data3)) {
                        const err5 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(timestamp|key|partition|offset|headers\\..+)$" } };
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
                    const err6 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
            const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        let data4 = data.timestamp;
        if (typeof data4 === "string") {
            if (func3(data4) < 1) {
                const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        let data5 = data.watermark;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err10 = { instancePath: instancePath + "/watermark", schemaPath: "#/properties/watermark/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err11 = { instancePath: instancePath + "/watermark", schemaPath: "#/properties/watermark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        let data6 = data.futureMax;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err12 = { instancePath: instancePath + "/futureMax", schemaPath: "#/properties/futureMax/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 0 || isNaN(data6)) {
                const err13 = { instancePath: instancePath + "/futureMax", schemaPath: "#/properties/futureMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data7 = data.alignment;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err14 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0 || isNaN(data7)) {
                const err15 = { instancePath: instancePath + "/alignment", schemaPath: "#/properties/alignment/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        let data8 = data.idleTimeout;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err16 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/properties/idleTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err17 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/properties/idleTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data9 = data.lateness;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err18 = { instancePath: instancePath + "/lateness", schemaPath: "#/properties/lateness/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 0 || isNaN(data9)) {
                const err19 = { instancePath: instancePath + "/lateness", schemaPath: "#/properties/lateness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        let data10 = data.brokers;
        if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data10[i0] !== "string") {
                    const err20 = { instancePath: instancePath + "/brokers/" + i0, schemaPath: "#/properties/brokers/items/type", keyword: "type", params: { type: "string" } };
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
        else {
            const err21 = { instancePath: instancePath + "/brokers", schemaPath: "#/properties/brokers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=table.check.js.map