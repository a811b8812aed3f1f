// @ts-nocheck
// Generated from schemas/config/outputs/kafka.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "KafkaOutputConfig",
    "description": "Writes each final row into a Kafka topic, the bundled broker's or a real cluster's, exactly once: rows and position are one transaction (readers need `isolation.level=read_committed`). A row is written when its window closes, and again, with the same key and the next revision, when late events change it; one that is no result any more (HAVING, a Top-N) is a tombstone. Headers: `window_start`, `window_end`, `revision`, `order`. Under `late:` the value is the record as it came, and the headers say why it is late: `event_time`, `watermark`, `read_time`, `partition`, `offset`, `reason`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "topic"
    ],
    "properties": {
        "topic": {
            "type": "string",
            "minLength": 1,
            "maxLength": 249,
            "pattern": "^[a-zA-Z0-9._-]+$",
            "description": "The topic; a broker that makes topics by itself is asked to. Its partition 0 also carries the output's position, as the offset of a group: group and transactional id are both `tailrace-<outbox id>-<output id>`. Where a cluster has ACLs: WRITE on the transactional id, READ on the group, READ and WRITE on the topic.",
            "examples": [
                "pages-per-minute"
            ]
        },
        "brokers": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "x-separator": "comma",
            "default": [],
            "description": "host:port of the Kafka brokers that have the topic. Empty: those of the table, or the built-in one.",
            "examples": [
                "kafka1:9092,kafka2:9092"
            ]
        },
        "key": {
            "type": "string",
            "minLength": 1,
            "description": "Template of the record's key, which chooses the partition: `{column}` stands for the row's value. Absent: a JSON object of the window and the groups, without those that the row sums over; late rows have none.",
            "examples": [
                "{path}"
            ]
        },
        "format": {
            "type": "string",
            "enum": [
                "json",
                "csv"
            ],
            "default": "json",
            "description": "The value: an object with all columns, or their values in one line of CSV. Times are `2015-05-17T10:00:00Z`; a group column that the row sums over (GROUPING SETS) is absent in JSON, `(all)` in CSV."
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
            "description": "Most bytes in one record batch."
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
        "kafka.producer.client.id": {
            "type": "string",
            "default": "tailrace",
            "description": "Name under which the broker knows this client."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.brokers === undefined) {
            data.brokers = [];
        }
        if (data.format === undefined) {
            data.format = "json";
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
        if (data["kafka.producer.security.protocol"] === undefined) {
            data["kafka.producer.security.protocol"] = "PLAINTEXT";
        }
        if (data["kafka.producer.ssl.endpoint.identification.algorithm"] === undefined) {
            data["kafka.producer.ssl.endpoint.identification.algorithm"] = "https";
        }
        if (data["kafka.producer.client.id"] === undefined) {
            data["kafka.producer.client.id"] = "tailrace";
        }
        if (data.topic === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
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
        if (data.topic !== undefined) {
            let data0 = data.topic;
            if (typeof data0 === "string") {
                if (func3(data0) > 249) {
                    const err2 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (func3(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (!pattern0.test(data0)) {
                    const err4 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9._-]+$" } };
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
                const err5 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data1 = data.brokers;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data1[i0] !== "string") {
                    const err6 = { instancePath: instancePath + "/brokers/" + i0, schemaPath: "#/properties/brokers/items/type", keyword: "type", params: { type: "string" } };
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
            const err7 = { instancePath: instancePath + "/brokers", schemaPath: "#/properties/brokers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.key !== undefined) {
            let data3 = data.key;
            if (typeof data3 === "string") {
                if (func3(data3) < 1) {
                    const err8 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data4 = data.format;
        if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (!((data4 === "json") || (data4 === "csv"))) {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data5 = data["kafka.producer.compression.type"];
        if (typeof data5 !== "string") {
            const err12 = { instancePath: instancePath + "/kafka.producer.compression.type", schemaPath: "#/properties/kafka.producer.compression.type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (!(((((data5 === "none") || (data5 === "gzip")) || (data5 === "snappy")) || (data5 === "lz4")) || (data5 === "zstd"))) {
            const err13 = { instancePath: instancePath + "/kafka.producer.compression.type", schemaPath: "#/properties/kafka.producer.compression.type/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.producer.compression.type"].enum } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        let data6 = data["kafka.producer.max.request.size"];
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err14 = { instancePath: instancePath + "/kafka.producer.max.request.size", schemaPath: "#/properties/kafka.producer.max.request.size/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 67108864 || isNaN(data6)) {
                const err15 = { instancePath: instancePath + "/kafka.producer.max.request.size", schemaPath: "#/properties/kafka.producer.max.request.size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data6 < 1024 || isNaN(data6)) {
                const err16 = { instancePath: instancePath + "/kafka.producer.max.request.size", schemaPath: "#/properties/kafka.producer.max.request.size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        let data7 = data["kafka.producer.request.timeout.ms"];
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err17 = { instancePath: instancePath + "/kafka.producer.request.timeout.ms", schemaPath: "#/properties/kafka.producer.request.timeout.ms/type", keyword: "type", params: { type: "integer" } };
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
                const err18 = { instancePath: instancePath + "/kafka.producer.request.timeout.ms", schemaPath: "#/properties/kafka.producer.request.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        let data8 = data["kafka.producer.transaction.timeout.ms"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err19 = { instancePath: instancePath + "/kafka.producer.transaction.timeout.ms", schemaPath: "#/properties/kafka.producer.transaction.timeout.ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 1000 || isNaN(data8)) {
                const err20 = { instancePath: instancePath + "/kafka.producer.transaction.timeout.ms", schemaPath: "#/properties/kafka.producer.transaction.timeout.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        let data9 = data["kafka.producer.security.protocol"];
        if (typeof data9 !== "string") {
            const err21 = { instancePath: instancePath + "/kafka.producer.security.protocol", schemaPath: "#/properties/kafka.producer.security.protocol/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (!((((data9 === "PLAINTEXT") || (data9 === "SSL")) || (data9 === "SASL_PLAINTEXT")) || (data9 === "SASL_SSL"))) {
            const err22 = { instancePath: instancePath + "/kafka.producer.security.protocol", schemaPath: "#/properties/kafka.producer.security.protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties["kafka.producer.security.protocol"].enum } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data["kafka.producer.ssl.truststore.location"] !== undefined) {
            let data10 = data["kafka.producer.ssl.truststore.location"];
            if (typeof data10 === "string") {
                if (func3(data10) < 1) {
                    const err23 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.location", schemaPath: "#/properties/kafka.producer.ssl.truststore.location/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.location", schemaPath: "#/properties/kafka.producer.ssl.truststore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.truststore.password"] !== undefined) {
            if (typeof data["kafka.producer.ssl.truststore.password"] !== "string") {
                const err25 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.password", schemaPath: "#/properties/kafka.producer.ssl.truststore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.truststore.type"] !== undefined) {
            if (typeof data["kafka.producer.ssl.truststore.type"] !== "string") {
                const err26 = { instancePath: instancePath + "/kafka.producer.ssl.truststore.type", schemaPath: "#/properties/kafka.producer.ssl.truststore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.keystore.location"] !== undefined) {
            let data13 = data["kafka.producer.ssl.keystore.location"];
            if (typeof data13 === "string") {
                if (func3(data13) < 1) {
                    const err27 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.location", schemaPath: "#/properties/kafka.producer.ssl.keystore.location/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err28 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.location", schemaPath: "#/properties/kafka.producer.ssl.keystore.location/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.keystore.password"] !== undefined) {
            if (typeof data["kafka.producer.ssl.keystore.password"] !== "string") {
                const err29 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.password", schemaPath: "#/properties/kafka.producer.ssl.keystore.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.keystore.type"] !== undefined) {
            if (typeof data["kafka.producer.ssl.keystore.type"] !== "string") {
                const err30 = { instancePath: instancePath + "/kafka.producer.ssl.keystore.type", schemaPath: "#/properties/kafka.producer.ssl.keystore.type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.key.password"] !== undefined) {
            if (typeof data["kafka.producer.ssl.key.password"] !== "string") {
                const err31 = { instancePath: instancePath + "/kafka.producer.ssl.key.password", schemaPath: "#/properties/kafka.producer.ssl.key.password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.enabled.protocols"] !== undefined) {
            if (typeof data["kafka.producer.ssl.enabled.protocols"] !== "string") {
                const err32 = { instancePath: instancePath + "/kafka.producer.ssl.enabled.protocols", schemaPath: "#/properties/kafka.producer.ssl.enabled.protocols/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.protocol"] !== undefined) {
            if (typeof data["kafka.producer.ssl.protocol"] !== "string") {
                const err33 = { instancePath: instancePath + "/kafka.producer.ssl.protocol", schemaPath: "#/properties/kafka.producer.ssl.protocol/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data["kafka.producer.ssl.cipher.suites"] !== undefined) {
            if (typeof data["kafka.producer.ssl.cipher.suites"] !== "string") {
                const err34 = { instancePath: instancePath + "/kafka.producer.ssl.cipher.suites", schemaPath: "#/properties/kafka.producer.ssl.cipher.suites/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (typeof data["kafka.producer.ssl.endpoint.identification.algorithm"] !== "string") {
            const err35 = { instancePath: instancePath + "/kafka.producer.ssl.endpoint.identification.algorithm", schemaPath: "#/properties/kafka.producer.ssl.endpoint.identification.algorithm/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        if (data["kafka.producer.ssl.disableTLSHostnameVerification"] !== undefined) {
            if (typeof data["kafka.producer.ssl.disableTLSHostnameVerification"] !== "string") {
                const err36 = { instancePath: instancePath + "/kafka.producer.ssl.disableTLSHostnameVerification", schemaPath: "#/properties/kafka.producer.ssl.disableTLSHostnameVerification/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data["kafka.producer.sasl.mechanism"] !== undefined) {
            if (typeof data["kafka.producer.sasl.mechanism"] !== "string") {
                const err37 = { instancePath: instancePath + "/kafka.producer.sasl.mechanism", schemaPath: "#/properties/kafka.producer.sasl.mechanism/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data["kafka.producer.sasl.jaas.config"] !== undefined) {
            if (typeof data["kafka.producer.sasl.jaas.config"] !== "string") {
                const err38 = { instancePath: instancePath + "/kafka.producer.sasl.jaas.config", schemaPath: "#/properties/kafka.producer.sasl.jaas.config/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (typeof data["kafka.producer.client.id"] !== "string") {
            const err39 = { instancePath: instancePath + "/kafka.producer.client.id", schemaPath: "#/properties/kafka.producer.client.id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
    }
    else {
        const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err40];
        }
        else {
            vErrors.push(err40);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=kafka.check.js.map