// @ts-nocheck
// Generated from schemas/config/sources/kafka.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "KafkaSourceConfig",
    "description": "Reads Kafka topics as a member of a consumer group: the bundled broker's or a real cluster's. Exactly once with a durable channel, whose positions win over the group's after a crash; the group's offsets follow what the channels have.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "kafka.bootstrap.servers"
    ],
    "properties": {
        "kafka.bootstrap.servers": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "minItems": 1,
            "x-separator": "comma",
            "description": "Brokers to begin with, `host:port` each.",
            "examples": [
                "127.0.0.1:9092"
            ]
        },
        "kafka.topics": {
            "type": "array",
            "items": {
                "type": "string",
                "minLength": 1
            },
            "minItems": 1,
            "x-separator": "comma",
            "description": "Topics to read."
        },
        "kafka.topics.regex": {
            "type": "string",
            "minLength": 1,
            "description": "Read every topic whose whole name this expression matches, also those that come later (see `kafka.consumer.metadata.max.age.ms`). Wins over `kafka.topics`."
        },
        "kafka.consumer.group.id": {
            "type": "string",
            "minLength": 1,
            "default": "flume",
            "description": "The group, whose members share the partitions; Flume's agents can be among them. It is also the name under which channels keep positions: another group reads a topic anew."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Most events in a batch."
        },
        "batchDurationMillis": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Longest wait for records in milliseconds, with `kafka.consumer.fetch.max.wait.ms`. What has come is handed on at once; Flume gathers for so long."
        },
        "useFlumeEventFormat": {
            "type": "boolean",
            "default": false,
            "description": "Values are AvroFlumeEvents, which hold the headers; otherwise the value is the body. What is none goes to the dead letters (with `--lenient` it is tried again for ever, as Flume does)."
        },
        "setTopicHeader": {
            "type": "boolean",
            "default": true,
            "description": "Add the topic as a header. The headers `timestamp`, `partition` and `offset`, and `key` where a record has one, are always added."
        },
        "topicHeader": {
            "type": "string",
            "minLength": 1,
            "default": "topic",
            "description": "The header for the topic. A kafka sink in the same agent sends an event to the topic that its header `topic` names, which is where it came from: give one of them `setTopicHeader = false` or `allowTopicOverride = false`."
        },
        "header": {
            "type": "object",
            "additionalProperties": {
                "type": "string"
            },
            "default": {},
            "description": "`header.<flume header> = <kafka header>`: record headers that become event headers."
        },
        "backoffSleepIncrement": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Milliseconds added to the pause at each refusal of the channels, or failure of the broker, in a row."
        },
        "maxBackoffSleep": {
            "type": "integer",
            "minimum": 1,
            "default": 5000,
            "description": "Longest pause after a refusal or failure, in milliseconds."
        },
        "kafka.consumer.auto.offset.reset": {
            "type": "string",
            "enum": [
                "latest",
                "earliest",
                "none"
            ],
            "default": "latest",
            "description": "Where a partition is read from that neither the channels nor the group have a position of: its end, its beginning, or not at all."
        },
        "kafka.consumer.isolation.level": {
            "type": "string",
            "enum": [
                "read_committed",
                "read_uncommitted"
            ],
            "default": "read_committed",
            "description": "Whether records of open and aborted transactions are left out. Kafka's own default is read_uncommitted: with it, what our kafka sink had to send again is read twice."
        },
        "kafka.consumer.group.instance.id": {
            "type": "string",
            "minLength": 1,
            "description": "A name by which the group knows this member over restarts (KIP-345): it keeps its partitions when it is back within the session timeout."
        },
        "kafka.consumer.client.id": {
            "type": "string",
            "default": "flume",
            "description": "Name under which the broker knows this client."
        },
        "kafka.consumer.partition.assignment.strategy": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "minItems": 1,
            "x-separator": "comma",
            "default": [
                "org.apache.kafka.clients.consumer.RangeAssignor"
            ],
            "description": "How the group shares its partitions: RangeAssignor, RoundRobinAssignor, or both, best first. All members need one in common."
        },
        "kafka.consumer.session.timeout.ms": {
            "type": "integer",
            "minimum": 1,
            "default": 10000,
            "description": "The group gives the partitions of a member away that it has not heard of for so long."
        },
        "kafka.consumer.heartbeat.interval.ms": {
            "type": "integer",
            "minimum": 1,
            "default": 3000,
            "description": "How often a member is heard of. Less than the session timeout."
        },
        "kafka.consumer.max.poll.interval.ms": {
            "type": "integer",
            "minimum": 1,
            "default": 300000,
            "description": "How long the group waits for its members to settle what they have in flight when the partitions are shared anew."
        },
        "kafka.consumer.metadata.max.age.ms": {
            "type": "integer",
            "minimum": 1,
            "default": 300000,
            "description": "How often new topics and partitions are looked for."
        },
        "kafka.consumer.request.timeout.ms": {
            "type": "integer",
            "minimum": 1,
            "default": 30000,
            "description": "Longest wait for a broker's answer."
        },
        "kafka.consumer.fetch.max.wait.ms": {
            "type": "integer",
            "minimum": 0,
            "default": 500,
            "description": "How long a broker may hold a fetch for which it has less than `fetch.min.bytes`."
        },
        "kafka.consumer.fetch.min.bytes": {
            "type": "integer",
            "minimum": 0,
            "default": 1,
            "description": "Less than this is held back by the broker until the wait is over."
        },
        "kafka.consumer.fetch.max.bytes": {
            "type": "integer",
            "minimum": 1,
            "default": 8388608,
            "description": "Most bytes in one answer (Kafka's own default is 50 MiB). A larger record batch comes alone."
        },
        "kafka.consumer.max.partition.fetch.bytes": {
            "type": "integer",
            "minimum": 1,
            "default": 1048576,
            "description": "Most bytes of one partition in an answer."
        },
        "kafka.consumer.security.protocol": {
            "type": "string",
            "enum": [
                "PLAINTEXT",
                "SSL",
                "SASL_PLAINTEXT",
                "SASL_SSL"
            ],
            "default": "PLAINTEXT",
            "description": "Whether the connection is encrypted, and whether this client says who it is."
        },
        "kafka.consumer.ssl.truststore.location": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "File with the certificates to trust: PKCS12, JKS or PEM. Absent: `FLUME_SSL_TRUSTSTORE_PATH`, else the public authorities."
        },
        "kafka.consumer.ssl.truststore.password": {
            "type": "string",
            "x-secret": true,
            "description": "Opens the trust store. Absent: `FLUME_SSL_TRUSTSTORE_PASSWORD`."
        },
        "kafka.consumer.ssl.truststore.type": {
            "type": "string",
            "description": "Accepted for Kafka's sake: what a file is, it says itself."
        },
        "kafka.consumer.ssl.keystore.location": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "File with this client's key and certificate, where the broker asks for one. Absent: `FLUME_SSL_KEYSTORE_PATH`."
        },
        "kafka.consumer.ssl.keystore.password": {
            "type": "string",
            "x-secret": true,
            "description": "Opens the key store. Absent: `FLUME_SSL_KEYSTORE_PASSWORD`."
        },
        "kafka.consumer.ssl.keystore.type": {
            "type": "string",
            "description": "Accepted for Kafka's sake: what a file is, it says itself."
        },
        "kafka.consumer.ssl.key.password": {
            "type": "string",
            "x-secret": true,
            "description": "That of the key. It must be that of its store."
        },
        "kafka.consumer.ssl.enabled.protocols": {
            "type": "string",
            "description": "Of TLSv1.2 and TLSv1.3, separated by commas, those that may be used."
        },
        "kafka.consumer.ssl.protocol": {
            "type": "string",
            "description": "Accepted for Kafka's sake: `ssl.enabled.protocols` counts."
        },
        "kafka.consumer.ssl.cipher.suites": {
            "type": "string",
            "description": "Java's names of the cipher suites that may be used, separated by commas."
        },
        "kafka.consumer.ssl.endpoint.identification.algorithm": {
            "type": "string",
            "default": "https",
            "description": "Whether the broker's certificate must be for its host name; not when empty."
        },
        "kafka.consumer.ssl.disableTLSHostnameVerification": {
            "type": "string",
            "description": "`true`: the same as an empty `ssl.endpoint.identification.algorithm`."
        },
        "kafka.consumer.sasl.mechanism": {
            "type": "string",
            "description": "PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512. Kafka's default, GSSAPI, is not supported."
        },
        "kafka.consumer.sasl.jaas.config": {
            "type": "string",
            "x-secret": true,
            "description": "The login, as Java writes it: `org.apache.kafka.common.security.scram.ScramLoginModule required username=\"u\" password=\"p\";`"
        },
        "topic": {
            "x-alias-of": "kafka.topics",
            "description": "Flume 1.6's name of `kafka.topics`."
        },
        "groupId": {
            "x-alias-of": "kafka.consumer.group.id",
            "description": "Flume 1.6's name of `kafka.consumer.group.id`."
        },
        "zookeeperConnect": {
            "type": "string",
            "enum": [
                ""
            ],
            "description": "ZooKeeper is not asked for brokers or offsets: name brokers in kafka.bootstrap.servers and remove it. For offsets of Flume 1.6, run Flume 1.11 once before."
        },
        "migrateZookeeperOffsets": {
            "type": "boolean",
            "default": false,
            "description": "Accepted for Flume's sake: offsets are not looked for in ZooKeeper."
        }
    },
    "patternProperties": {
        "^kafka\\.consumer\\.(?!(group\\.id|auto\\.offset\\.reset|isolation\\.level|group\\.instance\\.id|client\\.id|partition\\.assignment\\.strategy|session\\.timeout\\.ms|heartbeat\\.interval\\.ms|max\\.poll\\.interval\\.ms|metadata\\.max\\.age\\.ms|request\\.timeout\\.ms|fetch\\.max\\.wait\\.ms|fetch\\.min\\.bytes|fetch\\.max\\.bytes|max\\.partition\\.fetch\\.bytes|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)": {
            "type": "string",
            "description": "Other options of Kafka's own consumer are accepted; they have no effect, and the log says so."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^kafka\\.consumer\\.(?!(group\\.id|auto\\.offset\\.reset|isolation\\.level|group\\.instance\\.id|client\\.id|partition\\.assignment\\.strategy|session\\.timeout\\.ms|heartbeat\\.interval\\.ms|max\\.poll\\.interval\\.ms|metadata\\.max\\.age\\.ms|request\\.timeout\\.ms|fetch\\.max\\.wait\\.ms|fetch\\.min\\.bytes|fetch\\.max\\.bytes|max\\.partition\\.fetch\\.bytes|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["kafka.consumer.group.id"] === undefined) {
            data["kafka.consumer.group.id"] = "flume";
        }
        if (data.batchSize === undefined) {
            data.batchSize = 1000;
        }
        if (data.batchDurationMillis === undefined) {
            data.batchDurationMillis = 1000;
        }
        if (data.useFlumeEventFormat === undefined) {
            data.useFlumeEventFormat = false;
        }
        if (data.setTopicHeader === undefined) {
            data.setTopicHeader = true;
        }
        if (data.topicHeader === undefined) {
            data.topicHeader = "topic";
        }
        if (data.header === undefined) {
            data.header = {};
        }
        if (data.backoffSleepIncrement === undefined) {
            data.backoffSleepIncrement = 1000;
        }
        if (data.maxBackoffSleep === undefined) {
            data.maxBackoffSleep = 5000;
        }
        if (data["kafka.consumer.auto.offset.reset"] === undefined) {
            data["kafka.consumer.auto.offset.reset"] = "latest";
        }
        if (data["kafka.consumer.isolation.level"] === undefined) {
            data["kafka.consumer.isolation.level"] = "read_committed";
        }
        if (data["kafka.consumer.client.id"] === undefined) {
            data["kafka.consumer.client.id"] = "flume";
        }
        if (data["kafka.consumer.partition.assignment.strategy"] === undefined) {
            data["kafka.consumer.partition.assignment.strategy"] = ["org.apache.kafka.clients.consumer.RangeAssignor"];
        }
        if (data["kafka.consumer.session.timeout.ms"] === undefined) {
            data["kafka.consumer.session.timeout.ms"] = 10000;
        }
        if (data["kafka.consumer.heartbeat.interval.ms"] === undefined) {
            data["kafka.consumer.heartbeat.interval.ms"] = 3000;
        }
        if (data["kafka.consumer.max.poll.interval.ms"] === undefined) {
            data["kafka.consumer.max.poll.interval.ms"] = 300000;
        }
        if (data["kafka.consumer.metadata.max.age.ms"] === undefined) {
            data["kafka.consumer.metadata.max.age.ms"] = 300000;
        }
        if (data["kafka.consumer.request.timeout.ms"] === undefined) {
            data["kafka.consumer.request.timeout.ms"] = 30000;
        }
        if (data["kafka.consumer.fetch.max.wait.ms"] === undefined) {
            data["kafka.consumer.fetch.max.wait.ms"] = 500;
        }
        if (data["kafka.consumer.fetch.min.bytes"] === undefined) {
            data["kafka.consumer.fetch.min.bytes"] = 1;
        }
        if (data["kafka.consumer.fetch.max.bytes"] === undefined) {
            data["kafka.consumer.fetch.max.bytes"] = 8388608;
        }
        if (data["kafka.consumer.max.partition.fetch.bytes"] === undefined) {
            data["kafka.consumer.max.partition.fetch.bytes"] = 1048576;
        }
        if (data["kafka.consumer.security.protocol"] === undefined) {
            data["kafka.consumer.security.protocol"] = "PLAINTEXT";
        }
        if (data["kafka.consumer.ssl.endpoint.identification.algorithm"] === undefined) {
            data["kafka.consumer.ssl.endpoint.identification.algorithm"] = "https";
        }
        if (data.migrateZookeeperOffsets === undefined) {
            data.migrateZookeeperOffsets = false;
        }
        if (data["kafka.bootstrap.servers"] === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka.bootstrap.servers" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))) {
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
        if (data["kafka.bootstrap.servers"] !== undefined) {
            let data0 = data["kafka.bootstrap.servers"];
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/kafka.bootstrap.servers", schemaPath: "#/properties/kafka.bootstrap.servers/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err3 = { instancePath: instancePath + "/kafka.bootstrap.servers/" + i0, schemaPath: "#/properties/kafka.bootstrap.servers/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/kafka.bootstrap.servers", schemaPath: "#/properties/kafka.bootstrap.servers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data["kafka.topics"] !== undefined) {
            let data2 = data["kafka.topics"];
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err5 = { instancePath: instancePath + "/kafka.topics", schemaPath: "#/properties/kafka.topics/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (typeof data3 === "string") {
                        if (func3(data3) < 1) {
                            const err6 = { instancePath: instancePath + "/kafka.topics/" + i1, schemaPath: "#/properties/kafka.topics/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/kafka.topics/" + i1, schemaPath: "#/properties/kafka.topics/items/type", keyword: "type", params: { type: "string" } };
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
                const err8 = { instancePath: instancePath + "/kafka.topics", schemaPath: "#/properties/kafka.topics/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data["kafka.topics.regex"] !== undefined) {
            let data4 = data["kafka.topics.regex"];
            if (typeof data4 === "string") {
                if (func3(data4) < 1) {
                    const err9 = { instancePath: instancePath + "/kafka.topics.regex", schemaPath: "#/properties/kafka.topics.regex/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err10 = { instancePath: instancePath + "/kafka.topics.regex", schemaPath: "#/properties/kafka.topics.regex/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        let data5 = data["kafka.consumer.group.id"];
        if (typeof data5 === "string") {
            if (func3(data5) < 1) {
                const err11 = { instancePath: instancePath + "/kafka.consumer.group.id", schemaPath: "#/properties/kafka.consumer.group.id/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err12 = { instancePath: instancePath + "/kafka.consumer.group.id", schemaPath: "#/properties/kafka.consumer.group.id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        let data6 = data.batchSize;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err13 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
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
                const err14 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        let data7 = data.batchDurationMillis;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err15 = { instancePath: instancePath + "/batchDurationMillis", schemaPath: "#/properties/batchDurationMillis/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 1 || isNaN(data7)) {
                const err16 = { instancePath: instancePath + "/batchDurationMillis", schemaPath: "#/properties/batchDurationMillis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (typeof data.useFlumeEventFormat !== "boolean") {
            const err17 = { instancePath: instancePath + "/useFlumeEventFormat", schemaPath: "#/properties/useFlumeEventFormat/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (typeof data.setTopicHeader !== "boolean") {
            const err18 = { instancePath: instancePath + "/setTopicHeader", schemaPath: "#/properties/setTopicHeader/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        let data10 = data.topicHeader;
        if (typeof data10 === "string") {
            if (func3(data10) < 1) {
                const err19 = { instancePath: instancePath + "/topicHeader", schemaPath: "#/properties/topicHeader/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/topicHeader", schemaPath: "#/properties/topicHeader/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        let data11 = data.header;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key1 in data11) {
                if (typeof data11[key1] !== "string") {
                    const err21 = { instancePath: instancePath + "/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/header/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
            const err22 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        let data13 = data.backoffSleepIncrement;
        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
            const err23 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        if ((typeof data13 == "number") && (isFinite(data13))) {
            if (data13 < 1 || isNaN(data13)) {
                const err24 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        let data14 = data.maxBackoffSleep;
        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
            const err25 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        if ((typeof data14 == "number") && (isFinite(data14))) {
            if (data14 < 1 || isNaN(data14)) {
                const err26 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        let data15 = data["kafka.consumer.auto.offset.reset"];
        if (typeof data15 !== "string") {
            const err27 = { instancePath: instancePath + "/kafka.consumer.auto.offset.reset", schemaPath: "#/properties/kafka.consumer.auto.offset.reset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if (!(((data15 === "latest") || (data15 === "earliest")) || (data15 === "none"))) {
            const err28 = { instancePath: instancePath + "/kafka.consumer.auto.offset.reset", schemaPath: "#/properties/kafka.consumer.auto.offset.reset/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.consumer.auto.offset.reset"].enum } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        let data16 = data["kafka.consumer.isolation.level"];
        if (typeof data16 !== "string") {
            const err29 = { instancePath: instancePath + "/kafka.consumer.isolation.level", schemaPath: "#/properties/kafka.consumer.isolation.level/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if (!((data16 === "read_committed") || (data16 === "read_uncommitted"))) {
            const err30 = { instancePath: instancePath + "/kafka.consumer.isolation.level", schemaPath: "#/properties/kafka.consumer.isolation.level/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.consumer.isolation.level"].enum } };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if (data["kafka.consumer.group.instance.id"] !== undefined) {
            let data17 = data["kafka.consumer.group.instance.id"];
            if (typeof data17 === "string") {
                if (func3(data17) < 1) {
                    const err31 = { instancePath: instancePath + "/kafka.consumer.group.instance.id", schemaPath: "#/properties/kafka.consumer.group.instance.id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err32 = { instancePath: instancePath + "/kafka.consumer.group.instance.id", schemaPath: "#/properties/kafka.consumer.group.instance.id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (typeof data["kafka.consumer.client.id"] !== "string") {
            const err33 = { instancePath: instancePath + "/kafka.consumer.client.id", schemaPath: "#/properties/kafka.consumer.client.id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        let data19 = data["kafka.consumer.partition.assignment.strategy"];
        if (Array.isArray(data19)) {
            if (data19.length < 1) {
                const err34 = { instancePath: instancePath + "/kafka.consumer.partition.assignment.strategy", schemaPath: "#/properties/kafka.consumer.partition.assignment.strategy/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (typeof data19[i2] !== "string") {
                    const err35 = { instancePath: instancePath + "/kafka.consumer.partition.assignment.strategy/" + i2, schemaPath: "#/properties/kafka.consumer.partition.assignment.strategy/items/type", keyword: "type", params: { type: "string" } };
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
            const err36 = { instancePath: instancePath + "/kafka.consumer.partition.assignment.strategy", schemaPath: "#/properties/kafka.consumer.partition.assignment.strategy/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
        let data21 = data["kafka.consumer.session.timeout.ms"];
        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
            const err37 = { instancePath: instancePath + "/kafka.consumer.session.timeout.ms", schemaPath: "#/properties/kafka.consumer.session.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        if ((typeof data21 == "number") && (isFinite(data21))) {
            if (data21 < 1 || isNaN(data21)) {
                const err38 = { instancePath: instancePath + "/kafka.consumer.session.timeout.ms", schemaPath: "#/properties/kafka.consumer.session.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        let data22 = data["kafka.consumer.heartbeat.interval.ms"];
        if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
            const err39 = { instancePath: instancePath + "/kafka.consumer.heartbeat.interval.ms", schemaPath: "#/properties/kafka.consumer.heartbeat.interval.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
        if ((typeof data22 == "number") && (isFinite(data22))) {
            if (data22 < 1 || isNaN(data22)) {
                const err40 = { instancePath: instancePath + "/kafka.consumer.heartbeat.interval.ms", schemaPath: "#/properties/kafka.consumer.heartbeat.interval.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        let data23 = data["kafka.consumer.max.poll.interval.ms"];
        if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
            const err41 = { instancePath: instancePath + "/kafka.consumer.max.poll.interval.ms", schemaPath: "#/properties/kafka.consumer.max.poll.interval.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
        if ((typeof data23 == "number") && (isFinite(data23))) {
            if (data23 < 1 || isNaN(data23)) {
                const err42 = { instancePath: instancePath + "/kafka.consumer.max.poll.interval.ms", schemaPath: "#/properties/kafka.consumer.max.poll.interval.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        let data24 = data["kafka.consumer.metadata.max.age.ms"];
        if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
            const err43 = { instancePath: instancePath + "/kafka.consumer.metadata.max.age.ms", schemaPath: "#/properties/kafka.consumer.metadata.max.age.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
        if ((typeof data24 == "number") && (isFinite(data24))) {
            if (data24 < 1 || isNaN(data24)) {
                const err44 = { instancePath: instancePath + "/kafka.consumer.metadata.max.age.ms", schemaPath: "#/properties/kafka.consumer.metadata.max.age.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        let data25 = data["kafka.consumer.request.timeout.ms"];
        if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
            const err45 = { instancePath: instancePath + "/kafka.consumer.request.timeout.ms", schemaPath: "#/properties/kafka.consumer.request.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
        if ((typeof data25 == "number") && (isFinite(data25))) {
            if (data25 < 1 || isNaN(data25)) {
                const err46 = { instancePath: instancePath + "/kafka.consumer.request.timeout.ms", schemaPath: "#/properties/kafka.consumer.request.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        let data26 = data["kafka.consumer.fetch.max.wait.ms"];
        if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
            const err47 = { instancePath: instancePath + "/kafka.consumer.fetch.max.wait.ms", schemaPath: "#/properties/kafka.consumer.fetch.max.wait.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
        if ((typeof data26 == "number") && (isFinite(data26))) {
            if (data26 < 0 || isNaN(data26)) {
                const err48 = { instancePath: instancePath + "/kafka.consumer.fetch.max.wait.ms", schemaPath: "#/properties/kafka.consumer.fetch.max.wait.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        let data27 = data["kafka.consumer.fetch.min.bytes"];
        if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
            const err49 = { instancePath: instancePath + "/kafka.consumer.fetch.min.bytes", schemaPath: "#/properties/kafka.consumer.fetch.min.bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
        if ((typeof data27 == "number") && (isFinite(data27))) {
            if (data27 < 0 || isNaN(data27)) {
                const err50 = { instancePath: instancePath + "/kafka.consumer.fetch.min.bytes", schemaPath: "#/properties/kafka.consumer.fetch.min.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        let data28 = data["kafka.consumer.fetch.max.bytes"];
        if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
            const err51 = { instancePath: instancePath + "/kafka.consumer.fetch.max.bytes", schemaPath: "#/properties/kafka.consumer.fetch.max.bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
        if ((typeof data28 == "number") && (isFinite(data28))) {
            if (data28 < 1 || isNaN(data28)) {
                const err52 = { instancePath: instancePath + "/kafka.consumer.fetch.max.bytes", schemaPath: "#/properties/kafka.consumer.fetch.max.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
        }
        let data29 = data["kafka.consumer.max.partition.fetch.bytes"];
        if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
            const err53 = { instancePath: instancePath + "/kafka.consumer.max.partition.fetch.bytes", schemaPath: "#/properties/kafka.consumer.max.partition.fetch.bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
        if ((typeof data29 == "number") && (isFinite(data29))) {
            if (data29 < 1 || isNaN(data29)) {
                const err54 = { instancePath: instancePath + "/kafka.consumer.max.partition.fetch.bytes", schemaPath: "#/properties/kafka.consumer.max.partition.fetch.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        let data30 = data["kafka.consumer.security.protocol"];
        if (typeof data30 !== "string") {
            const err55 = { instancePath: instancePath + "/kafka.consumer.security.protocol", schemaPath: "#/properties/kafka.consumer.security.protocol/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err55];
            }
            else {
                vErrors.push(err55);
            }
            errors++;
        }
        if (!((((data30 === "PLAINTEXT") || (data30 === "SSL")) || (data30 === "SASL_PLAINTEXT")) || (data30 === "SASL_SSL"))) {
            const err56 = { instancePath: instancePath + "/kafka.consumer.security.protocol", schemaPath: "#/properties/kafka.consumer.security.protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.consumer.security.protocol"].enum } };
            if (vErrors === null) {
                vErrors = [err56];
            }
            else {
                vErrors.push(err56);
            }
            errors++;
        }
        if (data["kafka.consumer.ssl.truststore.location"] !== undefined) {
            let data31 = data["kafka.consumer.ssl.truststore.location"];
            if (typeof data31 === "string") {
                if (func3(data31) < 1) {
                    const err57 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.location", schemaPath: "#/properties/kafka.consumer.ssl.truststore.location/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err58 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.location", schemaPath: "#/properties/kafka.consumer.ssl.truststore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.truststore.password"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.truststore.password"] !== "string") {
                const err59 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.password", schemaPath: "#/properties/kafka.consumer.ssl.truststore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.truststore.type"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.truststore.type"] !== "string") {
                const err60 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.type", schemaPath: "#/properties/kafka.consumer.ssl.truststore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.keystore.location"] !== undefined) {
            let data34 = data["kafka.consumer.ssl.keystore.location"];
            if (typeof data34 === "string") {
                if (func3(data34) < 1) {
                    const err61 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.location", schemaPath: "#/properties/kafka.consumer.ssl.keystore.location/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err62 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.location", schemaPath: "#/properties/kafka.consumer.ssl.keystore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.keystore.password"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.keystore.password"] !== "string") {
                const err63 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.password", schemaPath: "#/properties/kafka.consumer.ssl.keystore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.keystore.type"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.keystore.type"] !== "string") {
                const err64 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.type", schemaPath: "#/properties/kafka.consumer.ssl.keystore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.key.password"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.key.password"] !== "string") {
                const err65 = { instancePath: instancePath + "/kafka.consumer.ssl.key.password", schemaPath: "#/properties/kafka.consumer.ssl.key.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err65];
                }
                else {
                    vErrors.push(err65);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.enabled.protocols"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.enabled.protocols"] !== "string") {
                const err66 = { instancePath: instancePath + "/kafka.consumer.ssl.enabled.protocols", schemaPath: "#/properties/kafka.consumer.ssl.enabled.protocols/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.protocol"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.protocol"] !== "string") {
                const err67 = { instancePath: instancePath + "/kafka.consumer.ssl.protocol", schemaPath: "#/properties/kafka.consumer.ssl.protocol/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.cipher.suites"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.cipher.suites"] !== "string") {
                const err68 = { instancePath: instancePath + "/kafka.consumer.ssl.cipher.suites", schemaPath: "#/properties/kafka.consumer.ssl.cipher.suites/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (typeof data["kafka.consumer.ssl.endpoint.identification.algorithm"] !== "string") {
            const err69 = { instancePath: instancePath + "/kafka.consumer.ssl.endpoint.identification.algorithm", schemaPath: "#/properties/kafka.consumer.ssl.endpoint.identification.algorithm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err69];
            }
            else {
                vErrors.push(err69);
            }
            errors++;
        }
        if (data["kafka.consumer.ssl.disableTLSHostnameVerification"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.disableTLSHostnameVerification"] !== "string") {
                const err70 = { instancePath: instancePath + "/kafka.consumer.ssl.disableTLSHostnameVerification", schemaPath: "#/properties/kafka.consumer.ssl.disableTLSHostnameVerification/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.sasl.mechanism"] !== undefined) {
            if (typeof data["kafka.consumer.sasl.mechanism"] !== "string") {
                const err71 = { instancePath: instancePath + "/kafka.consumer.sasl.mechanism", schemaPath: "#/properties/kafka.consumer.sasl.mechanism/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.sasl.jaas.config"] !== undefined) {
            if (typeof data["kafka.consumer.sasl.jaas.config"] !== "string") {
                const err72 = { instancePath: instancePath + "/kafka.consumer.sasl.jaas.config", schemaPath: "#/properties/kafka.consumer.sasl.jaas.config/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
        }
        if (data.zookeeperConnect !== undefined) {
            let data45 = data.zookeeperConnect;
            if (typeof data45 !== "string") {
                const err73 = { instancePath: instancePath + "/zookeeperConnect", schemaPath: "#/properties/zookeeperConnect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
            if (!(data45 === "")) {
                const err74 = { instancePath: instancePath + "/zookeeperConnect", schemaPath: "#/properties/zookeeperConnect/enum", keyword: "enum", params: { allowedValues: schema11.properties.zookeeperConnect.enum } };
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
        }
        if (typeof data.migrateZookeeperOffsets !== "boolean") {
            const err75 = { instancePath: instancePath + "/migrateZookeeperOffsets", schemaPath: "#/properties/migrateZookeeperOffsets/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err75];
            }
            else {
                vErrors.push(err75);
            }
            errors++;
        }
        for (const key2 in data) {
            if (pattern0.test(key2)) {
                if (typeof data[key2] !== "string") {
                    const err76 = { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Ekafka%5C.consumer%5C.(%3F!(group%5C.id%7Cauto%5C.offset%5C.reset%7Cisolation%5C.level%7Cgroup%5C.instance%5C.id%7Cclient%5C.id%7Cpartition%5C.assignment%5C.strategy%7Csession%5C.timeout%5C.ms%7Cheartbeat%5C.interval%5C.ms%7Cmax%5C.poll%5C.interval%5C.ms%7Cmetadata%5C.max%5C.age%5C.ms%7Crequest%5C.timeout%5C.ms%7Cfetch%5C.max%5C.wait%5C.ms%7Cfetch%5C.min%5C.bytes%7Cfetch%5C.max%5C.bytes%7Cmax%5C.partition%5C.fetch%5C.bytes%7Csecurity%5C.protocol%7Cssl%5C.truststore%5C.location%7Cssl%5C.truststore%5C.password%7Cssl%5C.truststore%5C.type%7Cssl%5C.keystore%5C.location%7Cssl%5C.keystore%5C.password%7Cssl%5C.keystore%5C.type%7Cssl%5C.key%5C.password%7Cssl%5C.enabled%5C.protocols%7Cssl%5C.protocol%7Cssl%5C.cipher%5C.suites%7Cssl%5C.endpoint%5C.identification%5C.algorithm%7Cssl%5C.disableTLSHostnameVerification%7Csasl%5C.mechanism%7Csasl%5C.jaas%5C.config)%24)/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err77];
        }
        else {
            vErrors.push(err77);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=kafka.check.js.map