// @ts-nocheck
// Generated from schemas/config/sources/taildir.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "TaildirSourceConfig",
    "description": "Follows growing files by name patterns, through rotation, truncation and restarts, and turns each line into an event. Exactly once with a durable channel.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "filegroups"
    ],
    "properties": {
        "filegroups": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "string",
                "minLength": 1,
                "x-path": true
            },
            "description": "Groups of files by name: a path whose last element is a regular expression for the whole file name. The directory is taken literally and must exist. Let the expression cover the names that a rotation gives: they are not read twice, and a file that is created and renamed between two looks is found. Names in .gz are read as what they stand for.",
            "examples": [
                {
                    "main": "/var/log/httpd/access.*\\.log"
                }
            ]
        },
        "headers": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": {
                    "type": "string"
                }
            },
            "description": "Headers for the events of a group: `headers.<group>.<key>`."
        },
        "positionFile": {
            "type": "string",
            "x-path": true,
            "description": "Where positions are also written in Flume's format, and read when no channel knows a file. Default: `taildir_position.json` in the source's own directory."
        },
        "byteOffsetHeader": {
            "type": "boolean",
            "default": false,
            "description": "Add the position of the line's first byte as header `byteoffset`."
        },
        "skipToEnd": {
            "type": "boolean",
            "default": false,
            "description": "Begin at the end of files that have no stored position when the source starts."
        },
        "idleTimeout": {
            "type": "integer",
            "minimum": 1,
            "default": 120000,
            "description": "Milliseconds without growth after which an unterminated last line is taken and the file closed. It is opened again when it changes."
        },
        "writePosInterval": {
            "type": "integer",
            "minimum": 1,
            "default": 3000,
            "description": "Milliseconds between two writings of the position file."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 100,
            "description": "Most events in a batch."
        },
        "maxBatchCount": {
            "type": "integer",
            "minimum": 1,
            "default": 9007199254740991,
            "description": "Batches taken from one file before the others have their turn."
        },
        "backoffSleepIncrement": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Milliseconds added to the pause at each refusal of the channel in a row."
        },
        "maxBackoffSleep": {
            "type": "integer",
            "minimum": 1,
            "default": 5000,
            "description": "Longest pause after a refusal, in milliseconds."
        },
        "cachePatternMatching": {
            "type": "boolean",
            "default": true,
            "description": "List a directory again only when its modification time has changed."
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
        "maxLineLength": {
            "type": "integer",
            "minimum": 1,
            "maximum": 268435456,
            "default": 1048576,
            "description": "Longest line in bytes. A longer one goes to the dead letters, cut to this length; memory for the rest of it is not needed."
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
        if (data.byteOffsetHeader === undefined) {
            data.byteOffsetHeader = false;
        }
        if (data.skipToEnd === undefined) {
            data.skipToEnd = false;
        }
        if (data.idleTimeout === undefined) {
            data.idleTimeout = 120000;
        }
        if (data.writePosInterval === undefined) {
            data.writePosInterval = 3000;
        }
        if (data.batchSize === undefined) {
            data.batchSize = 100;
        }
        if (data.maxBatchCount === undefined) {
            data.maxBatchCount = 9007199254740991;
        }
        if (data.backoffSleepIncrement === undefined) {
            data.backoffSleepIncrement = 1000;
        }
        if (data.maxBackoffSleep === undefined) {
            data.maxBackoffSleep = 5000;
        }
        if (data.cachePatternMatching === undefined) {
            data.cachePatternMatching = true;
        }
        if (data.fileHeader === undefined) {
            data.fileHeader = false;
        }
        if (data.fileHeaderKey === undefined) {
            data.fileHeaderKey = "file";
        }
        if (data.maxLineLength === undefined) {
            data.maxLineLength = 1048576;
        }
        if (data.filegroups === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filegroups" } };
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
        if (data.filegroups !== undefined) {
            let data0 = data.filegroups;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1) {
                    const err2 = { instancePath: instancePath + "/filegroups", schemaPath: "#/properties/filegroups/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    let data1 = data0[key1];
                    if (typeof data1 === "string") {
                        if (func3(data1) < 1) {
                            const err3 = { instancePath: instancePath + "/filegroups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/filegroups/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err4 = { instancePath: instancePath + "/filegroups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/filegroups/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                const err5 = { instancePath: instancePath + "/filegroups", schemaPath: "#/properties/filegroups/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.headers !== undefined) {
            let data2 = data.headers;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key2 in data2) {
                    let data3 = data2[key2];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        for (const key3 in data3) {
                            if (typeof data3[key3] !== "string") {
                                const err6 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                        const err7 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "object" } };
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
            else {
                const err8 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.positionFile !== undefined) {
            if (typeof data.positionFile !== "string") {
                const err9 = { instancePath: instancePath + "/positionFile", schemaPath: "#/properties/positionFile/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (typeof data.byteOffsetHeader !== "boolean") {
            const err10 = { instancePath: instancePath + "/byteOffsetHeader", schemaPath: "#/properties/byteOffsetHeader/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (typeof data.skipToEnd !== "boolean") {
            const err11 = { instancePath: instancePath + "/skipToEnd", schemaPath: "#/properties/skipToEnd/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data8 = data.idleTimeout;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err12 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/properties/idleTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 1 || isNaN(data8)) {
                const err13 = { instancePath: instancePath + "/idleTimeout", schemaPath: "#/properties/idleTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data9 = data.writePosInterval;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err14 = { instancePath: instancePath + "/writePosInterval", schemaPath: "#/properties/writePosInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 1 || isNaN(data9)) {
                const err15 = { instancePath: instancePath + "/writePosInterval", schemaPath: "#/properties/writePosInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        let data10 = data.batchSize;
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err16 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 < 1 || isNaN(data10)) {
                const err17 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data11 = data.maxBatchCount;
        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
            const err18 = { instancePath: instancePath + "/maxBatchCount", schemaPath: "#/properties/maxBatchCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if ((typeof data11 == "number") && (isFinite(data11))) {
            if (data11 < 1 || isNaN(data11)) {
                const err19 = { instancePath: instancePath + "/maxBatchCount", schemaPath: "#/properties/maxBatchCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        let data12 = data.backoffSleepIncrement;
        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
            const err20 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if ((typeof data12 == "number") && (isFinite(data12))) {
            if (data12 < 1 || isNaN(data12)) {
                const err21 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        let data13 = data.maxBackoffSleep;
        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
            const err22 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if ((typeof data13 == "number") && (isFinite(data13))) {
            if (data13 < 1 || isNaN(data13)) {
                const err23 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (typeof data.cachePatternMatching !== "boolean") {
            const err24 = { instancePath: instancePath + "/cachePatternMatching", schemaPath: "#/properties/cachePatternMatching/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if (typeof data.fileHeader !== "boolean") {
            const err25 = { instancePath: instancePath + "/fileHeader", schemaPath: "#/properties/fileHeader/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        let data16 = data.fileHeaderKey;
        if (typeof data16 === "string") {
            if (func3(data16) < 1) {
                const err26 = { instancePath: instancePath + "/fileHeaderKey", schemaPath: "#/properties/fileHeaderKey/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/fileHeaderKey", schemaPath: "#/properties/fileHeaderKey/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        let data17 = data.maxLineLength;
        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
            const err28 = { instancePath: instancePath + "/maxLineLength", schemaPath: "#/properties/maxLineLength/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 > 268435456 || isNaN(data17)) {
                const err29 = { instancePath: instancePath + "/maxLineLength", schemaPath: "#/properties/maxLineLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 268435456 } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if (data17 < 1 || isNaN(data17)) {
                const err30 = { instancePath: instancePath + "/maxLineLength", schemaPath: "#/properties/maxLineLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=taildir.check.js.map