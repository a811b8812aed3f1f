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
      "description": "When an append is durable: `ack` syncs before it is acknowledged (all waiting producers share one sync), `interval` syncs every `flushInterval`, `os` leaves it to the operating system."
    },
    "flushInterval": {
      "type": "integer",
      "x-unit": "duration",
      "minimum": 1,
      "maximum": 2147483647,
      "default": 1000,
      "description": "How often `flush: interval` syncs."
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
    "topicDefaults": {
      "type": "object",
      "additionalProperties": false,
      "default": {},
      "description": "What topics have that do not say otherwise.",
      "properties": {
        "retention": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": -1,
          "default": 604800000,
          "description": "How long records are kept (Kafka's `log.retention.ms`); -1 is for ever.",
          "examples": [
            "30d"
          ]
        },
        "retentionBytes": {
          "type": "integer",
          "x-unit": "size",
          "minimum": -1,
          "default": -1,
          "description": "Size of a partition above which its oldest segments go (Kafka's `log.retention.bytes`); -1 is without limit."
        },
        "configs": {
          "type": "object",
          "default": {},
          "additionalProperties": {
            "type": "string"
          },
          "description": "Kafka's own topic configs, such as `max.message.bytes` for its `message.max.bytes`.",
          "examples": [
            "max.message.bytes: 2097152"
          ]
        }
      }
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
            "description": "How long records are kept; -1 is for ever. Default: that of `topicDefaults`.",
            "examples": [
              "7d"
            ]
          },
          "retentionBytes": {
            "type": "integer",
            "x-unit": "size",
            "minimum": -1,
            "description": "Size of a partition above which its oldest segments go; -1 is without limit. Default: that of `topicDefaults`.",
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
    },
    "limits": {
      "type": "object",
      "additionalProperties": false,
      "default": {},
      "description": "Bounds on what clients may take. What each means where it is reached is in docs/broker.md.",
      "properties": {
        "maxConnections": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "default": 16384,
          "description": "Connections at one time (Kafka's `max.connections`, there without limit)."
        },
        "maxConnectionsPerIp": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "default": 16384,
          "description": "Of them, those from one address (Kafka's `max.connections.per.ip`, there without limit)."
        },
        "connectionsMaxIdle": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1000,
          "default": 600000,
          "description": "When a connection without requests is closed (Kafka's `connections.max.idle.ms`)."
        },
        "socketRequestMaxBytes": {
          "type": "integer",
          "x-unit": "size",
          "minimum": 65536,
          "maximum": 1073741824,
          "default": 104857600,
          "description": "The largest request; a connection that begins a larger one is closed (Kafka's `socket.request.max.bytes`)."
        },
        "queuedMaxRequestBytes": {
          "type": "integer",
          "x-unit": "size",
          "minimum": 1048576,
          "default": 134217728,
          "description": "Memory for the requests of all clients; beyond it they wait, unread (Kafka's `queued.max.request.bytes`, there without limit)."
        },
        "queuedMaxReplyBytes": {
          "type": "integer",
          "x-unit": "size",
          "minimum": 1048576,
          "default": 67108864,
          "description": "Memory for the replies that clients have not taken; beyond it fetches bring less. Kafka has no such limit."
        },
        "fetchMaxBytes": {
          "type": "integer",
          "x-unit": "size",
          "minimum": 1024,
          "maximum": 1073741824,
          "default": 57671680,
          "description": "The most that one fetch brings, but for a batch that is larger (Kafka's `fetch.max.bytes`)."
        },
        "maxFetchSessions": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000,
          "default": 1000,
          "description": "Clients whose fetches name only the partitions that change (Kafka's `max.incremental.fetch.session.cache.slots`)."
        },
        "groupMaxSize": {
          "type": "integer",
          "minimum": 1,
          "maximum": 20000,
          "default": 1000,
          "description": "Members of a group (Kafka's `group.max.size`, there without limit)."
        },
        "groupMinSessionTimeout": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 6000,
          "description": "The shortest session timeout that a member may ask for (Kafka's `group.min.session.timeout.ms`)."
        },
        "groupMaxSessionTimeout": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 1800000,
          "description": "The longest one (Kafka's `group.max.session.timeout.ms`)."
        },
        "groupInitialRebalanceDelay": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 0,
          "maximum": 300000,
          "default": 100,
          "description": "How long the first member of an empty group waits for company (Kafka's `group.initial.rebalance.delay.ms`, there 3 s)."
        },
        "maxGroups": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "default": 10000,
          "description": "Groups. Kafka has no such limit."
        },
        "offsetMetadataMaxBytes": {
          "type": "integer",
          "x-unit": "size",
          "minimum": 0,
          "maximum": 32767,
          "default": 4096,
          "description": "Text that a client keeps with a committed offset (Kafka's `offset.metadata.max.bytes`)."
        },
        "offsetsRetention": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 60000,
          "default": 604800000,
          "description": "When the offsets of a group without members are forgotten (Kafka's `offsets.retention.minutes`)."
        },
        "transactionMaxTimeout": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 3600000,
          "description": "The longest transaction timeout that a producer may ask for (Kafka's `transaction.max.timeout.ms`, there 15 minutes; Flink asks for an hour)."
        },
        "transactionalIdExpiration": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 604800000,
          "description": "When a transactional id that is not used is forgotten (Kafka's `transactional.id.expiration.ms`)."
        },
        "producerIdExpiration": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 86400000,
          "description": "When a partition forgets an idempotent producer that is silent (Kafka's `producer.id.expiration.ms`)."
        },
        "maxPartitions": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100000,
          "default": 4000,
          "description": "Partitions of all topics. Kafka has no such limit."
        },
        "retentionCheckInterval": {
          "type": "integer",
          "x-unit": "duration",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 300000,
          "description": "How often retention and compaction look at the topics (Kafka's `log.retention.check.interval.ms`)."
        }
      }
    }
  }
};
export const validate = validate10;

const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func4 = require("ajv/dist/runtime/ucs2length").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listeners === undefined){
data.listeners = {};
}
if(data.users === undefined){
data.users = {};
}
if(data.superUsers === undefined){
data.superUsers = [];
}
if(data.flush === undefined){
data.flush = "ack";
}
if(data.flushInterval === undefined){
data.flushInterval = 1000;
}
if(data.defaultPartitions === undefined){
data.defaultPartitions = 1;
}
if(data.autoCreateTopics === undefined){
data.autoCreateTopics = true;
}
if(data.replicationFactor === undefined){
data.replicationFactor = "clamp";
}
if(data.topicDefaults === undefined){
data.topicDefaults = {};
}
if(data.topics === undefined){
data.topics = {};
}
if(data.limits === undefined){
data.limits = {};
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.listen !== undefined){
if(typeof data.listen !== "string"){
const err1 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let data1 = data.listeners;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sasl === undefined){
data2.sasl = [];
}
if(data2.loginLifetime === undefined){
data2.loginLifetime = 0;
}
if(data2.clientAuth === undefined){
data2.clientAuth = "none";
}
if(data2.ssl === undefined){
data2.ssl = false;
}
if(data2["keystore-type"] === undefined){
data2["keystore-type"] = "JKS";
}
if(data2.listen === undefined){
const err2 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/listeners/additionalProperties/required",keyword:"required",params:{missingProperty: "listen"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key2 in data2){
if(!(func2.call(schema11.properties.listeners.additionalProperties.properties, key2))){
const err3 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/listeners/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.listen !== undefined){
if(typeof data2.listen !== "string"){
const err4 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/listeners/additionalProperties/properties/listen/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.advertised !== undefined){
if(typeof data2.advertised !== "string"){
const err5 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/advertised",schemaPath:"#/properties/listeners/additionalProperties/properties/advertised/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data5 = data2.sasl;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sasl/" + i0,schemaPath:"#/properties/listeners/additionalProperties/properties/sasl/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data6 === "PLAIN") || (data6 === "SCRAM-SHA-256")) || (data6 === "SCRAM-SHA-512"))){
const err7 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sasl/" + i0,schemaPath:"#/properties/listeners/additionalProperties/properties/sasl/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.listeners.additionalProperties.properties.sasl.items.enum}};
if(vErrors === null){
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
const err8 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sasl",schemaPath:"#/properties/listeners/additionalProperties/properties/sasl/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
let data7 = data2.loginLifetime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginLifetime",schemaPath:"#/properties/listeners/additionalProperties/properties/loginLifetime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginLifetime",schemaPath:"#/properties/listeners/additionalProperties/properties/loginLifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data8 = data2.clientAuth;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/listeners/additionalProperties/properties/clientAuth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data8 === "none") || (data8 === "requested")) || (data8 === "required"))){
const err12 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/listeners/additionalProperties/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.listeners.additionalProperties.properties.clientAuth.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.truststore !== undefined){
let data9 = data2.truststore;
if(typeof data9 === "string"){
if(func4(data9) < 1){
const err13 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/truststore",schemaPath:"#/properties/listeners/additionalProperties/properties/truststore/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/truststore",schemaPath:"#/properties/listeners/additionalProperties/properties/truststore/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2["truststore-password"] !== undefined){
if(typeof data2["truststore-password"] !== "string"){
const err15 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/truststore-password",schemaPath:"#/properties/listeners/additionalProperties/properties/truststore-password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(typeof data2.ssl !== "boolean"){
const err16 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/ssl",schemaPath:"#/properties/listeners/additionalProperties/properties/ssl/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.keystore !== undefined){
let data12 = data2.keystore;
if(typeof data12 === "string"){
if(func4(data12) < 1){
const err17 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keystore",schemaPath:"#/properties/listeners/additionalProperties/properties/keystore/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keystore",schemaPath:"#/properties/listeners/additionalProperties/properties/keystore/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2["keystore-password"] !== undefined){
if(typeof data2["keystore-password"] !== "string"){
const err19 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keystore-password",schemaPath:"#/properties/listeners/additionalProperties/properties/keystore-password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let data14 = data2["keystore-type"];
if(typeof data14 !== "string"){
const err20 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keystore-type",schemaPath:"#/properties/listeners/additionalProperties/properties/keystore-type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data14 === "JKS") || (data14 === "PKCS12")) || (data14 === "PEM"))){
const err21 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keystore-type",schemaPath:"#/properties/listeners/additionalProperties/properties/keystore-type/enum",keyword:"enum",params:{allowedValues: schema11.properties.listeners.additionalProperties.properties["keystore-type"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2["include-protocols"] !== undefined){
let data15 = data2["include-protocols"];
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err22 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/include-protocols/" + i1,schemaPath:"#/properties/listeners/additionalProperties/properties/include-protocols/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err23 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/include-protocols",schemaPath:"#/properties/listeners/additionalProperties/properties/include-protocols/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2["exclude-protocols"] !== undefined){
let data17 = data2["exclude-protocols"];
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err24 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude-protocols/" + i2,schemaPath:"#/properties/listeners/additionalProperties/properties/exclude-protocols/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err25 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude-protocols",schemaPath:"#/properties/listeners/additionalProperties/properties/exclude-protocols/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2["include-cipher-suites"] !== undefined){
let data19 = data2["include-cipher-suites"];
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(typeof data19[i3] !== "string"){
const err26 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/include-cipher-suites/" + i3,schemaPath:"#/properties/listeners/additionalProperties/properties/include-cipher-suites/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err27 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/include-cipher-suites",schemaPath:"#/properties/listeners/additionalProperties/properties/include-cipher-suites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2["exclude-cipher-suites"] !== undefined){
let data21 = data2["exclude-cipher-suites"];
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(typeof data21[i4] !== "string"){
const err28 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude-cipher-suites/" + i4,schemaPath:"#/properties/listeners/additionalProperties/properties/exclude-cipher-suites/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err29 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude-cipher-suites",schemaPath:"#/properties/listeners/additionalProperties/properties/exclude-cipher-suites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
const err30 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/listeners/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err31 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
let data23 = data.users;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
let data24 = data23[key3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!((key4 === "scram-sha-256") || (key4 === "scram-sha-512"))){
const err32 = {instancePath:instancePath+"/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data24["scram-sha-256"] !== undefined){
if(typeof data24["scram-sha-256"] !== "string"){
const err33 = {instancePath:instancePath+"/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/scram-sha-256",schemaPath:"#/properties/users/additionalProperties/properties/scram-sha-256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24["scram-sha-512"] !== undefined){
if(typeof data24["scram-sha-512"] !== "string"){
const err34 = {instancePath:instancePath+"/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/scram-sha-512",schemaPath:"#/properties/users/additionalProperties/properties/scram-sha-512/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err35 = {instancePath:instancePath+"/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err36 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.acls !== undefined){
let data27 = data.acls;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
let data28 = data27[key5];
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
if(typeof data28[i5] !== "string"){
const err37 = {instancePath:instancePath+"/acls/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/acls/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err38 = {instancePath:instancePath+"/acls/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/acls/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
const err39 = {instancePath:instancePath+"/acls",schemaPath:"#/properties/acls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let data30 = data.superUsers;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(typeof data30[i6] !== "string"){
const err40 = {instancePath:instancePath+"/superUsers/" + i6,schemaPath:"#/properties/superUsers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err41 = {instancePath:instancePath+"/superUsers",schemaPath:"#/properties/superUsers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.dataDir !== undefined){
if(typeof data.dataDir !== "string"){
const err42 = {instancePath:instancePath+"/dataDir",schemaPath:"#/properties/dataDir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let data33 = data.flush;
if(typeof data33 !== "string"){
const err43 = {instancePath:instancePath+"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data33 === "ack") || (data33 === "interval")) || (data33 === "os"))){
const err44 = {instancePath:instancePath+"/flush",schemaPath:"#/properties/flush/enum",keyword:"enum",params:{allowedValues: schema11.properties.flush.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
let data34 = data.flushInterval;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err45 = {instancePath:instancePath+"/flushInterval",schemaPath:"#/properties/flushInterval/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 2147483647 || isNaN(data34)){
const err46 = {instancePath:instancePath+"/flushInterval",schemaPath:"#/properties/flushInterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err47 = {instancePath:instancePath+"/flushInterval",schemaPath:"#/properties/flushInterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let data35 = data.defaultPartitions;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err48 = {instancePath:instancePath+"/defaultPartitions",schemaPath:"#/properties/defaultPartitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000 || isNaN(data35)){
const err49 = {instancePath:instancePath+"/defaultPartitions",schemaPath:"#/properties/defaultPartitions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err50 = {instancePath:instancePath+"/defaultPartitions",schemaPath:"#/properties/defaultPartitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(typeof data.autoCreateTopics !== "boolean"){
const err51 = {instancePath:instancePath+"/autoCreateTopics",schemaPath:"#/properties/autoCreateTopics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data37 = data.replicationFactor;
if(typeof data37 !== "string"){
const err52 = {instancePath:instancePath+"/replicationFactor",schemaPath:"#/properties/replicationFactor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data37 === "clamp") || (data37 === "strict"))){
const err53 = {instancePath:instancePath+"/replicationFactor",schemaPath:"#/properties/replicationFactor/enum",keyword:"enum",params:{allowedValues: schema11.properties.replicationFactor.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
let data38 = data.topicDefaults;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.retention === undefined){
data38.retention = 604800000;
}
if(data38.retentionBytes === undefined){
data38.retentionBytes = -1;
}
if(data38.configs === undefined){
data38.configs = {};
}
for(const key6 in data38){
if(!(((key6 === "retention") || (key6 === "retentionBytes")) || (key6 === "configs"))){
const err54 = {instancePath:instancePath+"/topicDefaults",schemaPath:"#/properties/topicDefaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let data39 = data38.retention;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err55 = {instancePath:instancePath+"/topicDefaults/retention",schemaPath:"#/properties/topicDefaults/properties/retention/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < -1 || isNaN(data39)){
const err56 = {instancePath:instancePath+"/topicDefaults/retention",schemaPath:"#/properties/topicDefaults/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
let data40 = data38.retentionBytes;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err57 = {instancePath:instancePath+"/topicDefaults/retentionBytes",schemaPath:"#/properties/topicDefaults/properties/retentionBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < -1 || isNaN(data40)){
const err58 = {instancePath:instancePath+"/topicDefaults/retentionBytes",schemaPath:"#/properties/topicDefaults/properties/retentionBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
let data41 = data38.configs;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(typeof data41[key7] !== "string"){
const err59 = {instancePath:instancePath+"/topicDefaults/configs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topicDefaults/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err60 = {instancePath:instancePath+"/topicDefaults/configs",schemaPath:"#/properties/topicDefaults/properties/configs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/topicDefaults",schemaPath:"#/properties/topicDefaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
let data43 = data.topics;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
let data44 = data43[key8];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.partitions === undefined){
data44.partitions = 1;
}
if(data44.configs === undefined){
data44.configs = {};
}
for(const key9 in data44){
if(!((((key9 === "partitions") || (key9 === "retention")) || (key9 === "retentionBytes")) || (key9 === "configs"))){
const err62 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
let data45 = data44.partitions;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err63 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/topics/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 10000 || isNaN(data45)){
const err64 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/topics/additionalProperties/properties/partitions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err65 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/topics/additionalProperties/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data44.retention !== undefined){
let data46 = data44.retention;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err66 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/retention",schemaPath:"#/properties/topics/additionalProperties/properties/retention/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < -1 || isNaN(data46)){
const err67 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/retention",schemaPath:"#/properties/topics/additionalProperties/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data44.retentionBytes !== undefined){
let data47 = data44.retentionBytes;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err68 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/retentionBytes",schemaPath:"#/properties/topics/additionalProperties/properties/retentionBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < -1 || isNaN(data47)){
const err69 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/retentionBytes",schemaPath:"#/properties/topics/additionalProperties/properties/retentionBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
let data48 = data44.configs;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
if(typeof data48[key10] !== "string"){
const err70 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/additionalProperties/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs",schemaPath:"#/properties/topics/additionalProperties/properties/configs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/topics/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
let data50 = data.limits;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.maxConnections === undefined){
data50.maxConnections = 16384;
}
if(data50.maxConnectionsPerIp === undefined){
data50.maxConnectionsPerIp = 16384;
}
if(data50.connectionsMaxIdle === undefined){
data50.connectionsMaxIdle = 600000;
}
if(data50.socketRequestMaxBytes === undefined){
data50.socketRequestMaxBytes = 104857600;
}
if(data50.queuedMaxRequestBytes === undefined){
data50.queuedMaxRequestBytes = 134217728;
}
if(data50.queuedMaxReplyBytes === undefined){
data50.queuedMaxReplyBytes = 67108864;
}
if(data50.fetchMaxBytes === undefined){
data50.fetchMaxBytes = 57671680;
}
if(data50.maxFetchSessions === undefined){
data50.maxFetchSessions = 1000;
}
if(data50.groupMaxSize === undefined){
data50.groupMaxSize = 1000;
}
if(data50.groupMinSessionTimeout === undefined){
data50.groupMinSessionTimeout = 6000;
}
if(data50.groupMaxSessionTimeout === undefined){
data50.groupMaxSessionTimeout = 1800000;
}
if(data50.groupInitialRebalanceDelay === undefined){
data50.groupInitialRebalanceDelay = 100;
}
if(data50.maxGroups === undefined){
data50.maxGroups = 10000;
}
if(data50.offsetMetadataMaxBytes === undefined){
data50.offsetMetadataMaxBytes = 4096;
}
if(data50.offsetsRetention === undefined){
data50.offsetsRetention = 604800000;
}
if(data50.transactionMaxTimeout === undefined){
data50.transactionMaxTimeout = 3600000;
}
if(data50.transactionalIdExpiration === undefined){
data50.transactionalIdExpiration = 604800000;
}
if(data50.producerIdExpiration === undefined){
data50.producerIdExpiration = 86400000;
}
if(data50.maxPartitions === undefined){
data50.maxPartitions = 4000;
}
if(data50.retentionCheckInterval === undefined){
data50.retentionCheckInterval = 300000;
}
for(const key11 in data50){
if(!(func2.call(schema11.properties.limits.properties, key11))){
const err74 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let data51 = data50.maxConnections;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err75 = {instancePath:instancePath+"/limits/maxConnections",schemaPath:"#/properties/limits/properties/maxConnections/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000 || isNaN(data51)){
const err76 = {instancePath:instancePath+"/limits/maxConnections",schemaPath:"#/properties/limits/properties/maxConnections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err77 = {instancePath:instancePath+"/limits/maxConnections",schemaPath:"#/properties/limits/properties/maxConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let data52 = data50.maxConnectionsPerIp;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err78 = {instancePath:instancePath+"/limits/maxConnectionsPerIp",schemaPath:"#/properties/limits/properties/maxConnectionsPerIp/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000 || isNaN(data52)){
const err79 = {instancePath:instancePath+"/limits/maxConnectionsPerIp",schemaPath:"#/properties/limits/properties/maxConnectionsPerIp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err80 = {instancePath:instancePath+"/limits/maxConnectionsPerIp",schemaPath:"#/properties/limits/properties/maxConnectionsPerIp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
let data53 = data50.connectionsMaxIdle;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err81 = {instancePath:instancePath+"/limits/connectionsMaxIdle",schemaPath:"#/properties/limits/properties/connectionsMaxIdle/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1000 || isNaN(data53)){
const err82 = {instancePath:instancePath+"/limits/connectionsMaxIdle",schemaPath:"#/properties/limits/properties/connectionsMaxIdle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let data54 = data50.socketRequestMaxBytes;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err83 = {instancePath:instancePath+"/limits/socketRequestMaxBytes",schemaPath:"#/properties/limits/properties/socketRequestMaxBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1073741824 || isNaN(data54)){
const err84 = {instancePath:instancePath+"/limits/socketRequestMaxBytes",schemaPath:"#/properties/limits/properties/socketRequestMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data54 < 65536 || isNaN(data54)){
const err85 = {instancePath:instancePath+"/limits/socketRequestMaxBytes",schemaPath:"#/properties/limits/properties/socketRequestMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
let data55 = data50.queuedMaxRequestBytes;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err86 = {instancePath:instancePath+"/limits/queuedMaxRequestBytes",schemaPath:"#/properties/limits/properties/queuedMaxRequestBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 1048576 || isNaN(data55)){
const err87 = {instancePath:instancePath+"/limits/queuedMaxRequestBytes",schemaPath:"#/properties/limits/properties/queuedMaxRequestBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let data56 = data50.queuedMaxReplyBytes;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err88 = {instancePath:instancePath+"/limits/queuedMaxReplyBytes",schemaPath:"#/properties/limits/properties/queuedMaxReplyBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1048576 || isNaN(data56)){
const err89 = {instancePath:instancePath+"/limits/queuedMaxReplyBytes",schemaPath:"#/properties/limits/properties/queuedMaxReplyBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data57 = data50.fetchMaxBytes;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err90 = {instancePath:instancePath+"/limits/fetchMaxBytes",schemaPath:"#/properties/limits/properties/fetchMaxBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1073741824 || isNaN(data57)){
const err91 = {instancePath:instancePath+"/limits/fetchMaxBytes",schemaPath:"#/properties/limits/properties/fetchMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data57 < 1024 || isNaN(data57)){
const err92 = {instancePath:instancePath+"/limits/fetchMaxBytes",schemaPath:"#/properties/limits/properties/fetchMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
let data58 = data50.maxFetchSessions;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err93 = {instancePath:instancePath+"/limits/maxFetchSessions",schemaPath:"#/properties/limits/properties/maxFetchSessions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000 || isNaN(data58)){
const err94 = {instancePath:instancePath+"/limits/maxFetchSessions",schemaPath:"#/properties/limits/properties/maxFetchSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err95 = {instancePath:instancePath+"/limits/maxFetchSessions",schemaPath:"#/properties/limits/properties/maxFetchSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let data59 = data50.groupMaxSize;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err96 = {instancePath:instancePath+"/limits/groupMaxSize",schemaPath:"#/properties/limits/properties/groupMaxSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 20000 || isNaN(data59)){
const err97 = {instancePath:instancePath+"/limits/groupMaxSize",schemaPath:"#/properties/limits/properties/groupMaxSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err98 = {instancePath:instancePath+"/limits/groupMaxSize",schemaPath:"#/properties/limits/properties/groupMaxSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
let data60 = data50.groupMinSessionTimeout;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err99 = {instancePath:instancePath+"/limits/groupMinSessionTimeout",schemaPath:"#/properties/limits/properties/groupMinSessionTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 2147483647 || isNaN(data60)){
const err100 = {instancePath:instancePath+"/limits/groupMinSessionTimeout",schemaPath:"#/properties/limits/properties/groupMinSessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err101 = {instancePath:instancePath+"/limits/groupMinSessionTimeout",schemaPath:"#/properties/limits/properties/groupMinSessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
let data61 = data50.groupMaxSessionTimeout;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err102 = {instancePath:instancePath+"/limits/groupMaxSessionTimeout",schemaPath:"#/properties/limits/properties/groupMaxSessionTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 2147483647 || isNaN(data61)){
const err103 = {instancePath:instancePath+"/limits/groupMaxSessionTimeout",schemaPath:"#/properties/limits/properties/groupMaxSessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err104 = {instancePath:instancePath+"/limits/groupMaxSessionTimeout",schemaPath:"#/properties/limits/properties/groupMaxSessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
let data62 = data50.groupInitialRebalanceDelay;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err105 = {instancePath:instancePath+"/limits/groupInitialRebalanceDelay",schemaPath:"#/properties/limits/properties/groupInitialRebalanceDelay/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 300000 || isNaN(data62)){
const err106 = {instancePath:instancePath+"/limits/groupInitialRebalanceDelay",schemaPath:"#/properties/limits/properties/groupInitialRebalanceDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300000}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err107 = {instancePath:instancePath+"/limits/groupInitialRebalanceDelay",schemaPath:"#/properties/limits/properties/groupInitialRebalanceDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let data63 = data50.maxGroups;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err108 = {instancePath:instancePath+"/limits/maxGroups",schemaPath:"#/properties/limits/properties/maxGroups/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000 || isNaN(data63)){
const err109 = {instancePath:instancePath+"/limits/maxGroups",schemaPath:"#/properties/limits/properties/maxGroups/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err110 = {instancePath:instancePath+"/limits/maxGroups",schemaPath:"#/properties/limits/properties/maxGroups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
let data64 = data50.offsetMetadataMaxBytes;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err111 = {instancePath:instancePath+"/limits/offsetMetadataMaxBytes",schemaPath:"#/properties/limits/properties/offsetMetadataMaxBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 32767 || isNaN(data64)){
const err112 = {instancePath:instancePath+"/limits/offsetMetadataMaxBytes",schemaPath:"#/properties/limits/properties/offsetMetadataMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err113 = {instancePath:instancePath+"/limits/offsetMetadataMaxBytes",schemaPath:"#/properties/limits/properties/offsetMetadataMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
let data65 = data50.offsetsRetention;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err114 = {instancePath:instancePath+"/limits/offsetsRetention",schemaPath:"#/properties/limits/properties/offsetsRetention/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 60000 || isNaN(data65)){
const err115 = {instancePath:instancePath+"/limits/offsetsRetention",schemaPath:"#/properties/limits/properties/offsetsRetention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60000}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let data66 = data50.transactionMaxTimeout;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err116 = {instancePath:instancePath+"/limits/transactionMaxTimeout",schemaPath:"#/properties/limits/properties/transactionMaxTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 2147483647 || isNaN(data66)){
const err117 = {instancePath:instancePath+"/limits/transactionMaxTimeout",schemaPath:"#/properties/limits/properties/transactionMaxTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err118 = {instancePath:instancePath+"/limits/transactionMaxTimeout",schemaPath:"#/properties/limits/properties/transactionMaxTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
let data67 = data50.transactionalIdExpiration;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err119 = {instancePath:instancePath+"/limits/transactionalIdExpiration",schemaPath:"#/properties/limits/properties/transactionalIdExpiration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 2147483647 || isNaN(data67)){
const err120 = {instancePath:instancePath+"/limits/transactionalIdExpiration",schemaPath:"#/properties/limits/properties/transactionalIdExpiration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err121 = {instancePath:instancePath+"/limits/transactionalIdExpiration",schemaPath:"#/properties/limits/properties/transactionalIdExpiration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let data68 = data50.producerIdExpiration;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err122 = {instancePath:instancePath+"/limits/producerIdExpiration",schemaPath:"#/properties/limits/properties/producerIdExpiration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 2147483647 || isNaN(data68)){
const err123 = {instancePath:instancePath+"/limits/producerIdExpiration",schemaPath:"#/properties/limits/properties/producerIdExpiration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err124 = {instancePath:instancePath+"/limits/producerIdExpiration",schemaPath:"#/properties/limits/properties/producerIdExpiration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
let data69 = data50.maxPartitions;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err125 = {instancePath:instancePath+"/limits/maxPartitions",schemaPath:"#/properties/limits/properties/maxPartitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 100000 || isNaN(data69)){
const err126 = {instancePath:instancePath+"/limits/maxPartitions",schemaPath:"#/properties/limits/properties/maxPartitions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err127 = {instancePath:instancePath+"/limits/maxPartitions",schemaPath:"#/properties/limits/properties/maxPartitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
let data70 = data50.retentionCheckInterval;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err128 = {instancePath:instancePath+"/limits/retentionCheckInterval",schemaPath:"#/properties/limits/properties/retentionCheckInterval/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 2147483647 || isNaN(data70)){
const err129 = {instancePath:instancePath+"/limits/retentionCheckInterval",schemaPath:"#/properties/limits/properties/retentionCheckInterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err130 = {instancePath:instancePath+"/limits/retentionCheckInterval",schemaPath:"#/properties/limits/properties/retentionCheckInterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
