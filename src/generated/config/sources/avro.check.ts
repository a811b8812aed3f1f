// @ts-nocheck
// Generated from schemas/config/sources/avro.schema.json by `npm run generate`. Do not edit.
export const schema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "AvroSourceConfig",
  "description": "Receives events by Avro RPC: from Avro sinks of Tailrace or Flume agents, and from Flume's client library.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "bind",
    "port"
  ],
  "properties": {
    "bind": {
      "type": "string",
      "description": "Host name or IP address to listen on.",
      "examples": [
        "127.0.0.1"
      ]
    },
    "port": {
      "type": "integer",
      "minimum": 0,
      "maximum": 65535,
      "description": "TCP port; 0 takes any free one.",
      "examples": [
        4545
      ]
    },
    "threads": {
      "type": "integer",
      "description": "Accepted for Flume's sake; calls do not need threads."
    },
    "compression-type": {
      "type": "string",
      "enum": [
        "none",
        "deflate"
      ],
      "default": "none",
      "description": "`deflate` compresses whole connections; every client must do the same."
    },
    "ipFilter": {
      "type": "boolean",
      "enum": [
        false
      ],
      "default": false,
      "description": "Filtering by address is not supported: bind to an address that only the wanted clients reach."
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

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["compression-type"] === undefined){
data["compression-type"] = "none";
}
if(data.ipFilter === undefined){
data.ipFilter = false;
}
if(data.ssl === undefined){
data.ssl = false;
}
if(data.bind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "bind") || (key0 === "port")) || (key0 === "threads")) || (key0 === "compression-type")) || (key0 === "ipFilter")) || (key0 === "ssl"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bind !== undefined){
if(typeof data.bind !== "string"){
const err3 = {instancePath:instancePath+"/bind",schemaPath:"#/properties/bind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.threads !== undefined){
let data2 = data.threads;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/threads",schemaPath:"#/properties/threads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let data3 = data["compression-type"];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/compression-type",schemaPath:"#/properties/compression-type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "none") || (data3 === "deflate"))){
const err9 = {instancePath:instancePath+"/compression-type",schemaPath:"#/properties/compression-type/enum",keyword:"enum",params:{allowedValues: schema11.properties["compression-type"].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
let data4 = data.ipFilter;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/ipFilter",schemaPath:"#/properties/ipFilter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data4 === false)){
const err11 = {instancePath:instancePath+"/ipFilter",schemaPath:"#/properties/ipFilter/enum",keyword:"enum",params:{allowedValues: schema11.properties.ipFilter.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
let data5 = data.ssl;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data5 === false)){
const err13 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/enum",keyword:"enum",params:{allowedValues: schema11.properties.ssl.enum}};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
