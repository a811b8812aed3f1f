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
      "pattern": "^[a-zA-Z0-9._-]+$",
      "default": "default-flume-topic",
      "description": "Topic for events that name none in a header. Its partition 0 also carries the channel's position, as the offset of a group: group and transactional id are both `tailrace-<channel id>-<lane>`. Where a cluster has ACLs: WRITE on the transactional id, READ on the group, READ and WRITE on the topic."
    },
    "flumeBatchSize": {
      "type": "integer",
      "minimum": 1,
      "default": 100,
      "description": "Most events in one delivery. Deliveries that wait share a transaction of up to 4 MiB; larger ones are faster still."
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
      "default": "timestamp",
      "description": "The header with the record's time, in milliseconds since 1970; without it, the time of sending."
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
        "PLAINTEXT"
      ],
      "default": "PLAINTEXT",
      "description": "TLS and SASL are not supported yet."
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
    }
  },
  "patternProperties": {
    "^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol)$)": {
      "type": "string",
      "description": "Other options of Kafka's own producer are accepted; they have no effect, and the log says so."
    }
  }
};
export const validate = validate10;

const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol)$)", "u");
const pattern1 = new RegExp("^[a-zA-Z0-9._-]+$", "u");

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
if(data.timestampHeader === undefined){
data.timestampHeader = "timestamp";
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
if(data["kafka.producer.compression.type"] === undefined){
data["kafka.producer.compression.type"] = "none";
}
if(data["kafka.producer.max.request.size"] === undefined){
data["kafka.producer.max.request.size"] = 1048576;
}
if(data["kafka.producer.request.timeout.ms"] === undefined){
data["kafka.producer.request.timeout.ms"] = 30000;
}
if(data["kafka.producer.transaction.timeout.ms"] === undefined){
data["kafka.producer.transaction.timeout.ms"] = 60000;
}
if(data["kafka.producer.client.id"] === undefined){
data["kafka.producer.client.id"] = "flume";
}
if(data["kafka.producer.security.protocol"] === undefined){
data["kafka.producer.security.protocol"] = "PLAINTEXT";
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
const err7 = {instancePath:instancePath+"/kafka.topic",schemaPath:"#/properties/kafka.topic/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9._-]+$"}};
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
let data3 = data.flumeBatchSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/flumeBatchSize",schemaPath:"#/properties/flumeBatchSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/flumeBatchSize",schemaPath:"#/properties/flumeBatchSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data.useFlumeEventFormat !== "boolean"){
const err11 = {instancePath:instancePath+"/useFlumeEventFormat",schemaPath:"#/properties/useFlumeEventFormat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data.allowTopicOverride !== "boolean"){
const err12 = {instancePath:instancePath+"/allowTopicOverride",schemaPath:"#/properties/allowTopicOverride/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data.topicHeader !== "string"){
const err13 = {instancePath:instancePath+"/topicHeader",schemaPath:"#/properties/topicHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.partitionIdHeader !== undefined){
if(typeof data.partitionIdHeader !== "string"){
const err14 = {instancePath:instancePath+"/partitionIdHeader",schemaPath:"#/properties/partitionIdHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.defaultPartitionId !== undefined){
let data8 = data.defaultPartitionId;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/defaultPartitionId",schemaPath:"#/properties/defaultPartitionId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/defaultPartitionId",schemaPath:"#/properties/defaultPartitionId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(typeof data.timestampHeader !== "string"){
const err17 = {instancePath:instancePath+"/timestampHeader",schemaPath:"#/properties/timestampHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data10 = data.header;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(typeof data10[key1] !== "string"){
const err18 = {instancePath:instancePath+"/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/header/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
let data12 = data["kafka.producer.acks"];
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/kafka.producer.acks",schemaPath:"#/properties/kafka.producer.acks/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data12 === "0") || (data12 === "1")) || (data12 === "all")) || (data12 === "-1"))){
const err21 = {instancePath:instancePath+"/kafka.producer.acks",schemaPath:"#/properties/kafka.producer.acks/enum",keyword:"enum",params:{allowedValues: schema11.properties["kafka.producer.acks"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data["kafka.producer.enable.idempotence"] !== "boolean"){
const err22 = {instancePath:instancePath+"/kafka.producer.enable.idempotence",schemaPath:"#/properties/kafka.producer.enable.idempotence/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
let data14 = data["kafka.producer.compression.type"];
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/kafka.producer.compression.type",schemaPath:"#/properties/kafka.producer.compression.type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data14 === "none") || (data14 === "gzip")) || (data14 === "snappy")) || (data14 === "lz4")) || (data14 === "zstd"))){
const err24 = {instancePath:instancePath+"/kafka.producer.compression.type",schemaPath:"#/properties/kafka.producer.compression.type/enum",keyword:"enum",params:{allowedValues: schema11.properties["kafka.producer.compression.type"].enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data15 = data["kafka.producer.max.request.size"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/kafka.producer.max.request.size",schemaPath:"#/properties/kafka.producer.max.request.size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 67108864 || isNaN(data15)){
const err26 = {instancePath:instancePath+"/kafka.producer.max.request.size",schemaPath:"#/properties/kafka.producer.max.request.size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 67108864}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15 < 1024 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/kafka.producer.max.request.size",schemaPath:"#/properties/kafka.producer.max.request.size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let data16 = data["kafka.producer.request.timeout.ms"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err28 = {instancePath:instancePath+"/kafka.producer.request.timeout.ms",schemaPath:"#/properties/kafka.producer.request.timeout.ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err29 = {instancePath:instancePath+"/kafka.producer.request.timeout.ms",schemaPath:"#/properties/kafka.producer.request.timeout.ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data17 = data["kafka.producer.transaction.timeout.ms"];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err30 = {instancePath:instancePath+"/kafka.producer.transaction.timeout.ms",schemaPath:"#/properties/kafka.producer.transaction.timeout.ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1000 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/kafka.producer.transaction.timeout.ms",schemaPath:"#/properties/kafka.producer.transaction.timeout.ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(typeof data["kafka.producer.client.id"] !== "string"){
const err32 = {instancePath:instancePath+"/kafka.producer.client.id",schemaPath:"#/properties/kafka.producer.client.id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
let data19 = data["kafka.producer.security.protocol"];
if(typeof data19 !== "string"){
const err33 = {instancePath:instancePath+"/kafka.producer.security.protocol",schemaPath:"#/properties/kafka.producer.security.protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(data19 === "PLAINTEXT")){
const err34 = {instancePath:instancePath+"/kafka.producer.security.protocol",schemaPath:"#/properties/kafka.producer.security.protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties["kafka.producer.security.protocol"].enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data){
if(pattern0.test(key2)){
if(typeof data[key2] !== "string"){
const err35 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ekafka%5C.producer%5C.(%3F!(acks%7Cenable%5C.idempotence%7Ccompression%5C.type%7Cmax%5C.request%5C.size%7Crequest%5C.timeout%5C.ms%7Ctransaction%5C.timeout%5C.ms%7Cclient%5C.id%7Csecurity%5C.protocol)%24)/type",keyword:"type",params:{type: "string"}};
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
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
