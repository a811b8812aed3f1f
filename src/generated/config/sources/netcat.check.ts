// @ts-nocheck
// Generated from schemas/config/sources/netcat.schema.json by `npm run generate`. Do not edit.
export const schema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "NetcatSourceConfig",
  "description": "Listens on a TCP port and turns each line of text into an event.",
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
      "description": "TCP port; 0 takes any free one."
    },
    "max-line-length": {
      "type": "integer",
      "minimum": 1,
      "default": 512,
      "description": "Longest line in characters, its newline included. A longer one is refused and the connection closed."
    },
    "ack-every-event": {
      "type": "boolean",
      "default": true,
      "description": "Answer `OK` after each event."
    },
    "encoding": {
      "type": "string",
      "default": "utf-8",
      "description": "Character set of the text; the event's body is UTF-8."
    }
  }
};
export const validate = validate10;

const schema11 = schema;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["max-line-length"] === undefined){
data["max-line-length"] = 512;
}
if(data["ack-every-event"] === undefined){
data["ack-every-event"] = true;
}
if(data.encoding === undefined){
data.encoding = "utf-8";
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
if(!(((((key0 === "bind") || (key0 === "port")) || (key0 === "max-line-length")) || (key0 === "ack-every-event")) || (key0 === "encoding"))){
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
let data2 = data["max-line-length"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/max-line-length",schemaPath:"#/properties/max-line-length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/max-line-length",schemaPath:"#/properties/max-line-length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data["ack-every-event"] !== "boolean"){
const err9 = {instancePath:instancePath+"/ack-every-event",schemaPath:"#/properties/ack-every-event/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data.encoding !== "string"){
const err10 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
