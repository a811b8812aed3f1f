// @ts-nocheck
// Generated from schemas/config/sinks/hdfs.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "HdfsSinkConfig",
    "description": "Writes events to files in HDFS over WebHDFS, with the options of Flume's sink and without Hadoop's jars. From a durable channel each event is exactly once in the files that have their final names.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "hdfs.path"
    ],
    "properties": {
        "hdfs.path": {
            "type": "string",
            "minLength": 1,
            "description": "Folder of the files, with escapes such as `%Y-%m-%d` and `%{host}`; missing folders are made. `hdfs://host:8020/…` is asked at `hdfs.webhdfsPort` of that host, `webhdfs://host:9870/…` (`swebhdfs://` with TLS) at that port, a name of several namenodes (HA) at `hdfs.namenodes`. Escapes of dates need the header `timestamp` or `hdfs.useLocalTimeStamp`.",
            "examples": [
                "hdfs://namenode/logs/%Y-%m-%d"
            ]
        },
        "hdfs.filePrefix": {
            "type": "string",
            "default": "FlumeData",
            "description": "Beginning of each file's name, with the same escapes. Agents that write to one folder need different ones: put `%{host}` or `%[localhost]` in."
        },
        "hdfs.fileSuffix": {
            "type": "string",
            "default": "",
            "description": "End of each file's name, such as `.log`: no dot is added. It takes the place of the codec's ending: write `.log.gz` for `.gz` to stay."
        },
        "hdfs.inUsePrefix": {
            "type": "string",
            "default": "",
            "description": "Put before the name of a file that is being written, such as `_`, which Hive and MapReduce pass over."
        },
        "hdfs.inUseSuffix": {
            "type": "string",
            "default": ".tmp",
            "description": "Put behind the name of a file that is being written."
        },
        "hdfs.emptyInUseSuffix": {
            "type": "boolean",
            "default": false,
            "description": "No suffix while a file is being written; `hdfs.inUseSuffix` is not looked at. Without a prefix either, a file has its final name from the beginning."
        },
        "hdfs.rollInterval": {
            "type": "integer",
            "minimum": 0,
            "default": 30,
            "description": "Seconds after which an open file is finished; 0: never."
        },
        "hdfs.rollSize": {
            "type": "integer",
            "minimum": 0,
            "default": 1024,
            "description": "Bytes of event bodies, before compression and without headers and newlines, after which a file is finished; 0: never. The default makes very small files; one block, 134217728, suits HDFS."
        },
        "hdfs.rollCount": {
            "type": "integer",
            "minimum": 0,
            "default": 10,
            "description": "Events after which a file is finished; 0: never. The default makes very small files."
        },
        "hdfs.idleTimeout": {
            "type": "integer",
            "minimum": 0,
            "default": 0,
            "description": "Seconds without an event after which a file is finished; 0: never."
        },
        "hdfs.batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 100,
            "description": "Most events in one delivery. Deliveries that wait share a write: a write costs 20 to 450 ms whatever its size."
        },
        "hdfs.delivery": {
            "type": "string",
            "enum": [
                "append",
                "file"
            ],
            "default": "append",
            "description": "`append` is Flume's way: a batch is delivered when it is appended to the open file and can be read. `file` delivers a file's events when the file is whole, checked and renamed: nothing half-written is ever seen, and it is faster, but the channel must hold all events of the open files."
        },
        "hdfs.fileType": {
            "type": "string",
            "enum": [
                "SequenceFile",
                "DataStream",
                "CompressedStream"
            ],
            "default": "SequenceFile",
            "description": "`SequenceFile` is Hadoop's own container. `DataStream` writes what `serializer` makes; it refuses a codec. `CompressedStream` compresses that and needs `hdfs.codeC`."
        },
        "hdfs.writeFormat": {
            "type": "string",
            "enum": [
                "Writable",
                "Text"
            ],
            "default": "Writable",
            "description": "A SequenceFile's values: `Writable` for bytes (BytesWritable), `Text` for text, which Hive reads. The key is the event's `timestamp` or the time of writing; headers are not written."
        },
        "hdfs.codeC": {
            "type": "string",
            "minLength": 1,
            "description": "Compression by Hadoop's codec of that name (gzip, deflate, snappy, lz4, zstandard): of a CompressedStream, or of a SequenceFile's blocks. GzipCodec and the class's full name mean the same. `none` is for a SequenceFile alone.",
            "examples": [
                "gzip"
            ]
        },
        "serializer": {
            "type": "string",
            "minLength": 1,
            "default": "text",
            "description": "What DataStream and CompressedStream hold: `text` the body, `header_and_text` the headers before it, `avro_event` an Avro file of events with their headers, `org.apache.flume.sink.hdfs.AvroEventSerializer$Builder` an Avro file of bodies that are Avro data."
        },
        "serializer.appendNewline": {
            "type": "boolean",
            "default": true,
            "description": "End each event of the two text serializers with a newline."
        },
        "serializer.syncIntervalBytes": {
            "type": "integer",
            "minimum": 32,
            "maximum": 1073741824,
            "default": 2048000,
            "description": "Bytes of an Avro block, before compression."
        },
        "serializer.compressionCodec": {
            "type": "string",
            "enum": [
                "null",
                "deflate",
                "snappy"
            ],
            "default": "null",
            "description": "Compression of Avro blocks."
        },
        "serializer.schemaURL": {
            "type": "string",
            "minLength": 1,
            "description": "File of the Avro schema of bodies that bring none in the header `flume.avro.schema.url` or `flume.avro.schema.literal`."
        },
        "hdfs.round": {
            "type": "boolean",
            "default": false,
            "description": "Round the time in escapes down, for folders of some minutes or hours. `%t` is never rounded."
        },
        "hdfs.roundValue": {
            "type": "integer",
            "minimum": 1,
            "maximum": 60,
            "default": 1,
            "description": "Down to a multiple of this; at most 60 seconds or minutes, 24 hours."
        },
        "hdfs.roundUnit": {
            "type": "string",
            "enum": [
                "second",
                "minute",
                "hour"
            ],
            "default": "second",
            "description": "Unit of `hdfs.roundValue`."
        },
        "hdfs.timeZone": {
            "type": "string",
            "minLength": 1,
            "description": "Zone of the dates in escapes. Absent: the machine's.",
            "examples": [
                "Europe/Berlin"
            ]
        },
        "hdfs.useLocalTimeStamp": {
            "type": "boolean",
            "default": false,
            "description": "Escapes use the time of writing in place of the header `timestamp`."
        },
        "hdfs.maxOpenFiles": {
            "type": "integer",
            "minimum": 1,
            "default": 5000,
            "description": "Most files open at once: one for each folder and prefix. One more finishes the file that was left alone for the longest."
        },
        "hdfs.callTimeout": {
            "type": "integer",
            "default": 30000,
            "description": "Milliseconds for one call to HDFS, its body included; 0 or less: no limit, so a frozen datanode stops the sink."
        },
        "hdfs.threadsPoolSize": {
            "type": "integer",
            "minimum": 1,
            "default": 10,
            "description": "Most calls to HDFS at once; each file has one at a time."
        },
        "hdfs.closeTries": {
            "type": "integer",
            "default": 0,
            "description": "How often renaming a finished file is tried; 0 or less: until it is done."
        },
        "hdfs.retryInterval": {
            "type": "integer",
            "default": 180,
            "description": "Seconds between those tries; 0 or less: there is only one."
        },
        "hdfs.namenodes": {
            "type": "array",
            "items": {
                "type": "string",
                "minLength": 1
            },
            "minItems": 1,
            "x-separator": "comma",
            "description": "The namenodes' HTTP addresses, `host:port` each, in place of the one that `hdfs.path` names. With several (HA) the active one is found and followed.",
            "examples": [
                "nn1:9870,nn2:9870"
            ]
        },
        "hdfs.webhdfsPort": {
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "description": "HTTP port of the namenode that an `hdfs://` path names by its RPC port, and of `hdfs.namenodes` without a port. Absent: 9870, with TLS 9871."
        },
        "hdfs.tls": {
            "type": "boolean",
            "default": false,
            "description": "Speak HTTPS, as `swebhdfs://` does."
        },
        "hdfs.tls.ca": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "PEM file of the authorities to trust. Absent: those that Node trusts."
        },
        "hdfs.user": {
            "type": "string",
            "minLength": 1,
            "description": "Whom a cluster without Kerberos takes the sink for. Absent: as Hadoop, the environment variable HADOOP_USER_NAME, else the process's user.",
            "examples": [
                "flume"
            ]
        },
        "hdfs.proxyUser": {
            "type": "string",
            "minLength": 1,
            "description": "Whom the sink writes for, and who owns the files; the cluster must let its user do so (`hadoop.proxyuser.*`). Not with `hdfs.delegationTokenFile`: HDFS would pass over it."
        },
        "hdfs.delegationTokenFile": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "File with a delegation token, as `hdfs fetchdt` writes it or as text, used in place of a user: the way into a cluster with Kerberos. It is read again when HDFS refuses the token."
        },
        "hdfs.kerberosPrincipal": {
            "type": "string",
            "enum": [
                ""
            ],
            "default": "",
            "description": "Kerberos is not supported yet: use `hdfs.delegationTokenFile`, or a gateway."
        },
        "hdfs.kerberosKeytab": {
            "type": "string",
            "enum": [
                ""
            ],
            "default": "",
            "description": "Kerberos is not supported yet: use `hdfs.delegationTokenFile`, or a gateway."
        },
        "hdfs.datanodeAddresses": {
            "type": "array",
            "items": {
                "type": "string",
                "minLength": 1
            },
            "default": [],
            "x-separator": "comma",
            "description": "Where datanodes are reached that name themselves otherwise (in containers, behind NAT): `name=host` or `name=host:port` each.",
            "examples": [
                "datanode1=10.0.0.5"
            ]
        },
        "hdfs.minBlockReplicas": {
            "type": "integer",
            "minimum": 0,
            "deprecated": true,
            "description": "Accepted without effect: WebHDFS does not show the replicas of an open block."
        },
        "hdfs.rollTimerPoolSize": {
            "type": "integer",
            "minimum": 1,
            "default": 1,
            "deprecated": true,
            "description": "Accepted without effect: there are no threads to share out."
        },
        "hdfs.useRawLocalFileSystem": {
            "type": "boolean",
            "default": false,
            "deprecated": true,
            "description": "Accepted without effect: it is about `file:` paths, for which there is the file_roll sink."
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
        if (data["hdfs.filePrefix"] === undefined) {
            data["hdfs.filePrefix"] = "FlumeData";
        }
        if (data["hdfs.fileSuffix"] === undefined) {
            data["hdfs.fileSuffix"] = "";
        }
        if (data["hdfs.inUsePrefix"] === undefined) {
            data["hdfs.inUsePrefix"] = "";
        }
        if (data["hdfs.inUseSuffix"] === undefined) {
            data["hdfs.inUseSuffix"] = ".tmp";
        }
        if (data["hdfs.emptyInUseSuffix"] === undefined) {
            data["hdfs.emptyInUseSuffix"] = false;
        }
        if (data["hdfs.rollInterval"] === undefined) {
            data["hdfs.rollInterval"] = 30;
        }
        if (data["hdfs.rollSize"] === undefined) {
            data["hdfs.rollSize"] = 1024;
        }
        if (data["hdfs.rollCount"] === undefined) {
            data["hdfs.rollCount"] = 10;
        }
        if (data["hdfs.idleTimeout"] === undefined) {
            data["hdfs.idleTimeout"] = 0;
        }
        if (data["hdfs.batchSize"] === undefined) {
            data["hdfs.batchSize"] = 100;
        }
        if (data["hdfs.delivery"] === undefined) {
            data["hdfs.delivery"] = "append";
        }
        if (data["hdfs.fileType"] === undefined) {
            data["hdfs.fileType"] = "SequenceFile";
        }
        if (data["hdfs.writeFormat"] === undefined) {
            data["hdfs.writeFormat"] = "Writable";
        }
        if (data.serializer === undefined) {
            data.serializer = "text";
        }
        if (data["serializer.appendNewline"] === undefined) {
            data["serializer.appendNewline"] = true;
        }
        if (data["serializer.syncIntervalBytes"] === undefined) {
            data["serializer.syncIntervalBytes"] = 2048000;
        }
        if (data["serializer.compressionCodec"] === undefined) {
            data["serializer.compressionCodec"] = "null";
        }
        if (data["hdfs.round"] === undefined) {
            data["hdfs.round"] = false;
        }
        if (data["hdfs.roundValue"] === undefined) {
            data["hdfs.roundValue"] = 1;
        }
        if (data["hdfs.roundUnit"] === undefined) {
            data["hdfs.roundUnit"] = "second";
        }
        if (data["hdfs.useLocalTimeStamp"] === undefined) {
            data["hdfs.useLocalTimeStamp"] = false;
        }
        if (data["hdfs.maxOpenFiles"] === undefined) {
            data["hdfs.maxOpenFiles"] = 5000;
        }
        if (data["hdfs.callTimeout"] === undefined) {
            data["hdfs.callTimeout"] = 30000;
        }
        if (data["hdfs.threadsPoolSize"] === undefined) {
            data["hdfs.threadsPoolSize"] = 10;
        }
        if (data["hdfs.closeTries"] === undefined) {
            data["hdfs.closeTries"] = 0;
        }
        if (data["hdfs.retryInterval"] === undefined) {
            data["hdfs.retryInterval"] = 180;
        }
        if (data["hdfs.tls"] === undefined) {
            data["hdfs.tls"] = false;
        }
        if (data["hdfs.kerberosPrincipal"] === undefined) {
            data["hdfs.kerberosPrincipal"] = "";
        }
        if (data["hdfs.kerberosKeytab"] === undefined) {
            data["hdfs.kerberosKeytab"] = "";
        }
        if (data["hdfs.datanodeAddresses"] === undefined) {
            data["hdfs.datanodeAddresses"] = [];
        }
        if (data["hdfs.rollTimerPoolSize"] === undefined) {
            data["hdfs.rollTimerPoolSize"] = 1;
        }
        if (data["hdfs.useRawLocalFileSystem"] === undefined) {
            data["hdfs.useRawLocalFileSystem"] = false;
        }
        if (data["hdfs.path"] === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hdfs.path" } };
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
        if (data["hdfs.path"] !== undefined) {
            let data0 = data["hdfs.path"];
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/hdfs.path", schemaPath: "#/properties/hdfs.path/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/hdfs.path", schemaPath: "#/properties/hdfs.path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (typeof data["hdfs.filePrefix"] !== "string") {
            const err4 = { instancePath: instancePath + "/hdfs.filePrefix", schemaPath: "#/properties/hdfs.filePrefix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (typeof data["hdfs.fileSuffix"] !== "string") {
            const err5 = { instancePath: instancePath + "/hdfs.fileSuffix", schemaPath: "#/properties/hdfs.fileSuffix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (typeof data["hdfs.inUsePrefix"] !== "string") {
            const err6 = { instancePath: instancePath + "/hdfs.inUsePrefix", schemaPath: "#/properties/hdfs.inUsePrefix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (typeof data["hdfs.inUseSuffix"] !== "string") {
            const err7 = { instancePath: instancePath + "/hdfs.inUseSuffix", schemaPath: "#/properties/hdfs.inUseSuffix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (typeof data["hdfs.emptyInUseSuffix"] !== "boolean") {
            const err8 = { instancePath: instancePath + "/hdfs.emptyInUseSuffix", schemaPath: "#/properties/hdfs.emptyInUseSuffix/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        let data6 = data["hdfs.rollInterval"];
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err9 = { instancePath: instancePath + "/hdfs.rollInterval", schemaPath: "#/properties/hdfs.rollInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 0 || isNaN(data6)) {
                const err10 = { instancePath: instancePath + "/hdfs.rollInterval", schemaPath: "#/properties/hdfs.rollInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        let data7 = data["hdfs.rollSize"];
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err11 = { instancePath: instancePath + "/hdfs.rollSize", schemaPath: "#/properties/hdfs.rollSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0 || isNaN(data7)) {
                const err12 = { instancePath: instancePath + "/hdfs.rollSize", schemaPath: "#/properties/hdfs.rollSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        let data8 = data["hdfs.rollCount"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err13 = { instancePath: instancePath + "/hdfs.rollCount", schemaPath: "#/properties/hdfs.rollCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err14 = { instancePath: instancePath + "/hdfs.rollCount", schemaPath: "#/properties/hdfs.rollCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        let data9 = data["hdfs.idleTimeout"];
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err15 = { instancePath: instancePath + "/hdfs.idleTimeout", schemaPath: "#/properties/hdfs.idleTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 0 || isNaN(data9)) {
                const err16 = { instancePath: instancePath + "/hdfs.idleTimeout", schemaPath: "#/properties/hdfs.idleTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        let data10 = data["hdfs.batchSize"];
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err17 = { instancePath: instancePath + "/hdfs.batchSize", schemaPath: "#/properties/hdfs.batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 < 1 || isNaN(data10)) {
                const err18 = { instancePath: instancePath + "/hdfs.batchSize", schemaPath: "#/properties/hdfs.batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        let data11 = data["hdfs.delivery"];
        if (typeof data11 !== "string") {
            const err19 = { instancePath: instancePath + "/hdfs.delivery", schemaPath: "#/properties/hdfs.delivery/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (!((data11 === "append") || (data11 === "file"))) {
            const err20 = { instancePath: instancePath + "/hdfs.delivery", schemaPath: "#/properties/hdfs.delivery/enum", keyword: "enum", params: { allowedValues: schema11.properties["hdfs.delivery"].enum } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        let data12 = data["hdfs.fileType"];
        if (typeof data12 !== "string") {
            const err21 = { instancePath: instancePath + "/hdfs.fileType", schemaPath: "#/properties/hdfs.fileType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (!(((data12 === "SequenceFile") || (data12 === "DataStream")) || (data12 === "CompressedStream"))) {
            const err22 = { instancePath: instancePath + "/hdfs.fileType", schemaPath: "#/properties/hdfs.fileType/enum", keyword: "enum", params: { allowedValues: schema11.properties["hdfs.fileType"].enum } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        let data13 = data["hdfs.writeFormat"];
        if (typeof data13 !== "string") {
            const err23 = { instancePath: instancePath + "/hdfs.writeFormat", schemaPath: "#/properties/hdfs.writeFormat/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        if (!((data13 === "Writable") || (data13 === "Text"))) {
            const err24 = { instancePath: instancePath + "/hdfs.writeFormat", schemaPath: "#/properties/hdfs.writeFormat/enum", keyword: "enum", params: { allowedValues: schema11.properties["hdfs.writeFormat"].enum } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if (data["hdfs.codeC"] !== undefined) {
            let data14 = data["hdfs.codeC"];
            if (typeof data14 === "string") {
                if (func3(data14) < 1) {
                    const err25 = { instancePath: instancePath + "/hdfs.codeC", schemaPath: "#/properties/hdfs.codeC/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/hdfs.codeC", schemaPath: "#/properties/hdfs.codeC/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        let data15 = data.serializer;
        if (typeof data15 === "string") {
            if (func3(data15) < 1) {
                const err27 = { instancePath: instancePath + "/serializer", schemaPath: "#/properties/serializer/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/serializer", schemaPath: "#/properties/serializer/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (typeof data["serializer.appendNewline"] !== "boolean") {
            const err29 = { instancePath: instancePath + "/serializer.appendNewline", schemaPath: "#/properties/serializer.appendNewline/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        let data17 = data["serializer.syncIntervalBytes"];
        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
            const err30 = { instancePath: instancePath + "/serializer.syncIntervalBytes", schemaPath: "#/properties/serializer.syncIntervalBytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 > 1073741824 || isNaN(data17)) {
                const err31 = { instancePath: instancePath + "/serializer.syncIntervalBytes", schemaPath: "#/properties/serializer.syncIntervalBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if (data17 < 32 || isNaN(data17)) {
                const err32 = { instancePath: instancePath + "/serializer.syncIntervalBytes", schemaPath: "#/properties/serializer.syncIntervalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 32 } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        let data18 = data["serializer.compressionCodec"];
        if (typeof data18 !== "string") {
            const err33 = { instancePath: instancePath + "/serializer.compressionCodec", schemaPath: "#/properties/serializer.compressionCodec/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        if (!(((data18 === "null") || (data18 === "deflate")) || (data18 === "snappy"))) {
            const err34 = { instancePath: instancePath + "/serializer.compressionCodec", schemaPath: "#/properties/serializer.compressionCodec/enum", keyword: "enum", params: { allowedValues: schema11.properties["serializer.compressionCodec"].enum } };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        if (data["serializer.schemaURL"] !== undefined) {
            let data19 = data["serializer.schemaURL"];
            if (typeof data19 === "string") {
                if (func3(data19) < 1) {
                    const err35 = { instancePath: instancePath + "/serializer.schemaURL", schemaPath: "#/properties/serializer.schemaURL/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err36 = { instancePath: instancePath + "/serializer.schemaURL", schemaPath: "#/properties/serializer.schemaURL/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (typeof data["hdfs.round"] !== "boolean") {
            const err37 = { instancePath: instancePath + "/hdfs.round", schemaPath: "#/properties/hdfs.round/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        let data21 = data["hdfs.roundValue"];
        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
            const err38 = { instancePath: instancePath + "/hdfs.roundValue", schemaPath: "#/properties/hdfs.roundValue/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
        if ((typeof data21 == "number") && (isFinite(data21))) {
            if (data21 > 60 || isNaN(data21)) {
                const err39 = { instancePath: instancePath + "/hdfs.roundValue", schemaPath: "#/properties/hdfs.roundValue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
                const err40 = { instancePath: instancePath + "/hdfs.roundValue", schemaPath: "#/properties/hdfs.roundValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        let data22 = data["hdfs.roundUnit"];
        if (typeof data22 !== "string") {
            const err41 = { instancePath: instancePath + "/hdfs.roundUnit", schemaPath: "#/properties/hdfs.roundUnit/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
        if (!(((data22 === "second") || (data22 === "minute")) || (data22 === "hour"))) {
            const err42 = { instancePath: instancePath + "/hdfs.roundUnit", schemaPath: "#/properties/hdfs.roundUnit/enum", keyword: "enum", params: { allowedValues: schema11.properties["hdfs.roundUnit"].enum } };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        if (data["hdfs.timeZone"] !== undefined) {
            let data23 = data["hdfs.timeZone"];
            if (typeof data23 === "string") {
                if (func3(data23) < 1) {
                    const err43 = { instancePath: instancePath + "/hdfs.timeZone", schemaPath: "#/properties/hdfs.timeZone/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/hdfs.timeZone", schemaPath: "#/properties/hdfs.timeZone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (typeof data["hdfs.useLocalTimeStamp"] !== "boolean") {
            const err45 = { instancePath: instancePath + "/hdfs.useLocalTimeStamp", schemaPath: "#/properties/hdfs.useLocalTimeStamp/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
        let data25 = data["hdfs.maxOpenFiles"];
        if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
            const err46 = { instancePath: instancePath + "/hdfs.maxOpenFiles", schemaPath: "#/properties/hdfs.maxOpenFiles/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
        if ((typeof data25 == "number") && (isFinite(data25))) {
            if (data25 < 1 || isNaN(data25)) {
                const err47 = { instancePath: instancePath + "/hdfs.maxOpenFiles", schemaPath: "#/properties/hdfs.maxOpenFiles/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        let data26 = data["hdfs.callTimeout"];
        if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
            const err48 = { instancePath: instancePath + "/hdfs.callTimeout", schemaPath: "#/properties/hdfs.callTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
        let data27 = data["hdfs.threadsPoolSize"];
        if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
            const err49 = { instancePath: instancePath + "/hdfs.threadsPoolSize", schemaPath: "#/properties/hdfs.threadsPoolSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
        if ((typeof data27 == "number") && (isFinite(data27))) {
            if (data27 < 1 || isNaN(data27)) {
                const err50 = { instancePath: instancePath + "/hdfs.threadsPoolSize", schemaPath: "#/properties/hdfs.threadsPoolSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        let data28 = data["hdfs.closeTries"];
        if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
            const err51 = { instancePath: instancePath + "/hdfs.closeTries", schemaPath: "#/properties/hdfs.closeTries/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
        let data29 = data["hdfs.retryInterval"];
        if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
            const err52 = { instancePath: instancePath + "/hdfs.retryInterval", schemaPath: "#/properties/hdfs.retryInterval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err52];
            }
            else {
                vErrors.push(err52);
            }
            errors++;
        }
        if (data["hdfs.namenodes"] !== undefined) {
            let data30 = data["hdfs.namenodes"];
            if (Array.isArray(data30)) {
                if (data30.length < 1) {
                    const err53 = { instancePath: instancePath + "/hdfs.namenodes", schemaPath: "#/properties/hdfs.namenodes/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                const len0 = data30.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data31 = data30[i0];
                    if (typeof data31 === "string") {
                        if (func3(data31) < 1) {
                            const err54 = { instancePath: instancePath + "/hdfs.namenodes/" + i0, schemaPath: "#/properties/hdfs.namenodes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err55 = { instancePath: instancePath + "/hdfs.namenodes/" + i0, schemaPath: "#/properties/hdfs.namenodes/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/hdfs.namenodes", schemaPath: "#/properties/hdfs.namenodes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data["hdfs.webhdfsPort"] !== undefined) {
            let data32 = data["hdfs.webhdfsPort"];
            if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                const err57 = { instancePath: instancePath + "/hdfs.webhdfsPort", schemaPath: "#/properties/hdfs.webhdfsPort/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            if ((typeof data32 == "number") && (isFinite(data32))) {
                if (data32 > 65535 || isNaN(data32)) {
                    const err58 = { instancePath: instancePath + "/hdfs.webhdfsPort", schemaPath: "#/properties/hdfs.webhdfsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                if (data32 < 1 || isNaN(data32)) {
                    const err59 = { instancePath: instancePath + "/hdfs.webhdfsPort", schemaPath: "#/properties/hdfs.webhdfsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
        }
        if (typeof data["hdfs.tls"] !== "boolean") {
            const err60 = { instancePath: instancePath + "/hdfs.tls", schemaPath: "#/properties/hdfs.tls/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err60];
            }
            else {
                vErrors.push(err60);
            }
            errors++;
        }
        if (data["hdfs.tls.ca"] !== undefined) {
            let data34 = data["hdfs.tls.ca"];
            if (typeof data34 === "string") {
                if (func3(data34) < 1) {
                    const err61 = { instancePath: instancePath + "/hdfs.tls.ca", schemaPath: "#/properties/hdfs.tls.ca/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/hdfs.tls.ca", schemaPath: "#/properties/hdfs.tls.ca/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data["hdfs.user"] !== undefined) {
            let data35 = data["hdfs.user"];
            if (typeof data35 === "string") {
                if (func3(data35) < 1) {
                    const err63 = { instancePath: instancePath + "/hdfs.user", schemaPath: "#/properties/hdfs.user/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
            }
            else {
                const err64 = { instancePath: instancePath + "/hdfs.user", schemaPath: "#/properties/hdfs.user/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
        if (data["hdfs.proxyUser"] !== undefined) {
            let data36 = data["hdfs.proxyUser"];
            if (typeof data36 === "string") {
                if (func3(data36) < 1) {
                    const err65 = { instancePath: instancePath + "/hdfs.proxyUser", schemaPath: "#/properties/hdfs.proxyUser/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/hdfs.proxyUser", schemaPath: "#/properties/hdfs.proxyUser/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data["hdfs.delegationTokenFile"] !== undefined) {
            let data37 = data["hdfs.delegationTokenFile"];
            if (typeof data37 === "string") {
                if (func3(data37) < 1) {
                    const err67 = { instancePath: instancePath + "/hdfs.delegationTokenFile", schemaPath: "#/properties/hdfs.delegationTokenFile/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err67];
                    }
                    else {
                        vErrors.push(err67);
                    }
                    errors++;
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/hdfs.delegationTokenFile", schemaPath: "#/properties/hdfs.delegationTokenFile/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        let data38 = data["hdfs.kerberosPrincipal"];
        if (typeof data38 !== "string") {
            const err69 = { instancePath: instancePath + "/hdfs.kerberosPrincipal", schemaPath: "#/properties/hdfs.kerberosPrincipal/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err69];
            }
            else {
                vErrors.push(err69);
            }
            errors++;
        }
        if (!(data38 === "")) {
            const err70 = { instancePath: instancePath + "/hdfs.kerberosPrincipal", schemaPath: "#/properties/hdfs.kerberosPrincipal/enum", keyword: "enum", params: { allowedValues: schema11.properties["hdfs.kerberosPrincipal"].enum } };
            if (vErrors === null) {
                vErrors = [err70];
            }
            else {
                vErrors.push(err70);
            }
            errors++;
        }
        let data39 = data["hdfs.kerberosKeytab"];
        if (typeof data39 !== "string") {
            const err71 = { instancePath: instancePath + "/hdfs.kerberosKeytab", schemaPath: "#/properties/hdfs.kerberosKeytab/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err71];
            }
            else {
                vErrors.push(err71);
            }
            errors++;
        }
        if (!(data39 === "")) {
            const err72 = { instancePath: instancePath + "/hdfs.kerberosKeytab", schemaPath: "#/properties/hdfs.kerberosKeytab/enum", keyword: "enum", params: { allowedValues: schema11.properties["hdfs.kerberosKeytab"].enum } };
            if (vErrors === null) {
                vErrors = [err72];
            }
            else {
                vErrors.push(err72);
            }
            errors++;
        }
        let data40 = data["hdfs.datanodeAddresses"];
        if (Array.isArray(data40)) {
            const len1 = data40.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data41 = data40[i1];
                if (typeof data41 === "string") {
                    if (func3(data41) < 1) {
                        const err73 = { instancePath: instancePath + "/hdfs.datanodeAddresses/" + i1, schemaPath: "#/properties/hdfs.datanodeAddresses/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                else {
                    const err74 = { instancePath: instancePath + "/hdfs.datanodeAddresses/" + i1, schemaPath: "#/properties/hdfs.datanodeAddresses/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        vErrors.push(err74);
                    }
                    errors++;
                }
            }
        }
        else {
            const err75 = { instancePath: instancePath + "/hdfs.datanodeAddresses", schemaPath: "#/properties/hdfs.datanodeAddresses/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err75];
            }
            else {
                vErrors.push(err75);
            }
            errors++;
        }
        if (data["hdfs.minBlockReplicas"] !== undefined) {
            let data42 = data["hdfs.minBlockReplicas"];
            if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                const err76 = { instancePath: instancePath + "/hdfs.minBlockReplicas", schemaPath: "#/properties/hdfs.minBlockReplicas/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
            if ((typeof data42 == "number") && (isFinite(data42))) {
                if (data42 < 0 || isNaN(data42)) {
                    const err77 = { instancePath: instancePath + "/hdfs.minBlockReplicas", schemaPath: "#/properties/hdfs.minBlockReplicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
            }
        }
        let data43 = data["hdfs.rollTimerPoolSize"];
        if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
            const err78 = { instancePath: instancePath + "/hdfs.rollTimerPoolSize", schemaPath: "#/properties/hdfs.rollTimerPoolSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err78];
            }
            else {
                vErrors.push(err78);
            }
            errors++;
        }
        if ((typeof data43 == "number") && (isFinite(data43))) {
            if (data43 < 1 || isNaN(data43)) {
                const err79 = { instancePath: instancePath + "/hdfs.rollTimerPoolSize", schemaPath: "#/properties/hdfs.rollTimerPoolSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (typeof data["hdfs.useRawLocalFileSystem"] !== "boolean") {
            const err80 = { instancePath: instancePath + "/hdfs.useRawLocalFileSystem", schemaPath: "#/properties/hdfs.useRawLocalFileSystem/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err80];
            }
            else {
                vErrors.push(err80);
            }
            errors++;
        }
    }
    else {
        const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err81];
        }
        else {
            vErrors.push(err81);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=hdfs.check.js.map