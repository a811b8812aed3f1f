// @ts-nocheck
// Generated from schemas/config/sinks/file_roll.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "FileRollSinkConfig",
    "description": "Writes events to files of a local directory and begins a new one at an interval. Exactly once from a durable channel.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "sink.directory"
    ],
    "properties": {
        "sink.directory": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "Where the files go; made if it is missing.",
            "examples": [
                "/var/log/collected"
            ]
        },
        "sink.rollInterval": {
            "type": "integer",
            "minimum": 0,
            "default": 30,
            "description": "Seconds after which a new file is begun, an empty one if nothing came; 0: never."
        },
        "sink.batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 100,
            "description": "Most events written at once. From a durable channel each write is synced."
        },
        "sink.pathManager": {
            "type": "string",
            "enum": [
                "default",
                "rolltime"
            ],
            "default": "default",
            "x-classes": {
                "org.apache.flume.formatter.output.DefaultPathManager$Builder": "default",
                "org.apache.flume.formatter.output.RollTimePathManager$Builder": "rolltime"
            },
            "description": "File names: `default` is `<start in ms>-<n>`, `rolltime` is `<yyyyMMddHHmmss>-<n>`. Also by the class names of Flume's builders."
        },
        "sink.pathManager.prefix": {
            "type": "string",
            "default": "",
            "description": "Put before each file name."
        },
        "sink.pathManager.extension": {
            "type": "string",
            "default": "",
            "description": "Put behind each file name, after a dot."
        },
        "sink.serializer": {
            "type": "string",
            "minLength": 1,
            "default": "text",
            "description": "What the files hold: `text` the body, `header_and_text` the headers before it, `avro_event` an Avro file of events with their headers, `org.apache.flume.sink.hdfs.AvroEventSerializer$Builder` an Avro file of bodies that are Avro data. Also by the class names of Flume's builders."
        },
        "sink.serializer.appendNewline": {
            "type": "boolean",
            "default": true,
            "description": "End each event of the two text serializers with a newline."
        },
        "sink.serializer.syncIntervalBytes": {
            "type": "integer",
            "minimum": 32,
            "maximum": 1073741824,
            "default": 2048000,
            "description": "Bytes of an Avro block, before compression. Each write to the file ends a block, too."
        },
        "sink.serializer.compressionCodec": {
            "type": "string",
            "enum": [
                "null",
                "deflate",
                "snappy"
            ],
            "default": "null",
            "description": "Compression of Avro blocks."
        },
        "sink.serializer.schemaURL": {
            "type": "string",
            "minLength": 1,
            "description": "File of the Avro schema of bodies that bring none in the header `flume.avro.schema.url` or `flume.avro.schema.literal`."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["sink.rollInterval"] === undefined) {
            data["sink.rollInterval"] = 30;
        }
        if (data["sink.batchSize"] === undefined) {
            data["sink.batchSize"] = 100;
        }
        if (data["sink.pathManager"] === undefined) {
            data["sink.pathManager"] = "default";
        }
        if (data["sink.pathManager.prefix"] === undefined) {
            data["sink.pathManager.prefix"] = "";
        }
        if (data["sink.pathManager.extension"] === undefined) {
            data["sink.pathManager.extension"] = "";
        }
        if (data["sink.serializer"] === undefined) {
            data["sink.serializer"] = "text";
        }
        if (data["sink.serializer.appendNewline"] === undefined) {
            data["sink.serializer.appendNewline"] = true;
        }
        if (data["sink.serializer.syncIntervalBytes"] === undefined) {
            data["sink.serializer.syncIntervalBytes"] = 2048000;
        }
        if (data["sink.serializer.compressionCodec"] === undefined) {
            data["sink.serializer.compressionCodec"] = "null";
        }
        if (data["sink.directory"] === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sink.directory" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
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
        if (data["sink.directory"] !== undefined) {
            let data0 = data["sink.directory"];
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/sink.directory", schemaPath: "#/properties/sink.directory/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/sink.directory", schemaPath: "#/properties/sink.directory/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data["sink.rollInterval"];
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/sink.rollInterval", schemaPath: "#/properties/sink.rollInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/sink.rollInterval", schemaPath: "#/properties/sink.rollInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data["sink.batchSize"];
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err6 = { instancePath: instancePath + "/sink.batchSize", schemaPath: "#/properties/sink.batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 1 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/sink.batchSize", schemaPath: "#/properties/sink.batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data3 = data["sink.pathManager"];
        if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/sink.pathManager", schemaPath: "#/properties/sink.pathManager/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (!((data3 === "default") || (data3 === "rolltime"))) {
            const err9 = { instancePath: instancePath + "/sink.pathManager", schemaPath: "#/properties/sink.pathManager/enum", keyword: "enum", params: { allowedValues: schema11.properties["sink.pathManager"].enum } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (typeof data["sink.pathManager.prefix"] !== "string") {
            const err10 = { instancePath: instancePath + "/sink.pathManager.prefix", schemaPath: "#/properties/sink.pathManager.prefix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (typeof data["sink.pathManager.extension"] !== "string") {
            const err11 = { instancePath: instancePath + "/sink.pathManager.extension", schemaPath: "#/properties/sink.pathManager.extension/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data6 = data["sink.serializer"];
        if (typeof data6 === "string") {
            if (func3(data6) < 1) {
                const err12 = { instancePath: instancePath + "/sink.serializer", schemaPath: "#/properties/sink.serializer/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/sink.serializer", schemaPath: "#/properties/sink.serializer/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data["sink.serializer.appendNewline"] !== "boolean") {
            const err14 = { instancePath: instancePath + "/sink.serializer.appendNewline", schemaPath: "#/properties/sink.serializer.appendNewline/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        let data8 = data["sink.serializer.syncIntervalBytes"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err15 = { instancePath: instancePath + "/sink.serializer.syncIntervalBytes", schemaPath: "#/properties/sink.serializer.syncIntervalBytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 > 1073741824 || isNaN(data8)) {
                const err16 = { instancePath: instancePath + "/sink.serializer.syncIntervalBytes", schemaPath: "#/properties/sink.serializer.syncIntervalBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data8 < 32 || isNaN(data8)) {
                const err17 = { instancePath: instancePath + "/sink.serializer.syncIntervalBytes", schemaPath: "#/properties/sink.serializer.syncIntervalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 32 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data9 = data["sink.serializer.compressionCodec"];
        if (typeof data9 !== "string") {
            const err18 = { instancePath: instancePath + "/sink.serializer.compressionCodec", schemaPath: "#/properties/sink.serializer.compressionCodec/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (!(((data9 === "null") || (data9 === "deflate")) || (data9 === "snappy"))) {
            const err19 = { instancePath: instancePath + "/sink.serializer.compressionCodec", schemaPath: "#/properties/sink.serializer.compressionCodec/enum", keyword: "enum", params: { allowedValues: schema11.properties["sink.serializer.compressionCodec"].enum } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data["sink.serializer.schemaURL"] !== undefined) {
            let data10 = data["sink.serializer.schemaURL"];
            if (typeof data10 === "string") {
                if (func3(data10) < 1) {
                    const err20 = { instancePath: instancePath + "/sink.serializer.schemaURL", schemaPath: "#/properties/sink.serializer.schemaURL/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/sink.serializer.schemaURL", schemaPath: "#/properties/sink.serializer.schemaURL/type", keyword: "type", params: { type: "string" } };
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
//# sourceMappingURL=file_roll.check.js.map