// @ts-nocheck
// Generated from schemas/config/broker.schema.json by `npm run generate`. Do not edit.
export const schema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "BrokerConfig",
  "description": "The built-in broker: topics on this machine, over Kafka's protocol.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "listen": {
      "type": "string",
      "default": "127.0.0.1:9092",
      "description": "Address to accept Kafka clients on, host:port; port 0 takes any free one."
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

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listen === undefined){
data.listen = "127.0.0.1:9092";
}
if(data.flush === undefined){
data.flush = "ack";
}
if(data.topics === undefined){
data.topics = {};
}
for(const key0 in data){
if(!((((key0 === "listen") || (key0 === "dataDir")) || (key0 === "flush")) || (key0 === "topics"))){
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
if(data.dataDir !== undefined){
if(typeof data.dataDir !== "string"){
const err2 = {instancePath:instancePath+"/dataDir",schemaPath:"#/properties/dataDir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data2 = data.flush;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "ack") || (data2 === "interval")) || (data2 === "os"))){
const err4 = {instancePath:instancePath+"/flush",schemaPath:"#/properties/flush/enum",keyword:"enum",params:{allowedValues: schema11.properties.flush.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data3 = data.topics;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.partitions === undefined){
data4.partitions = 1;
}
if(data4.retention === undefined){
data4.retention = 604800000;
}
if(data4.retentionBytes === undefined){
data4.retentionBytes = -1;
}
if(data4.configs === undefined){
data4.configs = {};
}
for(const key2 in data4){
if(!((((key2 === "partitions") || (key2 === "retention")) || (key2 === "retentionBytes")) || (key2 === "configs"))){
const err5 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data5 = data4.partitions;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/topics/additionalProperties/properties/partitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/topics/additionalProperties/properties/partitions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/partitions",schemaPath:"#/properties/topics/additionalProperties/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let data6 = data4.retention;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/retention",schemaPath:"#/properties/topics/additionalProperties/properties/retention/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < -1 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/retention",schemaPath:"#/properties/topics/additionalProperties/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data7 = data4.retentionBytes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/retentionBytes",schemaPath:"#/properties/topics/additionalProperties/properties/retentionBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < -1 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/retentionBytes",schemaPath:"#/properties/topics/additionalProperties/properties/retentionBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data8 = data4.configs;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(typeof data8[key3] !== "string"){
const err13 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/additionalProperties/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/configs",schemaPath:"#/properties/topics/additionalProperties/properties/configs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/topics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
