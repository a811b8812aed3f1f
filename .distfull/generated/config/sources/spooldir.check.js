// @ts-nocheck
// Generated from schemas/config/sources/spooldir.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "SpooldirSourceConfig",
    "description": "Reads whole files that are moved into a directory, and marks each when all of it is stored. A file must not change once it is there, and no name may come twice: such a file is refused and reported, and the others go on. Exactly once with a durable channel.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "spoolDir"
    ],
    "properties": {
        "spoolDir": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "The directory. It must exist.",
            "examples": [
                "/var/spool/logs"
            ]
        },
        "fileSuffix": {
            "type": "string",
            "minLength": 1,
            "default": ".COMPLETED",
            "description": "Put behind the name of a file that has been read. Files with such a name are never read."
        },
        "deletePolicy": {
            "type": "string",
            "enum": [
                "never",
                "immediate"
            ],
            "default": "never",
            "description": "`immediate` removes a file that has been read."
        },
        "trackingPolicy": {
            "type": "string",
            "enum": [
                "rename",
                "tracker_dir"
            ],
            "default": "rename",
            "description": "How a file that has been read is marked: by a new name, or by an empty file of that name in `trackerDir`, for directories that must not be changed."
        },
        "trackerDir": {
            "type": "string",
            "minLength": 1,
            "default": ".flumespool",
            "description": "Where `tracker_dir` keeps its marks; made if it is missing. Relative to `spoolDir`."
        },
        "fileHeader": {
            "type": "boolean",
            "default": false,
            "description": "Add the absolute path of the file as a header."
        },
        "fileHeaderKey": {
            "type": "string",
            "minLength": 1,
            "default": "file",
            "description": "Name of the header with the path."
        },
        "basenameHeader": {
            "type": "boolean",
            "default": false,
            "description": "Add the name of the file as a header."
        },
        "basenameHeaderKey": {
            "type": "string",
            "minLength": 1,
            "default": "basename",
            "description": "Name of the header with the name."
        },
        "includePattern": {
            "type": "string",
            "minLength": 1,
            "default": "^.*$",
            "description": "Regular expression for whole file names: what does not match is not read."
        },
        "ignorePattern": {
            "type": "string",
            "minLength": 1,
            "default": "^$",
            "description": "Regular expression for whole names of files and directories that are left alone, also where `includePattern` matches. Names that begin with a dot are left alone, too."
        },
        "recursiveDirectorySearch": {
            "type": "boolean",
            "default": false,
            "description": "Read the directories below, too."
        },
        "consumeOrder": {
            "type": "string",
            "enum": [
                "oldest",
                "youngest",
                "random"
            ],
            "default": "oldest",
            "description": "Which file is next, by modification time, then by name. `random` is the order of the listing."
        },
        "pollDelay": {
            "type": "integer",
            "minimum": 1,
            "default": 500,
            "description": "Milliseconds between two looks at the directory."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 100,
            "description": "Most events in a batch."
        },
        "maxBackoff": {
            "type": "integer",
            "minimum": 1,
            "default": 4000,
            "description": "Longest pause after a refusal of the channel, in milliseconds. The first is 250."
        },
        "inputCharset": {
            "type": "string",
            "minLength": 1,
            "default": "UTF-8",
            "description": "Character set of the files; the event's body is in `deserializer.outputCharset`. Any that contains ASCII will do: UTF-8, ISO-8859-1, windows-1252, GBK, GB18030, Big5, Shift_JIS, EUC-JP, EUC-KR and so on; UTF-16 is refused."
        },
        "decodeErrorPolicy": {
            "type": "string",
            "enum": [
                "fail",
                "replace",
                "ignore"
            ],
            "default": "fail",
            "description": "What becomes of bytes that are no text: `fail` refuses the rest of the file, from the line on in which they are; `replace` writes U+FFFD; `ignore` leaves them out."
        },
        "deserializer": {
            "type": "string",
            "minLength": 1,
            "default": "LINE",
            "description": "How a file becomes events. `LINE`: a line each. `AVRO`: a datum of an Avro container file each (codecs null, deflate, snappy), in Avro's binary form, with its schema in a header. `BLOB` (or `org.apache.flume.sink.solr.morphline.BlobDeserializer$Builder`): the whole file. With `LINE` and `BLOB` an empty file is one empty event."
        },
        "deserializer.schemaType": {
            "type": "string",
            "enum": [
                "hash",
                "literal"
            ],
            "default": "hash",
            "description": "Of `AVRO`: `hash` puts the CRC-64-AVRO of the schema into the header `flume.avro.schema.hash`, `literal` the schema itself into `flume.avro.schema.literal`."
        },
        "deserializer.maxBlobLength": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "default": 100000000,
            "description": "Of `BLOB`: bytes of an event. A longer file becomes several events."
        },
        "deserializer.maxLineLength": {
            "type": "integer",
            "minimum": 1,
            "maximum": 16777216,
            "default": 2048,
            "description": "Longest line in characters. A longer one becomes several events."
        },
        "deserializer.outputCharset": {
            "type": "string",
            "minLength": 1,
            "default": "UTF-8",
            "description": "Character set of the events; what it has no bytes for becomes `?`."
        },
        "bufferMaxLines": {
            "type": "integer",
            "deprecated": true,
            "description": "Flume ignores it, too."
        },
        "bufferMaxLineLength": {
            "x-alias-of": "deserializer.maxLineLength",
            "description": "Older name of `deserializer.maxLineLength`."
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
        if (data.fileSuffix === undefined) {
            data.fileSuffix = ".COMPLETED";
        }
        if (data.deletePolicy === undefined) {
            data.deletePolicy = "never";
        }
        if (data.trackingPolicy === undefined) {
            data.trackingPolicy = "rename";
        }
        if (data.trackerDir === undefined) {
            data.trackerDir = ".flumespool";
        }
        if (data.fileHeader === undefined) {
            data.fileHeader = false;
        }
        if (data.fileHeaderKey === undefined) {
            data.fileHeaderKey = "file";
        }
        if (data.basenameHeader === undefined) {
            data.basenameHeader = false;
        }
        if (data.basenameHeaderKey === undefined) {
            data.basenameHeaderKey = "basename";
        }
        if (data.includePattern === undefined) {
            data.includePattern = "^.*$";
        }
        if (data.ignorePattern === undefined) {
            data.ignorePattern = "^$";
        }
        if (data.recursiveDirectorySearch === undefined) {
            data.recursiveDirectorySearch = false;
        }
        if (data.consumeOrder === undefined) {
            data.consumeOrder = "oldest";
        }
        if (data.pollDelay === undefined) {
            data.pollDelay = 500;
        }
        if (data.batchSize === undefined) {
            data.batchSize = 100;
        }
        if (data.maxBackoff === undefined) {
            data.maxBackoff = 4000;
        }
        if (data.inputCharset === undefined) {
            data.inputCharset = "UTF-8";
        }
        if (data.decodeErrorPolicy === undefined) {
            data.decodeErrorPolicy = "fail";
        }
        if (data.deserializer === undefined) {
            data.deserializer = "LINE";
        }
        if (data["deserializer.schemaType"] === undefined) {
            data["deserializer.schemaType"] = "hash";
        }
        if (data["deserializer.maxBlobLength"] === undefined) {
            data["deserializer.maxBlobLength"] = 100000000;
        }
        if (data["deserializer.maxLineLength"] === undefined) {
            data["deserializer.maxLineLength"] = 2048;
        }
        if (data["deserializer.outputCharset"] === undefined) {
            data["deserializer.outputCharset"] = "UTF-8";
        }
        if (data.spoolDir === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spoolDir" } };
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
        if (data.spoolDir !== undefined) {
            let data0 = data.spoolDir;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/spoolDir", schemaPath: "#/properties/spoolDir/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/spoolDir", schemaPath: "#/properties/spoolDir/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.fileSuffix;
        if (typeof data1 === "string") {
            if (func3(data1) < 1) {
                const err4 = { instancePath: instancePath + "/fileSuffix", schemaPath: "#/properties/fileSuffix/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err5 = { instancePath: instancePath + "/fileSuffix", schemaPath: "#/properties/fileSuffix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        let data2 = data.deletePolicy;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/deletePolicy", schemaPath: "#/properties/deletePolicy/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (!((data2 === "never") || (data2 === "immediate"))) {
            const err7 = { instancePath: instancePath + "/deletePolicy", schemaPath: "#/properties/deletePolicy/enum", keyword: "enum", params: { allowedValues: schema11.properties.deletePolicy.enum } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        let data3 = data.trackingPolicy;
        if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/trackingPolicy", schemaPath: "#/properties/trackingPolicy/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (!((data3 === "rename") || (data3 === "tracker_dir"))) {
            const err9 = { instancePath: instancePath + "/trackingPolicy", schemaPath: "#/properties/trackingPolicy/enum", keyword: "enum", params: { allowedValues: schema11.properties.trackingPolicy.enum } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        let data4 = data.trackerDir;
        if (typeof data4 === "string") {
            if (func3(data4) < 1) {
                const err10 = { instancePath: instancePath + "/trackerDir", schemaPath: "#/properties/trackerDir/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err11 = { instancePath: instancePath + "/trackerDir", schemaPath: "#/properties/trackerDir/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (typeof data.fileHeader !== "boolean") {
            const err12 = { instancePath: instancePath + "/fileHeader", schemaPath: "#/properties/fileHeader/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        let data6 = data.fileHeaderKey;
        if (typeof data6 === "string") {
            if (func3(data6) < 1) {
                const err13 = { instancePath: instancePath + "/fileHeaderKey", schemaPath: "#/properties/fileHeaderKey/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/fileHeaderKey", schemaPath: "#/properties/fileHeaderKey/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (typeof data.basenameHeader !== "boolean") {
            const err15 = { instancePath: instancePath + "/basenameHeader", schemaPath: "#/properties/basenameHeader/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        let data8 = data.basenameHeaderKey;
        if (typeof data8 === "string") {
            if (func3(data8) < 1) {
                const err16 = { instancePath: instancePath + "/basenameHeaderKey", schemaPath: "#/properties/basenameHeaderKey/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err17 = { instancePath: instancePath + "/basenameHeaderKey", schemaPath: "#/properties/basenameHeaderKey/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        let data9 = data.includePattern;
        if (typeof data9 === "string") {
            if (func3(data9) < 1) {
                const err18 = { instancePath: instancePath + "/includePattern", schemaPath: "#/properties/includePattern/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err19 = { instancePath: instancePath + "/includePattern", schemaPath: "#/properties/includePattern/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        let data10 = data.ignorePattern;
        if (typeof data10 === "string") {
            if (func3(data10) < 1) {
                const err20 = { instancePath: instancePath + "/ignorePattern", schemaPath: "#/properties/ignorePattern/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err21 = { instancePath: instancePath + "/ignorePattern", schemaPath: "#/properties/ignorePattern/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (typeof data.recursiveDirectorySearch !== "boolean") {
            const err22 = { instancePath: instancePath + "/recursiveDirectorySearch", schemaPath: "#/properties/recursiveDirectorySearch/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        let data12 = data.consumeOrder;
        if (typeof data12 !== "string") {
            const err23 = { instancePath: instancePath + "/consumeOrder", schemaPath: "#/properties/consumeOrder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        if (!(((data12 === "oldest") || (data12 === "youngest")) || (data12 === "random"))) {
            const err24 = { instancePath: instancePath + "/consumeOrder", schemaPath: "#/properties/consumeOrder/enum", keyword: "enum", params: { allowedValues: schema11.properties.consumeOrder.enum } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        let data13 = data.pollDelay;
        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
            const err25 = { instancePath: instancePath + "/pollDelay", schemaPath: "#/properties/pollDelay/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        if ((typeof data13 == "number") && (isFinite(data13))) {
            if (data13 < 1 || isNaN(data13)) {
                const err26 = { instancePath: instancePath + "/pollDelay", schemaPath: "#/properties/pollDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        let data14 = data.batchSize;
        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
            const err27 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if ((typeof data14 == "number") && (isFinite(data14))) {
            if (data14 < 1 || isNaN(data14)) {
                const err28 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        let data15 = data.maxBackoff;
        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
            const err29 = { instancePath: instancePath + "/maxBackoff", schemaPath: "#/properties/maxBackoff/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if ((typeof data15 == "number") && (isFinite(data15))) {
            if (data15 < 1 || isNaN(data15)) {
                const err30 = { instancePath: instancePath + "/maxBackoff", schemaPath: "#/properties/maxBackoff/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        let data16 = data.inputCharset;
        if (typeof data16 === "string") {
            if (func3(data16) < 1) {
                const err31 = { instancePath: instancePath + "/inputCharset", schemaPath: "#/properties/inputCharset/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/inputCharset", schemaPath: "#/properties/inputCharset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        let data17 = data.decodeErrorPolicy;
        if (typeof data17 !== "string") {
            const err33 = { instancePath: instancePath + "/decodeErrorPolicy", schemaPath: "#/properties/decodeErrorPolicy/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        if (!(((data17 === "fail") || (data17 === "replace")) || (data17 === "ignore"))) {
            const err34 = { instancePath: instancePath + "/decodeErrorPolicy", schemaPath: "#/properties/decodeErrorPolicy/enum", keyword: "enum", params: { allowedValues: schema11.properties.decodeErrorPolicy.enum } };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        let data18 = data.deserializer;
        if (typeof data18 === "string") {
            if (func3(data18) < 1) {
                const err35 = { instancePath: instancePath + "/deserializer", schemaPath: "#/properties/deserializer/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/deserializer", schemaPath: "#/properties/deserializer/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
        let data19 = data["deserializer.schemaType"];
        if (typeof data19 !== "string") {
            const err37 = { instancePath: instancePath + "/deserializer.schemaType", schemaPath: "#/properties/deserializer.schemaType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        if (!((data19 === "hash") || (data19 === "literal"))) {
            const err38 = { instancePath: instancePath + "/deserializer.schemaType", schemaPath: "#/properties/deserializer.schemaType/enum", keyword: "enum", params: { allowedValues: schema11.properties["deserializer.schemaType"].enum } };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
        let data20 = data["deserializer.maxBlobLength"];
        if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
            const err39 = { instancePath: instancePath + "/deserializer.maxBlobLength", schemaPath: "#/properties/deserializer.maxBlobLength/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
        if ((typeof data20 == "number") && (isFinite(data20))) {
            if (data20 > 1073741824 || isNaN(data20)) {
                const err40 = { instancePath: instancePath + "/deserializer.maxBlobLength", schemaPath: "#/properties/deserializer.maxBlobLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
                const err41 = { instancePath: instancePath + "/deserializer.maxBlobLength", schemaPath: "#/properties/deserializer.maxBlobLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        let data21 = data["deserializer.maxLineLength"];
        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
            const err42 = { instancePath: instancePath + "/deserializer.maxLineLength", schemaPath: "#/properties/deserializer.maxLineLength/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        if ((typeof data21 == "number") && (isFinite(data21))) {
            if (data21 > 16777216 || isNaN(data21)) {
                const err43 = { instancePath: instancePath + "/deserializer.maxLineLength", schemaPath: "#/properties/deserializer.maxLineLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16777216 } };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
                const err44 = { instancePath: instancePath + "/deserializer.maxLineLength", schemaPath: "#/properties/deserializer.maxLineLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        let data22 = data["deserializer.outputCharset"];
        if (typeof data22 === "string") {
            if (func3(data22) < 1) {
                const err45 = { instancePath: instancePath + "/deserializer.outputCharset", schemaPath: "#/properties/deserializer.outputCharset/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err46 = { instancePath: instancePath + "/deserializer.outputCharset", schemaPath: "#/properties/deserializer.outputCharset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
        if (data.bufferMaxLines !== undefined) {
            let data23 = data.bufferMaxLines;
            if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                const err47 = { instancePath: instancePath + "/bufferMaxLines", schemaPath: "#/properties/bufferMaxLines/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
    }
    else {
        const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err48];
        }
        else {
            vErrors.push(err48);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=spooldir.check.js.map