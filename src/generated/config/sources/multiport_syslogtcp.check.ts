// @ts-nocheck
// Generated from schemas/config/sources/multiport_syslogtcp.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "MultiportSyslogtcpSourceConfig",
  "description": "Receives syslog messages over TCP on several ports, each with its charset. Its headers differ from those of syslogtcp: `Priority`, `Version`, and times of RFC 3164 in UTC.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "ports"
  ],
  "properties": {
    "host": {
      "type": "string",
      "minLength": 1,
      "description": "Host name or IP address to listen on; without it on all addresses of the machine.",
      "examples": [
        "127.0.0.1"
      ]
    },
    "ports": {
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 0,
        "maximum": 65535
      },
      "minItems": 1,
      "x-separator": "blank",
      "description": "TCP ports. One that cannot be had does not stop the others.",
      "examples": [
        [
          10001,
          10002
        ]
      ]
    },
    "eventSize": {
      "type": "integer",
      "minimum": 10,
      "maximum": 16777216,
      "default": 2500,
      "description": "Longest message in bytes. A longer one is cut there and marked `Incomplete`; the rest of the line is a message of its own."
    },
    "keepFields": {
      "type": "string",
      "minLength": 1,
      "default": "none",
      "description": "What of a message's head stays in front of the body: `none`, `all` (the whole message is the body), or any of `priority`, `version`, `timestamp`, `hostname`.",
      "examples": [
        "timestamp hostname"
      ]
    },
    "batchSize": {
      "type": "integer",
      "minimum": 1,
      "default": 100,
      "description": "Most events in a batch."
    },
    "portHeader": {
      "type": "string",
      "minLength": 1,
      "description": "Name of a header with the port that a message came in on."
    },
    "clientIPHeader": {
      "type": "string",
      "minLength": 1,
      "description": "Name of a header with the sender's address."
    },
    "clientHostnameHeader": {
      "type": "string",
      "minLength": 1,
      "description": "Name of a header with the sender's name, as the name service has it; its address where it has none."
    },
    "charset.default": {
      "type": "string",
      "minLength": 1,
      "default": "UTF-8",
      "description": "Character set of the messages; bodies keep their bytes."
    },
    "charset.port": {
      "type": "object",
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      },
      "default": {},
      "description": "Character sets of single ports: `charset.port.<port>`."
    },
    "numProcessors": {
      "type": "integer",
      "minimum": 1,
      "deprecated": true,
      "description": "Accepted for Flume's sake; connections do not need threads."
    },
    "readBufferBytes": {
      "type": "integer",
      "minimum": 1,
      "default": 1024,
      "deprecated": true,
      "description": "Accepted for Flume's sake; what has come is read at once."
    },
    "max-connections": {
      "type": "integer",
      "minimum": 1,
      "default": 1000,
      "description": "Connections at a time; further ones are closed at once."
    },
    "ssl": {
      "type": "boolean",
      "enum": [
        false
      ],
      "default": false,
      "description": "TLS is not supported yet."
    }
  }
};
export const validate = validate10;

const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eventSize === undefined){
data.eventSize = 2500;
}
if(data.keepFields === undefined){
data.keepFields = "none";
}
if(data.batchSize === undefined){
data.batchSize = 100;
}
if(data["charset.default"] === undefined){
data["charset.default"] = "UTF-8";
}
if(data["charset.port"] === undefined){
data["charset.port"] = {};
}
if(data.readBufferBytes === undefined){
data.readBufferBytes = 1024;
}
if(data["max-connections"] === undefined){
data["max-connections"] = 1000;
}
if(data.ssl === undefined){
data.ssl = false;
}
if(data.ports === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ports"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ports !== undefined){
let data1 = data.ports;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/ports/" + i0,schemaPath:"#/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err8 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let data3 = data.eventSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/eventSize",schemaPath:"#/properties/eventSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 16777216 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/eventSize",schemaPath:"#/properties/eventSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777216}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 10 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/eventSize",schemaPath:"#/properties/eventSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let data4 = data.keepFields;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/keepFields",schemaPath:"#/properties/keepFields/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/keepFields",schemaPath:"#/properties/keepFields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let data5 = data.batchSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.portHeader !== undefined){
let data6 = data.portHeader;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err16 = {instancePath:instancePath+"/portHeader",schemaPath:"#/properties/portHeader/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/portHeader",schemaPath:"#/properties/portHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.clientIPHeader !== undefined){
let data7 = data.clientIPHeader;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err18 = {instancePath:instancePath+"/clientIPHeader",schemaPath:"#/properties/clientIPHeader/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/clientIPHeader",schemaPath:"#/properties/clientIPHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.clientHostnameHeader !== undefined){
let data8 = data.clientHostnameHeader;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err20 = {instancePath:instancePath+"/clientHostnameHeader",schemaPath:"#/properties/clientHostnameHeader/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/clientHostnameHeader",schemaPath:"#/properties/clientHostnameHeader/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let data9 = data["charset.default"];
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err22 = {instancePath:instancePath+"/charset.default",schemaPath:"#/properties/charset.default/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/charset.default",schemaPath:"#/properties/charset.default/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data10 = data["charset.port"];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err24 = {instancePath:instancePath+"/charset.port/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/charset.port/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/charset.port/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/charset.port/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/charset.port",schemaPath:"#/properties/charset.port/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.numProcessors !== undefined){
let data12 = data.numProcessors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/numProcessors",schemaPath:"#/properties/numProcessors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/numProcessors",schemaPath:"#/properties/numProcessors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
let data13 = data.readBufferBytes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err29 = {instancePath:instancePath+"/readBufferBytes",schemaPath:"#/properties/readBufferBytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/readBufferBytes",schemaPath:"#/properties/readBufferBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let data14 = data["max-connections"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err31 = {instancePath:instancePath+"/max-connections",schemaPath:"#/properties/max-connections/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/max-connections",schemaPath:"#/properties/max-connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data15 = data.ssl;
if(typeof data15 !== "boolean"){
const err33 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(data15 === false)){
const err34 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/enum",keyword:"enum",params:{allowedValues: schema11.properties.ssl.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
