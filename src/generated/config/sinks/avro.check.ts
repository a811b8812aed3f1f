// @ts-nocheck
// Generated from schemas/config/sinks/avro.schema.json by `npm run generate`. Do not edit.
export const schema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "AvroSinkConfig",
  "description": "Sends events by Avro RPC to the Avro source of another agent, Tailrace or Flume. Exactly once to a Tailrace agent, at least once to a Flume agent.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "hostname",
    "port"
  ],
  "properties": {
    "hostname": {
      "type": "string",
      "description": "Host name or IP address of the next agent.",
      "examples": [
        "127.0.0.1"
      ]
    },
    "port": {
      "type": "integer",
      "minimum": 1,
      "maximum": 65535,
      "description": "Its Avro source's port.",
      "examples": [
        4545
      ]
    },
    "batch-size": {
      "type": "integer",
      "minimum": 1,
      "default": 100,
      "description": "Most events in one call. The next agent's channel must take as many in one transaction."
    },
    "connect-timeout": {
      "type": "integer",
      "minimum": 1000,
      "default": 20000,
      "description": "Milliseconds for the connection, and again for its handshake."
    },
    "request-timeout": {
      "type": "integer",
      "minimum": 1000,
      "default": 20000,
      "description": "Milliseconds for the answer to one call."
    },
    "reset-connection-interval": {
      "type": "integer",
      "minimum": 0,
      "default": 0,
      "description": "Seconds after which the connection is made anew, for a load balancer in between; 0: never."
    },
    "compression-type": {
      "type": "string",
      "enum": [
        "none",
        "deflate"
      ],
      "default": "none",
      "description": "`deflate` compresses the whole connection; the source must do the same."
    },
    "compression-level": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9,
      "default": 6,
      "description": "0 (none) to 9 (smallest)."
    },
    "maxIoWorkers": {
      "type": "integer",
      "description": "Accepted for Flume's sake; ignored."
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

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["batch-size"] === undefined){
data["batch-size"] = 100;
}
if(data["connect-timeout"] === undefined){
data["connect-timeout"] = 20000;
}
if(data["request-timeout"] === undefined){
data["request-timeout"] = 20000;
}
if(data["reset-connection-interval"] === undefined){
data["reset-connection-interval"] = 0;
}
if(data["compression-type"] === undefined){
data["compression-type"] = "none";
}
if(data["compression-level"] === undefined){
data["compression-level"] = 6;
}
if(data.ssl === undefined){
data.ssl = false;
}
if(data.hostname === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostname"}};
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
if(!(func2.call(schema11.properties, key0))){
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
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err3 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}};
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
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
let data2 = data["batch-size"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/batch-size",schemaPath:"#/properties/batch-size/type",keyword:"type",params:{type: "integer"}};
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
const err8 = {instancePath:instancePath+"/batch-size",schemaPath:"#/properties/batch-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let data3 = data["connect-timeout"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/connect-timeout",schemaPath:"#/properties/connect-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/connect-timeout",schemaPath:"#/properties/connect-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data4 = data["request-timeout"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/request-timeout",schemaPath:"#/properties/request-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/request-timeout",schemaPath:"#/properties/request-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data5 = data["reset-connection-interval"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/reset-connection-interval",schemaPath:"#/properties/reset-connection-interval/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/reset-connection-interval",schemaPath:"#/properties/reset-connection-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let data6 = data["compression-type"];
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/compression-type",schemaPath:"#/properties/compression-type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data6 === "none") || (data6 === "deflate"))){
const err16 = {instancePath:instancePath+"/compression-type",schemaPath:"#/properties/compression-type/enum",keyword:"enum",params:{allowedValues: schema11.properties["compression-type"].enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let data7 = data["compression-level"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/compression-level",schemaPath:"#/properties/compression-level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/compression-level",schemaPath:"#/properties/compression-level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/compression-level",schemaPath:"#/properties/compression-level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.maxIoWorkers !== undefined){
let data8 = data.maxIoWorkers;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/maxIoWorkers",schemaPath:"#/properties/maxIoWorkers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let data9 = data.ssl;
if(typeof data9 !== "boolean"){
const err21 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(data9 === false)){
const err22 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/enum",keyword:"enum",params:{allowedValues: schema11.properties.ssl.enum}};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
