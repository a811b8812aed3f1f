// @ts-nocheck
// Generated from schemas/config/broker.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "BrokerConfig",
    "description": "The built-in broker: topics on this machine, over Kafka's protocol.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "listen": {
            "type": "string",
            "description": "Address to accept Kafka clients on, host:port, in the clear and without a login; port 0 takes any free one. Default: `127.0.0.1:9092`, or none where `listeners` are given.",
            "examples": [
                "127.0.0.1:9092"
            ]
        },
        "listeners": {
            "type": "object",
            "default": {},
            "description": "Further addresses, by name, each with its own protection.",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "listen"
                ],
                "properties": {
                    "listen": {
                        "type": "string",
                        "description": "Address to accept Kafka clients on, host:port. `localhost` is both of its addresses; a wildcard needs `advertised`.",
                        "examples": [
                            "0.0.0.0:9093"
                        ]
                    },
                    "advertised": {
                        "type": "string",
                        "description": "What clients are told to connect to, host:port. Default: `listen`.",
                        "examples": [
                            "logs.example.com:9093"
                        ]
                    },
                    "sasl": {
                        "type": "array",
                        "default": [],
                        "x-separator": "comma",
                        "items": {
                            "enum": [
                                "PLAIN",
                                "SCRAM-SHA-256",
                                "SCRAM-SHA-512"
                            ],
                            "type": "string"
                        },
                        "description": "Ways in which clients log in as one of `users`; none: they need not. PLAIN sends the password itself: with `ssl` only, or on loopback."
                    },
                    "loginLifetime": {
                        "type": "integer",
                        "x-unit": "duration",
                        "minimum": 0,
                        "default": 0,
                        "description": "After that a client logs in again on its connection (Kafka's `connections.max.reauth.ms`); 0 is never.",
                        "examples": [
                            "1h"
                        ]
                    },
                    "clientAuth": {
                        "type": "string",
                        "enum": [
                            "none",
                            "requested",
                            "required"
                        ],
                        "default": "none",
                        "description": "Whether clients show a certificate (Kafka's `ssl.client.auth`). Without `sasl`, its subject says who they are: `CN=alice,O=Example`."
                    },
                    "truststore": {
                        "type": "string",
                        "minLength": 1,
                        "x-path": true,
                        "description": "File with the certificates to believe, of clients or of their authority: PKCS12, JKS or PEM. Needed with `clientAuth`."
                    },
                    "truststore-password": {
                        "type": "string",
                        "x-secret": true,
                        "description": "Opens the trust store."
                    },
                    "ssl": {
                        "type": "boolean",
                        "default": false,
                        "description": "Speak TLS, 1.2 or 1.3; every client must do the same."
                    },
                    "keystore": {
                        "type": "string",
                        "minLength": 1,
                        "x-path": true,
                        "description": "File with the private key and the certificate of this agent: PKCS12, JKS, or PEM with both one after the other. Needed with `ssl`; absent: `FLUME_SSL_KEYSTORE_PATH` of the environment."
                    },
                    "keystore-password": {
                        "type": "string",
                        "x-secret": true,
                        "description": "Opens the key store, and the key in it. Absent: `FLUME_SSL_KEYSTORE_PASSWORD`."
                    },
                    "keystore-type": {
                        "type": "string",
                        "enum": [
                            "JKS",
                            "PKCS12",
                            "PEM"
                        ],
                        "default": "JKS",
                        "description": "Accepted for Flume's sake: what a file is, it says itself."
                    },
                    "include-protocols": {
                        "type": "array",
                        "items": {
                            "type": "string"
                        },
                        "x-separator": "blank",
                        "description": "Of `TLSv1.2` and `TLSv1.3`, only these. Absent: `FLUME_SSL_INCLUDE_PROTOCOLS` of the environment, or both."
                    },
                    "exclude-protocols": {
                        "type": "array",
                        "items": {
                            "type": "string"
                        },
                        "x-separator": "blank",
                        "description": "Not these. Absent: `FLUME_SSL_EXCLUDE_PROTOCOLS`. `SSLv3` is never spoken."
                    },
                    "include-cipher-suites": {
                        "type": "array",
                        "items": {
                            "type": "string"
                        },
                        "x-separator": "blank",
                        "description": "Only these, under Java's names, such as `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`. Absent: `FLUME_SSL_INCLUDE_CIPHERSUITES`, or all that are safe."
                    },
                    "exclude-cipher-suites": {
                        "type": "array",
                        "items": {
                            "type": "string"
                        },
                        "x-separator": "blank",
                        "description": "Not these. Absent: `FLUME_SSL_EXCLUDE_CIPHERSUITES`."
                    }
                }
            }
        },
        "users": {
            "type": "object",
            "default": {},
            "description": "Who may log in, by name. `tailrace users hash` prints the lines for a password.",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "scram-sha-256": {
                        "type": "string",
                        "x-secret": true,
                        "description": "Hash of the password for SCRAM-SHA-256, and for PLAIN.",
                        "examples": [
                            "salt=…,stored_key=…,server_key=…,iterations=8192"
                        ]
                    },
                    "scram-sha-512": {
                        "type": "string",
                        "x-secret": true,
                        "description": "Hash of the password for SCRAM-SHA-512, and for PLAIN."
                    }
                }
            }
        },
        "acls": {
            "type": "object",
            "description": "What each user may do, by name; `*` is everybody, `ANONYMOUS` who need not log in. Each rule is operations, a kind and a name: `read describe topic access-*`; kinds are topic, group, transactionalId and cluster. Once it is there, nobody may do what no rule allows; absent: everybody may do all.",
            "additionalProperties": {
                "type": "array",
                "x-separator": "comma",
                "items": {
                    "type": "string"
                }
            },
            "examples": [
                {
                    "alice": [
                        "write topic access-*",
                        "read topic access",
                        "read group web-*"
                    ]
                }
            ]
        },
        "superUsers": {
            "type": "array",
            "default": [],
            "x-separator": "comma",
            "items": {
                "type": "string"
            },
            "description": "Users who may do everything, whatever `acls` say.",
            "examples": [
                [
                    "admin"
                ]
            ]
        },
        "dataDir": {
            "type": "string",
            "x-path": true,
            "description": "Where the partitions lie; relative to this file. Default: `broker` in the pipeline's `dataDir`.",
            "examples": [
                "data/broker"
            ]
        },
        "flush": {
            "enum": [
                "ack",
                "interval",
                "os"
            ],
            "type": "string",
            "default": "ack",
            "description": "When an append is durable: `ack` syncs before it is acknowledged (all waiting producers share one sync), `interval` syncs once a second, `os` leaves it to the operating system."
        },
        "defaultPartitions": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 1,
            "description": "Partitions of a topic whose maker does not say (Kafka's `num.partitions`)."
        },
        "autoCreateTopics": {
            "type": "boolean",
            "default": true,
            "description": "Whether a client that asks for a topic may make it (Kafka's `auto.create.topics.enable`)."
        },
        "replicationFactor": {
            "enum": [
                "clamp",
                "strict"
            ],
            "type": "string",
            "default": "clamp",
            "description": "Topics that want more than one replica: `clamp` makes them with one and warns, `strict` refuses them as a Kafka cluster of one broker does."
        },
        "topics": {
            "type": "object",
            "default": {},
            "description": "Topics made at start, by name. One that is already there keeps its partitions.",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "partitions": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 10000,
                        "default": 1,
                        "description": "Partitions of the topic. More of them let more consumers of a group work side by side."
                    },
                    "retention": {
                        "type": "integer",
                        "x-unit": "duration",
                        "minimum": -1,
                        "default": 604800000,
                        "description": "How long records are kept; -1 is for ever.",
                        "examples": [
                            "7d"
                        ]
                    },
                    "retentionBytes": {
                        "type": "integer",
                        "x-unit": "size",
                        "minimum": -1,
                        "default": -1,
                        "description": "Size of a partition above which its oldest segments go; -1 is without limit.",
                        "examples": [
                            "10GiB"
                        ]
                    },
                    "configs": {
                        "type": "object",
                        "default": {},
                        "additionalProperties": {
                            "type": "string"
                        },
                        "description": "Kafka's own topic configs.",
                        "examples": [
                            "cleanup.policy: compact"
                        ]
                    }
                }
            }
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func4 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.listeners === undefined) {
            data.listeners = {};
        }
        if (data.users === undefined) {
            data.users = {};
        }
        if (data.superUsers === undefined) {
            data.superUsers = [];
        }
        if (data.flush === undefined) {
            data.flush = "ack";
        }
        if (data.defaultPartitions === undefined) {
            data.defaultPartitions = 1;
        }
        if (data.autoCreateTopics === undefined) {
            data.autoCreateTopics = true;
        }
        if (data.replicationFactor === undefined) {
            data.replicationFactor = "clamp";
        }
        if (data.topics === undefined) {
            data.topics = {};
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
        if (data.listen !== undefined) {
            if (typeof data.listen !== "string") {
                const err1 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        let data1 = data.listeners;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1) {
                let data2 = data1[key1];
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.sasl === undefined) {
                        data2.sasl = [];
                    }
                    if (data2.loginLifetime === undefined) {
                        data2.loginLifetime = 0;
                    }
                    if (data2.clientAuth === undefined) {
                        data2.clientAuth = "none";
                    }
                    if (data2.ssl === undefined) {
                        data2.ssl = false;
                    }
                    if (data2["keystore-type"] === undefined) {
                        data2["keystore-type"] = "JKS";
                    }
                    if (data2.listen === undefined) {
                        const err2 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/listeners/additionalProperties/required", keyword: "required", params: { missingProperty: "listen" } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key2 in data2) {
                        if (!(func2.call(schema11.properties.listeners.additionalProperties.properties, key2))) {
                            const err3 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/listeners/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data2.listen !== undefined) {
                        if (typeof data2.listen !== "string") {
                            const err4 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/listen", schemaPath: "#/properties/listeners/additionalProperties/properties/listen/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    if (data2.advertised !== undefined) {
                        if (typeof data2.advertised !== "string") {
                            const err5 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/advertised", schemaPath: "#/properties/listeners/additionalProperties/properties/advertised/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    let data5 = data2.sasl;
                    if (Array.isArray(data5)) {
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            if (typeof data6 !== "string") {
                                const err6 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sasl/" + i0, schemaPath: "#/properties/listeners/additionalProperties/properties/sasl/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            if (!(((data6 === "PLAIN") || (data6 === "SCRAM-SHA-256")) || (data6 === "SCRAM-SHA-512"))) {
                                const err7 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sasl/" + i0, schemaPath: "#/properties/listeners/additionalProperties/properties/sasl/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.listeners.additionalProperties.properties.sasl.items.enum } };
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
                        const err8 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sasl", schemaPath: "#/properties/listeners/additionalProperties/properties/sasl/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    let data7 = data2.loginLifetime;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err9 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/loginLifetime", schemaPath: "#/properties/listeners/additionalProperties/properties/loginLifetime/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 0 || isNaN(data7)) {
                            const err10 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/loginLifetime", schemaPath: "#/properties/listeners/additionalProperties/properties/loginLifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    let data8 = data2.clientAuth;
                    if (typeof data8 !== "string") {
                        const err11 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/clientAuth", schemaPath: "#/properties/listeners/additionalProperties/properties/clientAuth/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if (!(((data8 === "none") || (data8 === "requested")) || (data8 === "required"))) {
                        const err12 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/clientAuth", schemaPath: "#/properties/listeners/additionalProperties/properties/clientAuth/enum", keyword: "enum", params: { allowedValues: schema11.properties.listeners.additionalProperties.properties.clientAuth.enum } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if (data2.truststore !== undefined) {
                        let data9 = data2.truststore;
                        if (typeof data9 === "string") {
                            if (func4(data9) < 1) {
                                const err13 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/truststore", schemaPath: "#/properties/listeners/additionalProperties/properties/truststore/minLength", keyword: "minLength", params: { limit: 1 } };
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
                            const err14 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/truststore", schemaPath: "#/properties/listeners/additionalProperties/properties/truststore/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (data2["truststore-password"] !== undefined) {
                        if (typeof data2["truststore-password"] !== "string") {
                            const err15 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/truststore-password", schemaPath: "#/properties/listeners/additionalProperties/properties/truststore-password/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (typeof data2.ssl !== "boolean") {
                        const err16 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/ssl", schemaPath: "#/properties/listeners/additionalProperties/properties/ssl/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (data2.keystore !== undefined) {
                        let data12 = data2.keystore;
                        if (typeof data12 === "string") {
                            if (func4(data12) < 1) {
                                const err17 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keystore", schemaPath: "#/properties/listeners/additionalProperties/properties/keystore/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err18 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keystore", schemaPath: "#/properties/listeners/additionalProperties/properties/keystore/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    if (data2["keystore-password"] !== undefined) {
                        if (typeof data2["keystore-password"] !== "string") {
                            const err19 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keystore-password", schemaPath: "#/properties/listeners/additionalProperties/properties/keystore-password/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    let data14 = data2["keystore-type"];
                    if (typeof data14 !== "string") {
                        const err20 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keystore-type", schemaPath: "#/properties/listeners/additionalProperties/properties/keystore-type/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if (!(((data14 === "JKS") || (data14 === "PKCS12")) || (data14 === "PEM"))) {
                        const err21 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/keystore-type", schemaPath: "#/properties/listeners/additionalProperties/properties/keystore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties.listeners.additionalProperties.properties["keystore-type"].enum } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (data2["include-protocols"] !== undefined) {
                        let data15 = data2["include-protocols"];
                        if (Array.isArray(data15)) {
                            const len1 = data15.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                if (typeof data15[i1] !== "string") {
                                    const err22 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/include-protocols/" + i1, schemaPath: "#/properties/listeners/additionalProperties/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err23 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/include-protocols", schemaPath: "#/properties/listeners/additionalProperties/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    if (data2["exclude-protocols"] !== undefined) {
                        let data17 = data2["exclude-protocols"];
                        if (Array.isArray(data17)) {
                            const len2 = data17.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                                if (typeof data17[i2] !== "string") {
                                    const err24 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude-protocols/" + i2, schemaPath: "#/properties/listeners/additionalProperties/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err25 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude-protocols", schemaPath: "#/properties/listeners/additionalProperties/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data2["include-cipher-suites"] !== undefined) {
                        let data19 = data2["include-cipher-suites"];
                        if (Array.isArray(data19)) {
                            const len3 = data19.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                                if (typeof data19[i3] !== "string") {
                                    const err26 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/include-cipher-suites/" + i3, schemaPath: "#/properties/listeners/additionalProperties/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
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
                            const err27 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/include-cipher-suites", schemaPath: "#/properties/listeners/additionalProperties/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data2["exclude-cipher-suites"] !== undefined) {
                        let data21 = data2["exclude-cipher-suites"];
                        if (Array.isArray(data21)) {
                            const len4 = data21.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                                if (typeof data21[i4] !== "string") {
                                    const err28 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude-cipher-suites/" + i4, schemaPath: "#/properties/listeners/additionalProperties/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err29 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude-cipher-suites", schemaPath: "#/properties/listeners/additionalProperties/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/listeners/additionalProperties/type", keyword: "type", params: { type: "object" } };
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
            const err31 = { instancePath: instancePath + "/listeners", schemaPath: "#/properties/listeners/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        let data23 = data.users;
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key3 in data23) {
                let data24 = data23[key3];
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    for (const key4 in data24) {
                        if (!((key4 === "scram-sha-256") || (key4 === "scram-sha-512"))) {
                            const err32 = { instancePath: instancePath + "/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/users/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data24["scram-sha-256"] !== undefined) {
                        if (typeof data24["scram-sha-256"] !== "string") {
                            const err33 = { instancePath: instancePath + "/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scram-sha-256", schemaPath: "#/properties/users/additionalProperties/properties/scram-sha-256/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data24["scram-sha-512"] !== undefined) {
                        if (typeof data24["scram-sha-512"] !== "string") {
                            const err34 = { instancePath: instancePath + "/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scram-sha-512", schemaPath: "#/properties/users/additionalProperties/properties/scram-sha-512/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/users/additionalProperties/type", keyword: "type", params: { type: "object" } };
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
            const err36 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
        if (data.acls !== undefined) {
            let data27 = data.acls;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key5 in data27) {
                    let data28 = data27[key5];
                    if (Array.isArray(data28)) {
                        const len5 = data28.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            if (typeof data28[i5] !== "string") {
                                const err37 = { instancePath: instancePath + "/acls/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/properties/acls/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/acls/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/acls/additionalProperties/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/acls", schemaPath: "#/properties/acls/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        let data30 = data.superUsers;
        if (Array.isArray(data30)) {
            const len6 = data30.length;
            for (let i6 = 0; i6 < len6; i6++) {
                if (typeof data30[i6] !== "string") {
                    const err40 = { instancePath: instancePath + "/superUsers/" + i6, schemaPath: "#/properties/superUsers/items/type", keyword: "type", params: { type: "string" } };
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
        else {
            const err41 = { instancePath: instancePath + "/superUsers", schemaPath: "#/properties/superUsers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
        if (data.dataDir !== undefined) {
            if (typeof data.dataDir !== "string") {
                const err42 = { instancePath: instancePath + "/dataDir", schemaPath: "#/properties/dataDir/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        let data33 = data.flush;
        if (typeof data33 !== "string") {
            const err43 = { instancePath: instancePath + "/flush", schemaPath: "#/properties/flush/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
        if (!(((data33 === "ack") || (data33 === "interval")) || (data33 === "os"))) {
            const err44 = { instancePath: instancePath + "/flush", schemaPath: "#/properties/flush/enum", keyword: "enum", params: { allowedValues: schema11.properties.flush.enum } };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        let data34 = data.defaultPartitions;
        if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
            const err45 = { instancePath: instancePath + "/defaultPartitions", schemaPath: "#/properties/defaultPartitions/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
        if ((typeof data34 == "number") && (isFinite(data34))) {
            if (data34 > 1000 || isNaN(data34)) {
                const err46 = { instancePath: instancePath + "/defaultPartitions", schemaPath: "#/properties/defaultPartitions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
                const err47 = { instancePath: instancePath + "/defaultPartitions", schemaPath: "#/properties/defaultPartitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        if (typeof data.autoCreateTopics !== "boolean") {
            const err48 = { instancePath: instancePath + "/autoCreateTopics", schemaPath: "#/properties/autoCreateTopics/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
        let data36 = data.replicationFactor;
        if (typeof data36 !== "string") {
            const err49 = { instancePath: instancePath + "/replicationFactor", schemaPath: "#/properties/replicationFactor/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
        if (!((data36 === "clamp") || (data36 === "strict"))) {
            const err50 = { instancePath: instancePath + "/replicationFactor", schemaPath: "#/properties/replicationFactor/enum", keyword: "enum", params: { allowedValues: schema11.properties.replicationFactor.enum } };
            if (vErrors === null) {
                vErrors = [err50];
            }
            else {
                vErrors.push(err50);
            }
            errors++;
        }
        let data37 = data.topics;
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key6 in data37) {
                let data38 = data37[key6];
                if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.partitions === undefined) {
                        data38.partitions = 1;
                    }
                    if (data38.retention === undefined) {
                        data38.retention = 604800000;
                    }
                    if (data38.retentionBytes === undefined) {
                        data38.retentionBytes = -1;
                    }
                    if (data38.configs === undefined) {
                        data38.configs = {};
                    }
                    for (const key7 in data38) {
                        if (!((((key7 === "partitions") || (key7 === "retention")) || (key7 === "retentionBytes")) || (key7 === "configs"))) {
                            const err51 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    let data39 = data38.partitions;
                    if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                        const err52 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/partitions", schemaPath: "#/properties/topics/additionalProperties/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                    if ((typeof data39 == "number") && (isFinite(data39))) {
                        if (data39 > 10000 || isNaN(data39)) {
                            const err53 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/partitions", schemaPath: "#/properties/topics/additionalProperties/properties/partitions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 } };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        if (data39 < 1 || isNaN(data39)) {
                            const err54 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/partitions", schemaPath: "#/properties/topics/additionalProperties/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    let data40 = data38.retention;
                    if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                        const err55 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retention", schemaPath: "#/properties/topics/additionalProperties/properties/retention/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    if ((typeof data40 == "number") && (isFinite(data40))) {
                        if (data40 < -1 || isNaN(data40)) {
                            const err56 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retention", schemaPath: "#/properties/topics/additionalProperties/properties/retention/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                    let data41 = data38.retentionBytes;
                    if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                        const err57 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retentionBytes", schemaPath: "#/properties/topics/additionalProperties/properties/retentionBytes/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    if ((typeof data41 == "number") && (isFinite(data41))) {
                        if (data41 < -1 || isNaN(data41)) {
                            const err58 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/retentionBytes", schemaPath: "#/properties/topics/additionalProperties/properties/retentionBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                    let data42 = data38.configs;
                    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                        for (const key8 in data42) {
                            if (typeof data42[key8] !== "string") {
                                const err59 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/configs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topics/additionalProperties/properties/configs/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                    else {
                        const err60 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/configs", schemaPath: "#/properties/topics/additionalProperties/properties/configs/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                else {
                    const err61 = { instancePath: instancePath + "/topics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/topics/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
            }
        }
        else {
            const err62 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err62];
            }
            else {
                vErrors.push(err62);
            }
            errors++;
        }
    }
    else {
        const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err63];
        }
        else {
            vErrors.push(err63);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=broker.check.js.map