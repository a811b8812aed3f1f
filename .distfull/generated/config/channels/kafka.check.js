// @ts-nocheck
// Generated from schemas/config/channels/kafka.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "KafkaChannelConfig",
    "description": "A Kafka topic as a channel: a put is a write to it, takes are those of a consumer group. Agents with a source and without a sink, and the reverse, share it; so can Flume's. What was put survives the agent; takes are at least once.",
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
        "kafka.topic": {
            "type": "string",
            "minLength": 1,
            "maxLength": 249,
            "pattern": "^[a-zA-Z0-9._-]+$",
            "default": "flume-channel",
            "description": "The topic that holds the events. Several agents may share it: those with a source write, those with a sink share the partitions by the group."
        },
        "kafka.consumer.group.id": {
            "type": "string",
            "minLength": 1,
            "default": "flume",
            "description": "The group that takes: agents of one group share the events, Flume's among them; each other group gets all of them."
        },
        "parseAsFlumeEvent": {
            "type": "boolean",
            "default": true,
            "description": "Values are AvroFlumeEvents, which keep the headers. Otherwise the value is the body alone, headers are lost, and any producer can write the topic. A value that is none goes to the dead letters (Flume takes it again for ever)."
        },
        "kafka.pollTimeout": {
            "type": "integer",
            "minimum": 0,
            "default": 500,
            "description": "Longest wait of the broker for records, in milliseconds, with `kafka.consumer.fetch.max.wait.ms`."
        },
        "defaultPartitionId": {
            "type": "integer",
            "minimum": 0,
            "description": "The partition of events without the header. Absent: by the hash of the `key` header, else in turn."
        },
        "partitionIdHeader": {
            "type": "string",
            "minLength": 1,
            "description": "The header that holds an event's partition number. An event with another value goes to the dead letters."
        },
        "kafka.consumer.auto.offset.reset": {
            "type": "string",
            "enum": [
                "latest",
                "earliest",
                "none"
            ],
            "default": "earliest",
            "description": "Where a partition is taken from that the group has no position of: its beginning, its end, or not at all."
        },
        "kafka.consumer.isolation.level": {
            "type": "string",
            "enum": [
                "read_committed",
                "read_uncommitted"
            ],
            "default": "read_committed",
            "description": "Whether records of open and aborted transactions are left out. Kafka's own default is read_uncommitted: with it, what a source of this agent had to put again is taken twice."
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
        "kafka.producer.acks": {
            "type": "string",
            "enum": [
                "0",
                "1",
                "all",
                "-1"
            ],
            "default": "all",
            "description": "When a put counts that is no transaction: all when the topic's replicas have it, 1 when the leader does. 0 is taken as 1."
        },
        "kafka.producer.enable.idempotence": {
            "type": "boolean",
            "default": true,
            "description": "Puts are transactions that carry the source's positions: exactly once from a source that can read again. Off: at least once."
        },
        "kafka.producer.compression.type": {
            "type": "string",
            "enum": [
                "none",
                "gzip",
                "snappy",
                "lz4",
                "zstd"
            ],
            "default": "none",
            "description": "Compression of the record batches."
        },
        "kafka.producer.max.request.size": {
            "type": "integer",
            "minimum": 1024,
            "maximum": 67108864,
            "default": 1048576,
            "description": "Most bytes in one record batch. An event that does not fit goes to the dead letters."
        },
        "kafka.producer.request.timeout.ms": {
            "type": "integer",
            "minimum": 1,
            "default": 30000,
            "description": "Longest wait for a broker's answer."
        },
        "kafka.producer.transaction.timeout.ms": {
            "type": "integer",
            "minimum": 1000,
            "default": 60000,
            "description": "The broker ends a transaction that is open for longer."
        },
        "kafka.producer.client.id": {
            "type": "string",
            "default": "flume",
            "description": "Name under which the broker knows this client."
        },
        "kafka.producer.security.protocol": {
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
        "kafka.producer.ssl.truststore.location": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "File with the certificates to trust: PKCS12, JKS or PEM. Absent: `FLUME_SSL_TRUSTSTORE_PATH`, else the public authorities."
        },
        "kafka.producer.ssl.truststore.password": {
            "type": "string",
            "x-secret": true,
            "description": "Opens the trust store. Absent: `FLUME_SSL_TRUSTSTORE_PASSWORD`."
        },
        "kafka.producer.ssl.truststore.type": {
            "type": "string",
            "description": "Accepted for Kafka's sake: what a file is, it says itself."
        },
        "kafka.producer.ssl.keystore.location": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "File with this client's key and certificate, where the broker asks for one. Absent: `FLUME_SSL_KEYSTORE_PATH`."
        },
        "kafka.producer.ssl.keystore.password": {
            "type": "string",
            "x-secret": true,
            "description": "Opens the key store. Absent: `FLUME_SSL_KEYSTORE_PASSWORD`."
        },
        "kafka.producer.ssl.keystore.type": {
            "type": "string",
            "description": "Accepted for Kafka's sake: what a file is, it says itself."
        },
        "kafka.producer.ssl.key.password": {
            "type": "string",
            "x-secret": true,
            "description": "That of the key. It must be that of its store."
        },
        "kafka.producer.ssl.enabled.protocols": {
            "type": "string",
            "description": "Of TLSv1.2 and TLSv1.3, separated by commas, those that may be used."
        },
        "kafka.producer.ssl.protocol": {
            "type": "string",
            "description": "Accepted for Kafka's sake: `ssl.enabled.protocols` counts."
        },
        "kafka.producer.ssl.cipher.suites": {
            "type": "string",
            "description": "Java's names of the cipher suites that may be used, separated by commas."
        },
        "kafka.producer.ssl.endpoint.identification.algorithm": {
            "type": "string",
            "default": "https",
            "description": "Whether the broker's certificate must be for its host name; not when empty."
        },
        "kafka.producer.ssl.disableTLSHostnameVerification": {
            "type": "string",
            "description": "`true`: the same as an empty `ssl.endpoint.identification.algorithm`."
        },
        "kafka.producer.sasl.mechanism": {
            "type": "string",
            "description": "PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512. Kafka's default, GSSAPI, is not supported."
        },
        "kafka.producer.sasl.jaas.config": {
            "type": "string",
            "x-secret": true,
            "description": "The login, as Java writes it: `org.apache.kafka.common.security.scram.ScramLoginModule required username=\"u\" password=\"p\";`"
        },
        "brokerList": {
            "x-alias-of": "kafka.bootstrap.servers",
            "description": "Flume 1.6's name of `kafka.bootstrap.servers`."
        },
        "topic": {
            "x-alias-of": "kafka.topic",
            "description": "Flume 1.6's name of `kafka.topic`."
        },
        "groupId": {
            "x-alias-of": "kafka.consumer.group.id",
            "description": "Flume 1.6's name of `kafka.consumer.group.id`."
        },
        "readSmallestOffset": {
            "type": "boolean",
            "description": "Flume 1.6's way to say `kafka.consumer.auto.offset.reset`: true is earliest, false latest."
        },
        "pollTimeout": {
            "x-alias-of": "kafka.pollTimeout",
            "description": "Flume's guide names `kafka.pollTimeout` so; Flume does not read it."
        },
        "timeout": {
            "x-alias-of": "kafka.pollTimeout",
            "description": "Flume 1.6's name of `kafka.pollTimeout`."
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
        },
        "transactionCapacity": {
            "type": "string",
            "deprecated": true,
            "description": "Accepted for Flume's sake, which has no limit here either."
        },
        "capacity": {
            "type": "string",
            "deprecated": true,
            "description": "Accepted for Flume's sake: the topic's retention is the limit."
        }
    },
    "patternProperties": {
        "^kafka\\.consumer\\.(?!(group\\.id|auto\\.offset\\.reset|isolation\\.level|group\\.instance\\.id|client\\.id|partition\\.assignment\\.strategy|session\\.timeout\\.ms|heartbeat\\.interval\\.ms|max\\.poll\\.interval\\.ms|metadata\\.max\\.age\\.ms|request\\.timeout\\.ms|fetch\\.max\\.wait\\.ms|fetch\\.min\\.bytes|fetch\\.max\\.bytes|max\\.partition\\.fetch\\.bytes|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)": {
            "type": "string",
            "description": "Other options of Kafka's own consumer are accepted; they have no effect, and the log says so."
        },
        "^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)": {
            "type": "string",
            "description": "Other options of Kafka's own producer are accepted; they have no effect, and the log says so."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^kafka\\.consumer\\.(?!(group\\.id|auto\\.offset\\.reset|isolation\\.level|group\\.instance\\.id|client\\.id|partition\\.assignment\\.strategy|session\\.timeout\\.ms|heartbeat\\.interval\\.ms|max\\.poll\\.interval\\.ms|metadata\\.max\\.age\\.ms|request\\.timeout\\.ms|fetch\\.max\\.wait\\.ms|fetch\\.min\\.bytes|fetch\\.max\\.bytes|max\\.partition\\.fetch\\.bytes|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)", "u");
const pattern1 = new RegExp("^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["kafka.topic"] === undefined) {
            data["kafka.topic"] = "flume-channel";
        }
        if (data["kafka.consumer.group.id"] === undefined) {
            data["kafka.consumer.group.id"] = "flume";
        }
        if (data.parseAsFlumeEvent === undefined) {
            data.parseAsFlumeEvent = true;
        }
        if (data["kafka.pollTimeout"] === undefined) {
            data["kafka.pollTimeout"] = 500;
        }
        if (data["kafka.consumer.auto.offset.reset"] === undefined) {
            data["kafka.consumer.auto.offset.reset"] = "earliest";
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
        if (data["kafka.producer.acks"] === undefined) {
            data["kafka.producer.acks"] = "all";
        }
        if (data["kafka.producer.enable.idempotence"] === undefined) {
            data["kafka.producer.enable.idempotence"] = true;
        }
        if (data["kafka.producer.compression.type"] === undefined) {
            data["kafka.producer.compression.type"] = "none";
        }
        if (data["kafka.producer.max.request.size"] === undefined) {
            data["kafka.producer.max.request.size"] = 1048576;
        }
        if (data["kafka.producer.request.timeout.ms"] === undefined) {
            data["kafka.producer.request.timeout.ms"] = 30000;
        }
        if (data["kafka.producer.transaction.timeout.ms"] === undefined) {
            data["kafka.producer.transaction.timeout.ms"] = 60000;
        }
        if (data["kafka.producer.client.id"] === undefined) {
            data["kafka.producer.client.id"] = "flume";
        }
        if (data["kafka.producer.security.protocol"] === undefined) {
            data["kafka.producer.security.protocol"] = "PLAINTEXT";
        }
        if (data["kafka.producer.ssl.endpoint.identification.algorithm"] === undefined) {
            data["kafka.producer.ssl.endpoint.identification.algorithm"] = "https";
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
            if (!(((func2.call(schema11.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))) {
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
        let data2 = data["kafka.topic"];
        if (typeof data2 === "string") {
            if (func3(data2) > 249) {
                const err5 = { instancePath: instancePath + "/kafka.topic", schemaPath: "#/properties/kafka.topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (func3(data2) < 1) {
                const err6 = { instancePath: instancePath + "/kafka.topic", schemaPath: "#/properties/kafka.topic/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern2.test(data2)) {
                const err7 = { instancePath: instancePath + "/kafka.topic", schemaPath: "#/properties/kafka.topic/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9._-]+$" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/kafka.topic", schemaPath: "#/properties/kafka.topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        let data3 = data["kafka.consumer.group.id"];
        if (typeof data3 === "string") {
            if (func3(data3) < 1) {
                const err9 = { instancePath: instancePath + "/kafka.consumer.group.id", schemaPath: "#/properties/kafka.consumer.group.id/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err10 = { instancePath: instancePath + "/kafka.consumer.group.id", schemaPath: "#/properties/kafka.consumer.group.id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (typeof data.parseAsFlumeEvent !== "boolean") {
            const err11 = { instancePath: instancePath + "/parseAsFlumeEvent", schemaPath: "#/properties/parseAsFlumeEvent/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data5 = data["kafka.pollTimeout"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err12 = { instancePath: instancePath + "/kafka.pollTimeout", schemaPath: "#/properties/kafka.pollTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/kafka.pollTimeout", schemaPath: "#/properties/kafka.pollTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.defaultPartitionId !== undefined) {
            let data6 = data.defaultPartitionId;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err14 = { instancePath: instancePath + "/defaultPartitionId", schemaPath: "#/properties/defaultPartitionId/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 0 || isNaN(data6)) {
                    const err15 = { instancePath: instancePath + "/defaultPartitionId", schemaPath: "#/properties/defaultPartitionId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
        if (data.partitionIdHeader !== undefined) {
            let data7 = data.partitionIdHeader;
            if (typeof data7 === "string") {
                if (func3(data7) < 1) {
                    const err16 = { instancePath: instancePath + "/partitionIdHeader", schemaPath: "#/properties/partitionIdHeader/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err17 = { instancePath: instancePath + "/partitionIdHeader", schemaPath: "#/properties/partitionIdHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data8 = data["kafka.consumer.auto.offset.reset"];
        if (typeof data8 !== "string") {
            const err18 = { instancePath: instancePath + "/kafka.consumer.auto.offset.reset", schemaPath: "#/properties/kafka.consumer.auto.offset.reset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (!(((data8 === "latest") || (data8 === "earliest")) || (data8 === "none"))) {
            const err19 = { instancePath: instancePath + "/kafka.consumer.auto.offset.reset", schemaPath: "#/properties/kafka.consumer.auto.offset.reset/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.consumer.auto.offset.reset"].enum } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        let data9 = data["kafka.consumer.isolation.level"];
        if (typeof data9 !== "string") {
            const err20 = { instancePath: instancePath + "/kafka.consumer.isolation.level", schemaPath: "#/properties/kafka.consumer.isolation.level/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (!((data9 === "read_committed") || (data9 === "read_uncommitted"))) {
            const err21 = { instancePath: instancePath + "/kafka.consumer.isolation.level", schemaPath: "#/properties/kafka.consumer.isolation.level/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.consumer.isolation.level"].enum } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data["kafka.consumer.group.instance.id"] !== undefined) {
            let data10 = data["kafka.consumer.group.instance.id"];
            if (typeof data10 === "string") {
                if (func3(data10) < 1) {
                    const err22 = { instancePath: instancePath + "/kafka.consumer.group.instance.id", schemaPath: "#/properties/kafka.consumer.group.instance.id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/kafka.consumer.group.instance.id", schemaPath: "#/properties/kafka.consumer.group.instance.id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (typeof data["kafka.consumer.client.id"] !== "string") {
            const err24 = { instancePath: instancePath + "/kafka.consumer.client.id", schemaPath: "#/properties/kafka.consumer.client.id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        let data12 = data["kafka.consumer.partition.assignment.strategy"];
        if (Array.isArray(data12)) {
            if (data12.length < 1) {
                const err25 = { instancePath: instancePath + "/kafka.consumer.partition.assignment.strategy", schemaPath: "#/properties/kafka.consumer.partition.assignment.strategy/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data12[i1] !== "string") {
                    const err26 = { instancePath: instancePath + "/kafka.consumer.partition.assignment.strategy/" + i1, schemaPath: "#/properties/kafka.consumer.partition.assignment.strategy/items/type", keyword: "type", params: { type: "string" } };
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
        else {
            const err27 = { instancePath: instancePath + "/kafka.consumer.partition.assignment.strategy", schemaPath: "#/properties/kafka.consumer.partition.assignment.strategy/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        let data14 = data["kafka.consumer.session.timeout.ms"];
        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
            const err28 = { instancePath: instancePath + "/kafka.consumer.session.timeout.ms", schemaPath: "#/properties/kafka.consumer.session.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if ((typeof data14 == "number") && (isFinite(data14))) {
            if (data14 < 1 || isNaN(data14)) {
                const err29 = { instancePath: instancePath + "/kafka.consumer.session.timeout.ms", schemaPath: "#/properties/kafka.consumer.session.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        let data15 = data["kafka.consumer.heartbeat.interval.ms"];
        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
            const err30 = { instancePath: instancePath + "/kafka.consumer.heartbeat.interval.ms", schemaPath: "#/properties/kafka.consumer.heartbeat.interval.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if ((typeof data15 == "number") && (isFinite(data15))) {
            if (data15 < 1 || isNaN(data15)) {
                const err31 = { instancePath: instancePath + "/kafka.consumer.heartbeat.interval.ms", schemaPath: "#/properties/kafka.consumer.heartbeat.interval.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        let data16 = data["kafka.consumer.max.poll.interval.ms"];
        if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
            const err32 = { instancePath: instancePath + "/kafka.consumer.max.poll.interval.ms", schemaPath: "#/properties/kafka.consumer.max.poll.interval.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        if ((typeof data16 == "number") && (isFinite(data16))) {
            if (data16 < 1 || isNaN(data16)) {
                const err33 = { instancePath: instancePath + "/kafka.consumer.max.poll.interval.ms", schemaPath: "#/properties/kafka.consumer.max.poll.interval.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        let data17 = data["kafka.consumer.metadata.max.age.ms"];
        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
            const err34 = { instancePath: instancePath + "/kafka.consumer.metadata.max.age.ms", schemaPath: "#/properties/kafka.consumer.metadata.max.age.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 < 1 || isNaN(data17)) {
                const err35 = { instancePath: instancePath + "/kafka.consumer.metadata.max.age.ms", schemaPath: "#/properties/kafka.consumer.metadata.max.age.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        let data18 = data["kafka.consumer.request.timeout.ms"];
        if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
            const err36 = { instancePath: instancePath + "/kafka.consumer.request.timeout.ms", schemaPath: "#/properties/kafka.consumer.request.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
        if ((typeof data18 == "number") && (isFinite(data18))) {
            if (data18 < 1 || isNaN(data18)) {
                const err37 = { instancePath: instancePath + "/kafka.consumer.request.timeout.ms", schemaPath: "#/properties/kafka.consumer.request.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        let data19 = data["kafka.consumer.fetch.max.wait.ms"];
        if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
            const err38 = { instancePath: instancePath + "/kafka.consumer.fetch.max.wait.ms", schemaPath: "#/properties/kafka.consumer.fetch.max.wait.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
        if ((typeof data19 == "number") && (isFinite(data19))) {
            if (data19 < 0 || isNaN(data19)) {
                const err39 = { instancePath: instancePath + "/kafka.consumer.fetch.max.wait.ms", schemaPath: "#/properties/kafka.consumer.fetch.max.wait.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        let data20 = data["kafka.consumer.fetch.min.bytes"];
        if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
            const err40 = { instancePath: instancePath + "/kafka.consumer.fetch.min.bytes", schemaPath: "#/properties/kafka.consumer.fetch.min.bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
        if ((typeof data20 == "number") && (isFinite(data20))) {
            if (data20 < 0 || isNaN(data20)) {
                const err41 = { instancePath: instancePath + "/kafka.consumer.fetch.min.bytes", schemaPath: "#/properties/kafka.consumer.fetch.min.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        let data21 = data["kafka.consumer.fetch.max.bytes"];
        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
            const err42 = { instancePath: instancePath + "/kafka.consumer.fetch.max.bytes", schemaPath: "#/properties/kafka.consumer.fetch.max.bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        if ((typeof data21 == "number") && (isFinite(data21))) {
            if (data21 < 1 || isNaN(data21)) {
                const err43 = { instancePath: instancePath + "/kafka.consumer.fetch.max.bytes", schemaPath: "#/properties/kafka.consumer.fetch.max.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        let data22 = data["kafka.consumer.max.partition.fetch.bytes"];
        if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
            const err44 = { instancePath: instancePath + "/kafka.consumer.max.partition.fetch.bytes", schemaPath: "#/properties/kafka.consumer.max.partition.fetch.bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        if ((typeof data22 == "number") && (isFinite(data22))) {
            if (data22 < 1 || isNaN(data22)) {
                const err45 = { instancePath: instancePath + "/kafka.consumer.max.partition.fetch.bytes", schemaPath: "#/properties/kafka.consumer.max.partition.fetch.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        let data23 = data["kafka.consumer.security.protocol"];
        if (typeof data23 !== "string") {
            const err46 = { instancePath: instancePath + "/kafka.consumer.security.protocol", schemaPath: "#/properties/kafka.consumer.security.protocol/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
        if (!((((data23 === "PLAINTEXT") || (data23 === "SSL")) || (data23 === "SASL_PLAINTEXT")) || (data23 === "SASL_SSL"))) {
            const err47 = { instancePath: instancePath + "/kafka.consumer.security.protocol", schemaPath: "#/properties/kafka.consumer.security.protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.consumer.security.protocol"].enum } };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
        if (data["kafka.consumer.ssl.truststore.location"] !== undefined) {
            let data24 = data["kafka.consumer.ssl.truststore.location"];
            if (typeof data24 === "string") {
                if (func3(data24) < 1) {
                    const err48 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.location", schemaPath: "#/properties/kafka.consumer.ssl.truststore.location/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err49 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.location", schemaPath: "#/properties/kafka.consumer.ssl.truststore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.truststore.password"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.truststore.password"] !== "string") {
                const err50 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.password", schemaPath: "#/properties/kafka.consumer.ssl.truststore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.truststore.type"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.truststore.type"] !== "string") {
                const err51 = { instancePath: instancePath + "/kafka.consumer.ssl.truststore.type", schemaPath: "#/properties/kafka.consumer.ssl.truststore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.keystore.location"] !== undefined) {
            let data27 = data["kafka.consumer.ssl.keystore.location"];
            if (typeof data27 === "string") {
                if (func3(data27) < 1) {
                    const err52 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.location", schemaPath: "#/properties/kafka.consumer.ssl.keystore.location/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err53 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.location", schemaPath: "#/properties/kafka.consumer.ssl.keystore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.keystore.password"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.keystore.password"] !== "string") {
                const err54 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.password", schemaPath: "#/properties/kafka.consumer.ssl.keystore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.keystore.type"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.keystore.type"] !== "string") {
                const err55 = { instancePath: instancePath + "/kafka.consumer.ssl.keystore.type", schemaPath: "#/properties/kafka.consumer.ssl.keystore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.key.password"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.key.password"] !== "string") {
                const err56 = { instancePath: instancePath + "/kafka.consumer.ssl.key.password", schemaPath: "#/properties/kafka.consumer.ssl.key.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.enabled.protocols"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.enabled.protocols"] !== "string") {
                const err57 = { instancePath: instancePath + "/kafka.consumer.ssl.enabled.protocols", schemaPath: "#/properties/kafka.consumer.ssl.enabled.protocols/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.protocol"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.protocol"] !== "string") {
                const err58 = { instancePath: instancePath + "/kafka.consumer.ssl.protocol", schemaPath: "#/properties/kafka.consumer.ssl.protocol/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.ssl.cipher.suites"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.cipher.suites"] !== "string") {
                const err59 = { instancePath: instancePath + "/kafka.consumer.ssl.cipher.suites", schemaPath: "#/properties/kafka.consumer.ssl.cipher.suites/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (typeof data["kafka.consumer.ssl.endpoint.identification.algorithm"] !== "string") {
            const err60 = { instancePath: instancePath + "/kafka.consumer.ssl.endpoint.identification.algorithm", schemaPath: "#/properties/kafka.consumer.ssl.endpoint.identification.algorithm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err60];
            }
            else {
                vErrors.push(err60);
            }
            errors++;
        }
        if (data["kafka.consumer.ssl.disableTLSHostnameVerification"] !== undefined) {
            if (typeof data["kafka.consumer.ssl.disableTLSHostnameVerification"] !== "string") {
                const err61 = { instancePath: instancePath + "/kafka.consumer.ssl.disableTLSHostnameVerification", schemaPath: "#/properties/kafka.consumer.ssl.disableTLSHostnameVerification/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.sasl.mechanism"] !== undefined) {
            if (typeof data["kafka.consumer.sasl.mechanism"] !== "string") {
                const err62 = { instancePath: instancePath + "/kafka.consumer.sasl.mechanism", schemaPath: "#/properties/kafka.consumer.sasl.mechanism/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data["kafka.consumer.sasl.jaas.config"] !== undefined) {
            if (typeof data["kafka.consumer.sasl.jaas.config"] !== "string") {
                const err63 = { instancePath: instancePath + "/kafka.consumer.sasl.jaas.config", schemaPath: "#/properties/kafka.consumer.sasl.jaas.config/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
        }
        let data38 = data["kafka.producer.acks"];
        if (typeof data38 !== "string") {
            const err64 = { instancePath: instancePath + "/kafka.producer.acks", schemaPath: "#/properties/kafka.producer.acks/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err64];
            }
            else {
                vErrors.push(err64);
            }
            errors++;
        }
        if (!((((data38 === "0") || (data38 === "1")) || (data38 === "all")) || (data38 === "-1"))) {
            const err65 = { instancePath: instancePath + "/kafka.producer.acks", schemaPath: "#/properties/kafka.producer.acks/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.producer.acks"].enum } };
            if (vErrors === null) {
                vErrors = [err65];
            }
            else {
                vErrors.push(err65);
            }
            errors++;
        }
        if (typeof data["kafka.producer.enable.idempotence"] !== "boolean") {
            const err66 = { instancePath: instancePath + "/kafka.producer.enable.idempotence", schemaPath: "#/properties/kafka.producer.enable.idempotence/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err66];
            }
            else {
                vErrors.push(err66);
            }
            errors++;
        }
        let data40 = data["kafka.producer.compression.type"];
        if (typeof data40 !== "string") {
            const err67 = { instancePath: instancePath + "/kafka.producer.compression.type", schemaPath: "#/properties/kafka.producer.compression.type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err67];
            }
            else {
                vErrors.push(err67);
            }
            errors++;
        }
        if (!(((((data40 === "none") || (data40 === "gzip")) || (data40 === "snappy")) || (data40 === "lz4")) || (data40 === "zstd"))) {
            const err68 = { instancePath: instancePath + "/kafka.producer.compression.type", schemaPath: "#/properties/kafka.producer.compression.type/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.producer.compression.type"].enum } };
            if (vErrors === null) {
                vErrors = [err68];
            }
            else {
                vErrors.push(err68);
            }
            errors++;
        }
        let data41 = data["kafka.producer.max.request.size"];
        if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
            const err69 = { instancePath: instancePath + "/kafka.producer.max.request.size", schemaPath: "#/properties/kafka.producer.max.request.size/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err69];
            }
            else {
                vErrors.push(err69);
            }
            errors++;
        }
        if ((typeof data41 == "number") && (isFinite(data41))) {
            if (data41 > 67108864 || isNaN(data41)) {
                const err70 = { instancePath: instancePath + "/kafka.producer.max.request.size", schemaPath: "#/properties/kafka.producer.max.request.size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 } };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
            if (data41 < 1024 || isNaN(data41)) {
                const err71 = { instancePath: instancePath + "/kafka.producer.max.request.size", schemaPath: "#/properties/kafka.producer.max.request.size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
        let data42 = data["kafka.producer.request.timeout.ms"];
        if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
            const err72 = { instancePath: instancePath + "/kafka.producer.request.timeout.ms", schemaPath: "#/properties/kafka.producer.request.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err72];
            }
            else {
                vErrors.push(err72);
            }
            errors++;
        }
        if ((typeof data42 == "number") && (isFinite(data42))) {
            if (data42 < 1 || isNaN(data42)) {
                const err73 = { instancePath: instancePath + "/kafka.producer.request.timeout.ms", schemaPath: "#/properties/kafka.producer.request.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
        let data43 = data["kafka.producer.transaction.timeout.ms"];
        if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
            const err74 = { instancePath: instancePath + "/kafka.producer.transaction.timeout.ms", schemaPath: "#/properties/kafka.producer.transaction.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err74];
            }
            else {
                vErrors.push(err74);
            }
            errors++;
        }
        if ((typeof data43 == "number") && (isFinite(data43))) {
            if (data43 < 1000 || isNaN(data43)) {
                const err75 = { instancePath: instancePath + "/kafka.producer.transaction.timeout.ms", schemaPath: "#/properties/kafka.producer.transaction.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
        }
        if (typeof data["kafka.producer.client.id"] !== "string") {
            const err76 = { instancePath: instancePath + "/kafka.producer.client.id", schemaPath: "#/properties/kafka.producer.client.id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err76];
            }
            else {
                vErrors.push(err76);
            }
            errors++;
        }
        let data45 = data["kafka.producer.security.protocol"];
        if (typeof data45 !== "string") {
            const err77 = { instancePath: instancePath + "/kafka.producer.security.protocol", schemaPath: "#/properties/kafka.producer.security.protocol/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err77];
            }
            else {
                vErrors.push(err77);
            }
            errors++;
        }
        if (!((((data45 === "PLAINTEXT") || (data45 === "SSL")) || (data45 === "SASL_PLAINTEXT")) || (data45 === "SASL_SSL"))) {
            const err78 = { instancePath: instancePath + "/kafka.producer.security.protocol", schemaPath: "#/properties/kafka.producer.security.protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.producer.security.protocol"].enum } };
            if (vErrors === null) {
                vErrors = [err78];
            }
            else {
                vErrors.push(err78);
            }
            errors++;
        }
        if (data["kafka.producer.ssl.truststore.location"] !== undefined) {
            let data46 = data["kafka.producer.ssl.truststore.location"];
            if (typeof data46 === "string") {
                if (func3(data46) < 1) {
                    const err79 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.location", schemaPath: "#/properties/kafka.producer.ssl.truststore.location/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.location", schemaPath: "#/properties/kafka.producer.ssl.truststore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.truststore.password"] !== undefined) {
            if (typeof data["kafka.producer.ssl.truststore.password"] !== "string") {
                const err81 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.password", schemaPath: "#/properties/kafka.producer.ssl.truststore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    vErrors.push(err81);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.truststore.type"] !== undefined) {
            if (typeof data["kafka.producer.ssl.truststore.type"] !== "string") {
                const err82 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.type", schemaPath: "#/properties/kafka.producer.ssl.truststore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.keystore.location"] !== undefined) {
            let data49 = data["kafka.producer.ssl.keystore.location"];
            if (typeof data49 === "string") {
                if (func3(data49) < 1) {
                    const err83 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.location", schemaPath: "#/properties/kafka.producer.ssl.keystore.location/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err83];
                    }
                    else {
                        vErrors.push(err83);
                    }
                    errors++;
                }
            }
            else {
                const err84 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.location", schemaPath: "#/properties/kafka.producer.ssl.keystore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.keystore.password"] !== undefined) {
            if (typeof data["kafka.producer.ssl.keystore.password"] !== "string") {
                const err85 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.password", schemaPath: "#/properties/kafka.producer.ssl.keystore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.keystore.type"] !== undefined) {
            if (typeof data["kafka.producer.ssl.keystore.type"] !== "string") {
                const err86 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.type", schemaPath: "#/properties/kafka.producer.ssl.keystore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err86];
                }
                else {
                    vErrors.push(err86);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.key.password"] !== undefined) {
            if (typeof data["kafka.producer.ssl.key.password"] !== "string") {
                const err87 = { instancePath: instancePath + "/kafka.producer.ssl.key.password", schemaPath: "#/properties/kafka.producer.ssl.key.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    vErrors.push(err87);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.enabled.protocols"] !== undefined) {
            if (typeof data["kafka.producer.ssl.enabled.protocols"] !== "string") {
                const err88 = { instancePath: instancePath + "/kafka.producer.ssl.enabled.protocols", schemaPath: "#/properties/kafka.producer.ssl.enabled.protocols/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.protocol"] !== undefined) {
            if (typeof data["kafka.producer.ssl.protocol"] !== "string") {
                const err89 = { instancePath: instancePath + "/kafka.producer.ssl.protocol", schemaPath: "#/properties/kafka.producer.ssl.protocol/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.cipher.suites"] !== undefined) {
            if (typeof data["kafka.producer.ssl.cipher.suites"] !== "string") {
                const err90 = { instancePath: instancePath + "/kafka.producer.ssl.cipher.suites", schemaPath: "#/properties/kafka.producer.ssl.cipher.suites/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
        }
        if (typeof data["kafka.producer.ssl.endpoint.identification.algorithm"] !== "string") {
            const err91 = { instancePath: instancePath + "/kafka.producer.ssl.endpoint.identification.algorithm", schemaPath: "#/properties/kafka.producer.ssl.endpoint.identification.algorithm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err91];
            }
            else {
                vErrors.push(err91);
            }
            errors++;
        }
        if (data["kafka.producer.ssl.disableTLSHostnameVerification"] !== undefined) {
            if (typeof data["kafka.producer.ssl.disableTLSHostnameVerification"] !== "string") {
                const err92 = { instancePath: instancePath + "/kafka.producer.ssl.disableTLSHostnameVerification", schemaPath: "#/properties/kafka.producer.ssl.disableTLSHostnameVerification/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
        if (data["kafka.producer.sasl.mechanism"] !== undefined) {
            if (typeof data["kafka.producer.sasl.mechanism"] !== "string") {
                const err93 = { instancePath: instancePath + "/kafka.producer.sasl.mechanism", schemaPath: "#/properties/kafka.producer.sasl.mechanism/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
        }
        if (data["kafka.producer.sasl.jaas.config"] !== undefined) {
            if (typeof data["kafka.producer.sasl.jaas.config"] !== "string") {
                const err94 = { instancePath: instancePath + "/kafka.producer.sasl.jaas.config", schemaPath: "#/properties/kafka.producer.sasl.jaas.config/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
        }
        if (data.readSmallestOffset !== undefined) {
            if (typeof data.readSmallestOffset !== "boolean") {
                const err95 = { instancePath: instancePath + "/readSmallestOffset", schemaPath: "#/properties/readSmallestOffset/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        if (data.zookeeperConnect !== undefined) {
            let data61 = data.zookeeperConnect;
            if (typeof data61 !== "string") {
                const err96 = { instancePath: instancePath + "/zookeeperConnect", schemaPath: "#/properties/zookeeperConnect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err96];
                }
                else {
                    vErrors.push(err96);
                }
                errors++;
            }
            if (!(data61 === "")) {
                const err97 = { instancePath: instancePath + "/zookeeperConnect", schemaPath: "#/properties/zookeeperConnect/enum", keyword: "enum", params: { allowedValues: schema11.properties.zookeeperConnect.enum } };
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
        }
        if (typeof data.migrateZookeeperOffsets !== "boolean") {
            const err98 = { instancePath: instancePath + "/migrateZookeeperOffsets", schemaPath: "#/properties/migrateZookeeperOffsets/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err98];
            }
            else {
                vErrors.push(err98);
            }
            errors++;
        }
        if (data.transactionCapacity !== undefined) {
            if (typeof data.transactionCapacity !== "string") {
                const err99 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
        }
        if (data.capacity !== undefined) {
            if (typeof data.capacity !== "string") {
                const err100 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (pattern0.test(key1)) {
                if (typeof data[key1] !== "string") {
                    const err101 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Ekafka%5C.consumer%5C.(%3F!(group%5C.id%7Cauto%5C.offset%5C.reset%7Cisolation%5C.level%7Cgroup%5C.instance%5C.id%7Cclient%5C.id%7Cpartition%5C.assignment%5C.strategy%7Csession%5C.timeout%5C.ms%7Cheartbeat%5C.interval%5C.ms%7Cmax%5C.poll%5C.interval%5C.ms%7Cmetadata%5C.max%5C.age%5C.ms%7Crequest%5C.timeout%5C.ms%7Cfetch%5C.max%5C.wait%5C.ms%7Cfetch%5C.min%5C.bytes%7Cfetch%5C.max%5C.bytes%7Cmax%5C.partition%5C.fetch%5C.bytes%7Csecurity%5C.protocol%7Cssl%5C.truststore%5C.location%7Cssl%5C.truststore%5C.password%7Cssl%5C.truststore%5C.type%7Cssl%5C.keystore%5C.location%7Cssl%5C.keystore%5C.password%7Cssl%5C.keystore%5C.type%7Cssl%5C.key%5C.password%7Cssl%5C.enabled%5C.protocols%7Cssl%5C.protocol%7Cssl%5C.cipher%5C.suites%7Cssl%5C.endpoint%5C.identification%5C.algorithm%7Cssl%5C.disableTLSHostnameVerification%7Csasl%5C.mechanism%7Csasl%5C.jaas%5C.config)%24)/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err101];
                    }
                    else {
                        vErrors.push(err101);
                    }
                    errors++;
                }
            }
        }
        for (const key2 in data) {
            if (pattern1.test(key2)) {
                if (typeof data[key2] !== "string") {
                    const err102 = { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Ekafka%5C.producer%5C.(%3F!(acks%7Cenable%5C.idempotence%7Ccompression%5C.type%7Cmax%5C.request%5C.size%7Crequest%5C.timeout%5C.ms%7Ctransaction%5C.timeout%5C.ms%7Cclient%5C.id%7Csecurity%5C.protocol%7Cssl%5C.truststore%5C.location%7Cssl%5C.truststore%5C.password%7Cssl%5C.truststore%5C.type%7Cssl%5C.keystore%5C.location%7Cssl%5C.keystore%5C.password%7Cssl%5C.keystore%5C.type%7Cssl%5C.key%5C.password%7Cssl%5C.enabled%5C.protocols%7Cssl%5C.protocol%7Cssl%5C.cipher%5C.suites%7Cssl%5C.endpoint%5C.identification%5C.algorithm%7Cssl%5C.disableTLSHostnameVerification%7Csasl%5C.mechanism%7Csasl%5C.jaas%5C.config)%24)/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err102];
                    }
                    else {
                        vErrors.push(err102);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err103 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err103];
        }
        else {
            vErrors.push(err103);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=kafka.check.js.map