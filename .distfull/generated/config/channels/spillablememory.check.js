// @ts-nocheck
// Generated from schemas/config/channels/spillablememory.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "SpillableMemoryChannelConfig",
    "description": "Keeps events in memory, and in a log on disk when memory is full, in one order. A clean stop stores what memory holds and loses nothing; when the process dies, memory is gone and the disk part is not.",
    "type": "object",
    "additionalProperties": false,
    "patternProperties": {
        "^encryption\\.": {
            "type": "string",
            "enum": [
                ""
            ],
            "description": "Encryption is not supported: put `checkpointDir` and `dataDirs` on an encrypted file system"
        }
    },
    "properties": {
        "memoryCapacity": {
            "type": "integer",
            "minimum": 0,
            "default": 10000,
            "description": "The most events in memory, taken but not delivered ones included: so many are lost at most when the process dies. 0: no memory part, the channel is a `file` channel."
        },
        "overflowCapacity": {
            "type": "integer",
            "minimum": 0,
            "default": 100000000,
            "description": "The most events on disk. 0: no overflow, the channel is a `memory` channel. Not 0 together with `memoryCapacity`."
        },
        "overflowTimeout": {
            "type": "integer",
            "minimum": 0,
            "default": 3,
            "description": "Seconds that a put waits for room in memory before events go to the disk. While the overflow is in use no put waits."
        },
        "overflowDeactivationThreshold": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100,
            "default": 5,
            "description": "Percent of memory that must be free, and the disk part delivered, before puts wait for memory again."
        },
        "byteCapacity": {
            "type": "integer",
            "minimum": 0,
            "description": "The most bytes of all bodies in memory. Default: 80 % of the heap the process may use; 0: no limit."
        },
        "byteCapacityBufferPercentage": {
            "type": "integer",
            "minimum": 0,
            "maximum": 99,
            "default": 20,
            "description": "The part of `byteCapacity` that is kept free for headers, in percent."
        },
        "avgEventSize": {
            "type": "integer",
            "minimum": 1,
            "deprecated": true,
            "description": "Accepted for Flume's sake: bytes are counted, not estimated."
        },
        "transactionCapacity": {
            "type": "integer",
            "minimum": 1,
            "default": 10000,
            "description": "The most events of one put or one take. At most `overflowCapacity`, where that is not 0."
        },
        "checkpointDir": {
            "type": "string",
            "x-path": true,
            "description": "Directory of the cursor: what was delivered of the disk part. Created when missing. Default: `checkpoint` below the channel's own directory in `dataDir`."
        },
        "dataDirs": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "x-separator": "comma",
            "x-path": true,
            "description": "Directories of the log. Several take turns at each new segment; one whose disk is full or refuses is left out while another one can be written. Created when missing. Default: `data` below the channel's own directory in `dataDir`."
        },
        "checkpointInterval": {
            "type": "integer",
            "minimum": 1,
            "default": 30000,
            "description": "Milliseconds between syncs of the cursor to the disk while something is delivered. It is written without a sync several times a second, and synced at once where exactly once needs it."
        },
        "maxFileSize": {
            "type": "integer",
            "minimum": 1048576,
            "default": 1623195647,
            "description": "The most bytes of one log file. A new file begins at 128 MiB at the latest, so that space is given back early. Flume takes no more than 1623195647, though its guide names 2146435071."
        },
        "minimumRequiredSpace": {
            "type": "integer",
            "minimum": 1048576,
            "default": 524288000,
            "description": "Bytes that stay free on the disk of the log: with less, puts are refused until there is more again. Unlike in Flume, sinks go on and give space back. Looked at once a second."
        },
        "checkpointOnClose": {
            "type": "boolean",
            "deprecated": true,
            "description": "Accepted for Flume's sake: the cursor is always saved at a stop."
        },
        "useDualCheckpoints": {
            "type": "boolean",
            "default": false,
            "description": "Keeps a second copy of the cursor in `backupCheckpointDir`, written after each sync of the first that is due by `checkpointInterval`, precedes the removal of a log file, or ends the channel. It counts when the first is missing or has no intact state; what was delivered since it was written may come twice, where the destination keeps no position."
        },
        "backupCheckpointDir": {
            "type": "string",
            "x-path": true,
            "description": "Directory of the second copy, see `useDualCheckpoints`. Not `checkpointDir`, not one of `dataDirs`; best on another disk. Created when missing."
        },
        "compressBackupCheckpoint": {
            "type": "boolean",
            "deprecated": true,
            "description": "Accepted for Flume's sake: the second copy has 256 KiB, mostly zeros."
        },
        "fsyncPerTransaction": {
            "type": "boolean",
            "deprecated": true,
            "description": "Accepted for Flume's sake (undocumented there) and without effect: a put is always acknowledged after the sync that covers it, and one sync serves all puts that wait."
        },
        "fsyncInterval": {
            "type": "integer",
            "deprecated": true,
            "description": "Accepted for Flume's sake, see `fsyncPerTransaction`."
        },
        "use-log-replay-v1": {
            "type": "boolean",
            "deprecated": true,
            "description": "Accepted for Flume's sake: the log is Tailrace's own."
        },
        "use-fast-replay": {
            "type": "boolean",
            "deprecated": true,
            "description": "Accepted for Flume's sake: the log is Tailrace's own."
        },
        "write-timeout": {
            "type": "integer",
            "deprecated": true,
            "description": "Accepted for Flume's sake; Flume ignores it, too."
        },
        "capacity": {
            "type": "string",
            "deprecated": true,
            "description": "Accepted as in Flume, where `overflowCapacity` takes its place."
        },
        "keep-alive": {
            "type": "integer",
            "deprecated": true,
            "description": "Accepted as in Flume, where it has no effect here: see `overflowTimeout`."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^encryption\\.", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.memoryCapacity === undefined) {
            data.memoryCapacity = 10000;
        }
        if (data.overflowCapacity === undefined) {
            data.overflowCapacity = 100000000;
        }
        if (data.overflowTimeout === undefined) {
            data.overflowTimeout = 3;
        }
        if (data.overflowDeactivationThreshold === undefined) {
            data.overflowDeactivationThreshold = 5;
        }
        if (data.byteCapacityBufferPercentage === undefined) {
            data.byteCapacityBufferPercentage = 20;
        }
        if (data.transactionCapacity === undefined) {
            data.transactionCapacity = 10000;
        }
        if (data.checkpointInterval === undefined) {
            data.checkpointInterval = 30000;
        }
        if (data.maxFileSize === undefined) {
            data.maxFileSize = 1623195647;
        }
        if (data.minimumRequiredSpace === undefined) {
            data.minimumRequiredSpace = 524288000;
        }
        if (data.useDualCheckpoints === undefined) {
            data.useDualCheckpoints = false;
        }
        for (const key0 in data) {
            if (!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))) {
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
        let data0 = data.memoryCapacity;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/memoryCapacity", schemaPath: "#/properties/memoryCapacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/memoryCapacity", schemaPath: "#/properties/memoryCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data1 = data.overflowCapacity;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/overflowCapacity", schemaPath: "#/properties/overflowCapacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/overflowCapacity", schemaPath: "#/properties/overflowCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data2 = data.overflowTimeout;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err5 = { instancePath: instancePath + "/overflowTimeout", schemaPath: "#/properties/overflowTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/overflowTimeout", schemaPath: "#/properties/overflowTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        let data3 = data.overflowDeactivationThreshold;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err7 = { instancePath: instancePath + "/overflowDeactivationThreshold", schemaPath: "#/properties/overflowDeactivationThreshold/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 100 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/overflowDeactivationThreshold", schemaPath: "#/properties/overflowDeactivationThreshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/overflowDeactivationThreshold", schemaPath: "#/properties/overflowDeactivationThreshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.byteCapacity !== undefined) {
            let data4 = data.byteCapacity;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err10 = { instancePath: instancePath + "/byteCapacity", schemaPath: "#/properties/byteCapacity/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 0 || isNaN(data4)) {
                    const err11 = { instancePath: instancePath + "/byteCapacity", schemaPath: "#/properties/byteCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        let data5 = data.byteCapacityBufferPercentage;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err12 = { instancePath: instancePath + "/byteCapacityBufferPercentage", schemaPath: "#/properties/byteCapacityBufferPercentage/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 99 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/byteCapacityBufferPercentage", schemaPath: "#/properties/byteCapacityBufferPercentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/byteCapacityBufferPercentage", schemaPath: "#/properties/byteCapacityBufferPercentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.avgEventSize !== undefined) {
            let data6 = data.avgEventSize;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err15 = { instancePath: instancePath + "/avgEventSize", schemaPath: "#/properties/avgEventSize/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 1 || isNaN(data6)) {
                    const err16 = { instancePath: instancePath + "/avgEventSize", schemaPath: "#/properties/avgEventSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        let data7 = data.transactionCapacity;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err17 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 1 || isNaN(data7)) {
                const err18 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.checkpointDir !== undefined) {
            if (typeof data.checkpointDir !== "string") {
                const err19 = { instancePath: instancePath + "/checkpointDir", schemaPath: "#/properties/checkpointDir/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.dataDirs !== undefined) {
            let data9 = data.dataDirs;
            if (Array.isArray(data9)) {
                const len0 = data9.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data9[i0] !== "string") {
                        const err20 = { instancePath: instancePath + "/dataDirs/" + i0, schemaPath: "#/properties/dataDirs/items/type", keyword: "type", params: { type: "string" } };
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
                const err21 = { instancePath: instancePath + "/dataDirs", schemaPath: "#/properties/dataDirs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        let data11 = data.checkpointInterval;
        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
            const err22 = { instancePath: instancePath + "/checkpointInterval", schemaPath: "#/properties/checkpointInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if ((typeof data11 == "number") && (isFinite(data11))) {
            if (data11 < 1 || isNaN(data11)) {
                const err23 = { instancePath: instancePath + "/checkpointInterval", schemaPath: "#/properties/checkpointInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        let data12 = data.maxFileSize;
        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
            const err24 = { instancePath: instancePath + "/maxFileSize", schemaPath: "#/properties/maxFileSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if ((typeof data12 == "number") && (isFinite(data12))) {
            if (data12 < 1048576 || isNaN(data12)) {
                const err25 = { instancePath: instancePath + "/maxFileSize", schemaPath: "#/properties/maxFileSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        let data13 = data.minimumRequiredSpace;
        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
            const err26 = { instancePath: instancePath + "/minimumRequiredSpace", schemaPath: "#/properties/minimumRequiredSpace/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        if ((typeof data13 == "number") && (isFinite(data13))) {
            if (data13 < 1048576 || isNaN(data13)) {
                const err27 = { instancePath: instancePath + "/minimumRequiredSpace", schemaPath: "#/properties/minimumRequiredSpace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.checkpointOnClose !== undefined) {
            if (typeof data.checkpointOnClose !== "boolean") {
                const err28 = { instancePath: instancePath + "/checkpointOnClose", schemaPath: "#/properties/checkpointOnClose/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (typeof data.useDualCheckpoints !== "boolean") {
            const err29 = { instancePath: instancePath + "/useDualCheckpoints", schemaPath: "#/properties/useDualCheckpoints/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if (data.backupCheckpointDir !== undefined) {
            if (typeof data.backupCheckpointDir !== "string") {
                const err30 = { instancePath: instancePath + "/backupCheckpointDir", schemaPath: "#/properties/backupCheckpointDir/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.compressBackupCheckpoint !== undefined) {
            if (typeof data.compressBackupCheckpoint !== "boolean") {
                const err31 = { instancePath: instancePath + "/compressBackupCheckpoint", schemaPath: "#/properties/compressBackupCheckpoint/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.fsyncPerTransaction !== undefined) {
            if (typeof data.fsyncPerTransaction !== "boolean") {
                const err32 = { instancePath: instancePath + "/fsyncPerTransaction", schemaPath: "#/properties/fsyncPerTransaction/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.fsyncInterval !== undefined) {
            let data19 = data.fsyncInterval;
            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                const err33 = { instancePath: instancePath + "/fsyncInterval", schemaPath: "#/properties/fsyncInterval/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data["use-log-replay-v1"] !== undefined) {
            if (typeof data["use-log-replay-v1"] !== "boolean") {
                const err34 = { instancePath: instancePath + "/use-log-replay-v1", schemaPath: "#/properties/use-log-replay-v1/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data["use-fast-replay"] !== undefined) {
            if (typeof data["use-fast-replay"] !== "boolean") {
                const err35 = { instancePath: instancePath + "/use-fast-replay", schemaPath: "#/properties/use-fast-replay/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data["write-timeout"] !== undefined) {
            let data22 = data["write-timeout"];
            if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                const err36 = { instancePath: instancePath + "/write-timeout", schemaPath: "#/properties/write-timeout/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.capacity !== undefined) {
            if (typeof data.capacity !== "string") {
                const err37 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data["keep-alive"] !== undefined) {
            let data24 = data["keep-alive"];
            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                const err38 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (pattern0.test(key1)) {
                let data25 = data[key1];
                if (typeof data25 !== "string") {
                    const err39 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Eencryption%5C./type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (!(data25 === "")) {
                    const err40 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Eencryption%5C./enum", keyword: "enum", params: { allowedValues: schema11.patternProperties["^encryption\\."].enum } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=spillablememory.check.js.map