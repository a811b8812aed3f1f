// @ts-nocheck
// Generated from schemas/config/sinks/kafka.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "KafkaSinkConfig",
  "description": "Writes events to a Kafka topic: the bundled broker's or a real cluster's. From a durable channel exactly once (records and position in one transaction; readers need `isolation.level=read_committed`), from a memory channel at least once.",
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
      "pattern": "^([a-zA-Z0-9._-]|%\\{[a-zA-Z0-9_.-]+\\}|%\\[[a-zA-Z]+\\]|%[a-zA-Z])+$",
      "default": "default-flume-topic",
      "description": "Topic for events that name none in a header; `%{header}`, `%Y` and the other escapes are written for each event. Its partition 0 also carries the channel's position, as the offset of a group: group and transactional id are both `tailrace-<channel id>-<lane>`. Where a cluster has ACLs: WRITE on the transactional id, READ on the group, READ and WRITE on the topic."
    },
    "positionTopic": {
      "type": "string",
      "minLength": 1,
      "maxLength": 249,
      "pattern": "^[a-zA-Z0-9._-]+$",
      "description": "Ours: the topic whose partition 0 carries the channel's position. Default: `kafka.topic`; where that has escapes there is none, and the hop is at least once."
    },
    "flumeBatchSize": {
      "type": "integer",
      "minimum": 1,
      "default": 100,
      "description": "Most events in one delivery. Deliveries that wait share a write of up to 4 MiB (a transaction, or from a memory channel a request or a few); larger ones are faster still."
    },
    "useFlumeEventFormat": {
      "type": "boolean",
      "default": false,
      "description": "Write AvroFlumeEvents, which keep the headers; otherwise the value is the body alone."
    },
    "allowTopicOverride": {
      "type": "boolean",
      "default": true,
      "description": "An event's topic header wins over `kafka.topic`."
    },
    "topicHeader": {
      "type": "string",
      "default": "topic",
      "description": "The header that names an event's topic."
    },
    "partitionIdHeader": {
      "type": "string",
      "description": "The header that holds an event's partition number."
    },
    "defaultPartitionId": {
      "type": "integer",
      "minimum": 0,
      "description": "The partition of events without that header. Absent: by the hash of the `key` header, else in turn."
    },
    "timestampHeader": {
      "type": "string",
      "minLength": 1,
      "description": "The header with the record's time, in milliseconds since 1970. Without it, or where it holds no time: the event's own time, which a channel on disk keeps, else the time of sending."
    },
    "header": {
      "type": "object",
      "additionalProperties": {
        "type": "string"
      },
      "default": {},
      "description": "`header.<flume header> = <kafka header>`: event headers that become record headers."
    },
    "kafka.producer.acks": {
      "type": "string",
      "enum": [
        "0",
        "1",
        "all",
        "-1"
      ],
      "default": "1",
      "description": "When a write counts from a memory channel: 1 when the leader has it, all when its replicas do. 0 is taken as 1. In transactions all is meant."
    },
    "kafka.producer.enable.idempotence": {
      "type": "boolean",
      "default": true,
      "description": "Off, a durable channel is written without transactions too: at least once, and readers with read_uncommitted see no aborted copies. A memory channel never uses transactions."
    },
    "kafka.producer.max.request.size": {
      "type": "integer",
      "minimum": 1024,
      "maximum": 67108864,
      "default": 1048576,
      "description": "Most bytes in one record batch. An event that does not fit goes to the dead letters."
    },
    "kafka.producer.client.id": {
      "type": "string",
      "default": "flume",
      "description": "Name under which the broker knows this client."
    },
    "kafka.producer.linger.ms": {
      "type": "string",
      "description": "Accepted for Kafka's sake: what waits while records are written goes with the next ones, and nothing waits longer, as in Flume, whose sink flushes each batch."
    },
    "brokerList": {
      "x-alias-of": "kafka.bootstrap.servers",
      "description": "Flume 1.6's name of `kafka.bootstrap.servers`."
    },
    "topic": {
      "x-alias-of": "kafka.topic",
      "description": "Flume 1.6's name of `kafka.topic`."
    },
    "batchSize": {
      "x-alias-of": "flumeBatchSize",
      "description": "Flume 1.6's name of `flumeBatchSize`."
    },
    "requiredAcks": {
      "x-alias-of": "kafka.producer.acks",
      "description": "Flume 1.6's name of `kafka.producer.acks`."
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
    }
  },
  "patternProperties": {
    "^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config|linger\\.ms)$)": {
      "type": "string",
      "description": "Other options of Kafka's own producer are accepted; they have no effect, and the log says so."
    }
  }
};
export const validate = validate10;

const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config|linger\\.ms)$)", "u");
const pattern1 = new RegExp("^([a-zA-Z0-9._-]|%\\{[a-zA-Z0-9_.-]+\\}|%\\[[a-zA-Z]+\\]|%[a-zA-Z])+$", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9._-]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["kafka.topic"] === undefined){
data["kafka.topic"] = "default-flume-topic";
}
if(data.flumeBatchSize === undefined){
data.flumeBatchSize = 100;
}
if(data.useFlumeEventFormat === undefined){
data.useFlumeEventFormat = false;
}
if(data.allowTopicOverride === undefined){
data.allowTopicOverride = true;
}
if(data.topicHeader === undefined){
data.topicHeader = "topic";
}
if(data.header === undefined){
data.header = {};
}
if(data["kafka.producer.acks"] === undefined){
data["kafka.producer.acks"] = "1";
}
if(data["kafka.producer.enable.idempotence"] === undefined){
data["kafka.producer.enable.idempotence"] = true;
}
if(data["kafka.producer.max.request.size"] === undefined){
data["kafka.producer.max.request.size"] = 1048576;
}
if(data["kafka.producer.client.id"] === undefined){
data["kafka.producer.client.id"] = "flume";
}
if(data["kafka.producer.compression.type"] === undefined){
data["kafka.producer.compression.type"] = "none";
}
if(data["kafka.producer.request.timeout.ms"] === undefined){
data["kafka.producer.request.timeout.ms"] = 30000;
}
if(data["kafka.producer.transaction.timeout.ms"] === undefined){
data["kafka.producer.transaction.timeout.ms"] = 60000;
}
if(data["kafka.producer.security.protocol"] === undefined){
data["kafka.producer.security.protocol"] = "PLAINTEXT";
}
if(data["kafka.producer.ssl.endpoint.identification.algorithm"] === undefined){
data["kafka.producer.ssl.endpoint.identification.algorithm"] = "https";
}
if(data["kafka.bootstrap.servers"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kafka.bootstrap.servers"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["kafka.bootstrap.servers"] !== undefined){
let data0 = data["kafka.bootstrap.servers"];
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/kafka.bootstrap.servers",schemaPath:"#/properties/kafka.bootstrap.servers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/kafka.bootstrap.servers/" + i0,schemaPath:"#/properties/kafka.bootstrap.servers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err4 = {instancePath:instancePath+"/kafka.bootstrap.servers",schemaPath:"#/properties/kafka.bootstrap.servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let data2 = data["kafka.topic"];
if(typeof data2 === "string"){
if(func3(data2) > 249){
const err5 = {instancePath:instancePath+"/kafka.topic",schemaPath:"#/properties/kafka.topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/kafka.topic",schemaPath:"#/properties/kafka.topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/kafka.topic",schemaPath:"#/properties/kafka.topic/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9._-]|%\\{[a-zA-Z0-9_.-]+\\}|%\\[[a-zA-Z]+\\]|%[a-zA-Z])+$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kafka.topic",schemaPath:"#/properties/kafka.topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.positionTopic !== undefined){
let data3 = data.positionTopic;
if(typeof data3 === "string"){
if(func3(data3) > 249){
const err9 = {instancePath:instancePath+"/positionTopic",schemaPath:"#/properties/positionTopic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/positionTopic",schemaPath:"#/properties/positionTopic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/positionTopic",schemaPath:"#/properties/positionTopic/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9._-]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/positionTopic",schemaPath:"#/properties/positionTopic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data4 = data.flumeBatchSize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/flumeBatchSize",schemaPath:"#/properties/flumeBatchSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/flumeBatchSize",schemaPath:"#/properties/flumeBatchSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data.useFlumeEventFormat !== "boolean"){
const err15 = {instancePath:instancePath+"/useFlumeEventFormat",schemaPath:"#/properties/useFlumeEventFormat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data.allowTopicOverride !== "boolean"){
const err16 = {instancePath:instancePath+"/allowTopicOverride",schemaPath:"#/properties/allowTopicOverride/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data.topicHeader !== "string"){
const err17 = {instancePath:instancePath+"/topicHeader",schemaPath:"#/properties/topicHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.partitionIdHeader !== undefined){
if(typeof data.partitionIdHeader !== "string"){
const err18 = {instancePath:instancePath+"/partitionIdHeader",schemaPath:"#/properties/partitionIdHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.defaultPartitionId !== undefined){
let data9 = data.defaultPartitionId;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/defaultPartitionId",schemaPath:"#/properties/defaultPartitionId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/defaultPartitionId",schemaPath:"#/properties/defaultPartitionId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.timestampHeader !== undefined){
let data10 = data.timestampHeader;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err21 = {instancePath:instancePath+"/timestampHeader",schemaPath:"#/properties/timestampHeader/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/timestampHeader",schemaPath:"#/properties/timestampHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data11 = data.header;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(typeof data11[key1] !== "string"){
const err23 = {instancePath:instancePath+"/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/header/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data13 = data["kafka.producer.acks"];
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/kafka.producer.acks",schemaPath:"#/properties/kafka.producer.acks/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data13 === "0") || (data13 === "1")) || (data13 === "all")) || (data13 === "-1"))){
const err26 = {instancePath:instancePath+"/kafka.producer.acks",schemaPath:"#/properties/kafka.producer.acks/enum",keyword:"enum",params:{allowedValues: schema11.properties["kafka.producer.acks"].enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data["kafka.producer.enable.idempotence"] !== "boolean"){
const err27 = {instancePath:instancePath+"/kafka.producer.enable.idempotence",schemaPath:"#/properties/kafka.producer.enable.idempotence/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
let data15 = data["kafka.producer.max.request.size"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/kafka.producer.max.request.size",schemaPath:"#/properties/kafka.producer.max.request.size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 67108864 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/kafka.producer.max.request.size",schemaPath:"#/properties/kafka.producer.max.request.size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 67108864}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 1024 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/kafka.producer.max.request.size",schemaPath:"#/properties/kafka.producer.max.request.size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(typeof data["kafka.producer.client.id"] !== "string"){
const err31 = {instancePath:instancePath+"/kafka.producer.client.id",schemaPath:"#/properties/kafka.producer.client.id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data["kafka.producer.linger.ms"] !== undefined){
if(typeof data["kafka.producer.linger.ms"] !== "string"){
const err32 = {instancePath:instancePath+"/kafka.producer.linger.ms",schemaPath:"#/properties/kafka.producer.linger.ms/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data18 = data["kafka.producer.compression.type"];
if(typeof data18 !== "string"){
const err33 = {instancePath:instancePath+"/kafka.producer.compression.type",schemaPath:"#/properties/kafka.producer.compression.type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((((data18 === "none") || (data18 === "gzip")) || (data18 === "snappy")) || (data18 === "lz4")) || (data18 === "zstd"))){
const err34 = {instancePath:instancePath+"/kafka.producer.compression.type",schemaPath:"#/properties/kafka.producer.compression.type/enum",keyword:"enum",params:{allowedValues: schema11.properties["kafka.producer.compression.type"].enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
let data19 = data["kafka.producer.request.timeout.ms"];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err35 = {instancePath:instancePath+"/kafka.producer.request.timeout.ms",schemaPath:"#/properties/kafka.producer.request.timeout.ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err36 = {instancePath:instancePath+"/kafka.producer.request.timeout.ms",schemaPath:"#/properties/kafka.producer.request.timeout.ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let data20 = data["kafka.producer.transaction.timeout.ms"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err37 = {instancePath:instancePath+"/kafka.producer.transaction.timeout.ms",schemaPath:"#/properties/kafka.producer.transaction.timeout.ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1000 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/kafka.producer.transaction.timeout.ms",schemaPath:"#/properties/kafka.producer.transaction.timeout.ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let data21 = data["kafka.producer.security.protocol"];
if(typeof data21 !== "string"){
const err39 = {instancePath:instancePath+"/kafka.producer.security.protocol",schemaPath:"#/properties/kafka.producer.security.protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data21 === "PLAINTEXT") || (data21 === "SSL")) || (data21 === "SASL_PLAINTEXT")) || (data21 === "SASL_SSL"))){
const err40 = {instancePath:instancePath+"/kafka.producer.security.protocol",schemaPath:"#/properties/kafka.producer.security.protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties["kafka.producer.security.protocol"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data["kafka.producer.ssl.truststore.location"] !== undefined){
let data22 = data["kafka.producer.ssl.truststore.location"];
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err41 = {instancePath:instancePath+"/kafka.producer.ssl.truststore.location",schemaPath:"#/properties/kafka.producer.ssl.truststore.location/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/kafka.producer.ssl.truststore.location",schemaPath:"#/properties/kafka.producer.ssl.truststore.location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["kafka.producer.ssl.truststore.password"] !== undefined){
if(typeof data["kafka.producer.ssl.truststore.password"] !== "string"){
const err43 = {instancePath:instancePath+"/kafka.producer.ssl.truststore.password",schemaPath:"#/properties/kafka.producer.ssl.truststore.password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["kafka.producer.ssl.truststore.type"] !== undefined){
if(typeof data["kafka.producer.ssl.truststore.type"] !== "string"){
const err44 = {instancePath:instancePath+"/kafka.producer.ssl.truststore.type",schemaPath:"#/properties/kafka.producer.ssl.truststore.type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["kafka.producer.ssl.keystore.location"] !== undefined){
let data25 = data["kafka.producer.ssl.keystore.location"];
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err45 = {instancePath:instancePath+"/kafka.producer.ssl.keystore.location",schemaPath:"#/properties/kafka.producer.ssl.keystore.location/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/kafka.producer.ssl.keystore.location",schemaPath:"#/properties/kafka.producer.ssl.keystore.location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["kafka.producer.ssl.keystore.password"] !== undefined){
if(typeof data["kafka.producer.ssl.keystore.password"] !== "string"){
const err47 = {instancePath:instancePath+"/kafka.producer.ssl.keystore.password",schemaPath:"#/properties/kafka.producer.ssl.keystore.password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["kafka.producer.ssl.keystore.type"] !== undefined){
if(typeof data["kafka.producer.ssl.keystore.type"] !== "string"){
const err48 = {instancePath:instancePath+"/kafka.producer.ssl.keystore.type",schemaPath:"#/properties/kafka.producer.ssl.keystore.type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["kafka.producer.ssl.key.password"] !== undefined){
if(typeof data["kafka.producer.ssl.key.password"] !== "string"){
const err49 = {instancePath:instancePath+"/kafka.producer.ssl.key.password",schemaPath:"#/properties/kafka.producer.ssl.key.password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["kafka.producer.ssl.enabled.protocols"] !== undefined){
if(typeof data["kafka.producer.ssl.enabled.protocols"] !== "string"){
const err50 = {instancePath:instancePath+"/kafka.producer.ssl.enabled.protocols",schemaPath:"#/properties/kafka.producer.ssl.enabled.protocols/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["kafka.producer.ssl.protocol"] !== undefined){
if(typeof data["kafka.producer.ssl.protocol"] !== "string"){
const err51 = {instancePath:instancePath+"/kafka.producer.ssl.protocol",schemaPath:"#/properties/kafka.producer.ssl.protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["kafka.producer.ssl.cipher.suites"] !== undefined){
if(typeof data["kafka.producer.ssl.cipher.suites"] !== "string"){
const err52 = {instancePath:instancePath+"/kafka.producer.ssl.cipher.suites",schemaPath:"#/properties/kafka.producer.ssl.cipher.suites/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data["kafka.producer.ssl.endpoint.identification.algorithm"] !== "string"){
const err53 = {instancePath:instancePath+"/kafka.producer.ssl.endpoint.identification.algorithm",schemaPath:"#/properties/kafka.producer.ssl.endpoint.identification.algorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data["kafka.producer.ssl.disableTLSHostnameVerification"] !== undefined){
if(typeof data["kafka.producer.ssl.disableTLSHostnameVerification"] !== "string"){
const err54 = {instancePath:instancePath+"/kafka.producer.ssl.disableTLSHostnameVerification",schemaPath:"#/properties/kafka.producer.ssl.disableTLSHostnameVerification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["kafka.producer.sasl.mechanism"] !== undefined){
if(typeof data["kafka.producer.sasl.mechanism"] !== "string"){
const err55 = {instancePath:instancePath+"/kafka.producer.sasl.mechanism",schemaPath:"#/properties/kafka.producer.sasl.mechanism/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["kafka.producer.sasl.jaas.config"] !== undefined){
if(typeof data["kafka.producer.sasl.jaas.config"] !== "string"){
const err56 = {instancePath:instancePath+"/kafka.producer.sasl.jaas.config",schemaPath:"#/properties/kafka.producer.sasl.jaas.config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key2 in data){
if(pattern0.test(key2)){
if(typeof data[key2] !== "string"){
const err57 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ekafka%5C.producer%5C.(%3F!(acks%7Cenable%5C.idempotence%7Ccompression%5C.type%7Cmax%5C.request%5C.size%7Crequest%5C.timeout%5C.ms%7Ctransaction%5C.timeout%5C.ms%7Cclient%5C.id%7Csecurity%5C.protocol%7Cssl%5C.truststore%5C.location%7Cssl%5C.truststore%5C.password%7Cssl%5C.truststore%5C.type%7Cssl%5C.keystore%5C.location%7Cssl%5C.keystore%5C.password%7Cssl%5C.keystore%5C.type%7Cssl%5C.key%5C.password%7Cssl%5C.enabled%5C.protocols%7Cssl%5C.protocol%7Cssl%5C.cipher%5C.suites%7Cssl%5C.endpoint%5C.identification%5C.algorithm%7Cssl%5C.disableTLSHostnameVerification%7Csasl%5C.mechanism%7Csasl%5C.jaas%5C.config%7Clinger%5C.ms)%24)/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
