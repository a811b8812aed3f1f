// @ts-nocheck
// Generated from schemas/config/channels/file.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "FileChannelConfig",
    "description": "Keeps events on disk: what a put has acknowledged survives a crash and a power cut. Events lie in Kafka record batches (docs/formats/file-channel.md).",
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
        "checkpointDir": {
            "type": "string",
            "x-path": true,
            "description": "Directory of the cursor: what the sinks have delivered. Created when missing. Default: `checkpoint` below the channel's own directory in `dataDir`."
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
        "capacity": {
            "type": "integer",
            "minimum": 1,
            "default": 1000000,
            "description": "The most events in the channel."
        },
        "transactionCapacity": {
            "type": "integer",
            "minimum": 1,
            "default": 10000,
            "description": "The most events of one put or one take. At most `capacity`."
        },
        "keep-alive": {
            "type": "integer",
            "minimum": 0,
            "default": 3,
            "description": "Seconds that a put waits for room before it is refused."
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
        if (data.capacity === undefined) {
            data.capacity = 1000000;
        }
        if (data.transactionCapacity === undefined) {
            data.transactionCapacity = 10000;
        }
        if (data["keep-alive"] === undefined) {
            data["keep-alive"] = 3;
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
        if (data.checkpointDir !== undefined) {
            if (typeof data.checkpointDir !== "string") {
                const err1 = { instancePath: instancePath + "/checkpointDir", schemaPath: "#/properties/checkpointDir/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.dataDirs !== undefined) {
            let data1 = data.dataDirs;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data1[i0] !== "string") {
                        const err2 = { instancePath: instancePath + "/dataDirs/" + i0, schemaPath: "#/properties/dataDirs/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/dataDirs", schemaPath: "#/properties/dataDirs/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data3 = data.capacity;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err4 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 1 || isNaN(data3)) {
                const err5 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data4 = data.transactionCapacity;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err6 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 1 || isNaN(data4)) {
                const err7 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data5 = data["keep-alive"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err8 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err9 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data6 = data.checkpointInterval;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err10 = { instancePath: instancePath + "/checkpointInterval", schemaPath: "#/properties/checkpointInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 1 || isNaN(data6)) {
                const err11 = { instancePath: instancePath + "/checkpointInterval", schemaPath: "#/properties/checkpointInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        let data7 = data.maxFileSize;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err12 = { instancePath: instancePath + "/maxFileSize", schemaPath: "#/properties/maxFileSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 1048576 || isNaN(data7)) {
                const err13 = { instancePath: instancePath + "/maxFileSize", schemaPath: "#/properties/maxFileSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data8 = data.minimumRequiredSpace;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err14 = { instancePath: instancePath + "/minimumRequiredSpace", schemaPath: "#/properties/minimumRequiredSpace/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 1048576 || isNaN(data8)) {
                const err15 = { instancePath: instancePath + "/minimumRequiredSpace", schemaPath: "#/properties/minimumRequiredSpace/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.checkpointOnClose !== undefined) {
            if (typeof data.checkpointOnClose !== "boolean") {
                const err16 = { instancePath: instancePath + "/checkpointOnClose", schemaPath: "#/properties/checkpointOnClose/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (typeof data.useDualCheckpoints !== "boolean") {
            const err17 = { instancePath: instancePath + "/useDualCheckpoints", schemaPath: "#/properties/useDualCheckpoints/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.backupCheckpointDir !== undefined) {
            if (typeof data.backupCheckpointDir !== "string") {
                const err18 = { instancePath: instancePath + "/backupCheckpointDir", schemaPath: "#/properties/backupCheckpointDir/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.compressBackupCheckpoint !== undefined) {
            if (typeof data.compressBackupCheckpoint !== "boolean") {
                const err19 = { instancePath: instancePath + "/compressBackupCheckpoint", schemaPath: "#/properties/compressBackupCheckpoint/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.fsyncPerTransaction !== undefined) {
            if (typeof data.fsyncPerTransaction !== "boolean") {
                const err20 = { instancePath: instancePath + "/fsyncPerTransaction", schemaPath: "#/properties/fsyncPerTransaction/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.fsyncInterval !== undefined) {
            let data14 = data.fsyncInterval;
            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                const err21 = { instancePath: instancePath + "/fsyncInterval", schemaPath: "#/properties/fsyncInterval/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data["use-log-replay-v1"] !== undefined) {
            if (typeof data["use-log-replay-v1"] !== "boolean") {
                const err22 = { instancePath: instancePath + "/use-log-replay-v1", schemaPath: "#/properties/use-log-replay-v1/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data["use-fast-replay"] !== undefined) {
            if (typeof data["use-fast-replay"] !== "boolean") {
                const err23 = { instancePath: instancePath + "/use-fast-replay", schemaPath: "#/properties/use-fast-replay/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data["write-timeout"] !== undefined) {
            let data17 = data["write-timeout"];
            if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                const err24 = { instancePath: instancePath + "/write-timeout", schemaPath: "#/properties/write-timeout/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (pattern0.test(key1)) {
                let data18 = data[key1];
                if (typeof data18 !== "string") {
                    const err25 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Eencryption%5C./type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (!(data18 === "")) {
                    const err26 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Eencryption%5C./enum", keyword: "enum", params: { allowedValues: schema11.patternProperties["^encryption\\."].enum } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=file.check.js.map