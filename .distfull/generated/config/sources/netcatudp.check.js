// @ts-nocheck
// Generated from schemas/config/sources/netcatudp.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "NetcatudpSourceConfig",
    "description": "Listens on a UDP port and turns each datagram, up to its first newline, into an event.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "port"
    ],
    "properties": {
        "bind": {
            "type": "string",
            "minLength": 1,
            "description": "Host name or IP address to listen on; without it on all addresses of the machine.",
            "examples": [
                "127.0.0.1"
            ]
        },
        "port": {
            "type": "integer",
            "minimum": 0,
            "maximum": 65535,
            "description": "UDP port; 0 takes any free one.",
            "examples": [
                6666
            ]
        },
        "remoteAddressHeader": {
            "x-alias-of": "remoteAddress",
            "description": "Flume's guide names `remoteAddress` so; Flume does not read it."
        },
        "remoteAddress": {
            "type": "string",
            "minLength": 1,
            "description": "Name of a header with the sender's address, as `/192.0.2.1:40000`. Without it there is no such header.",
            "examples": [
                "REMOTE_ADDRESS"
            ]
        },
        "maxPendingBytes": {
            "type": "integer",
            "minimum": 65536,
            "default": 16777216,
            "description": "Bytes of datagrams that may wait for the channels. What comes beyond is dropped and counted as `DroppedCount`: a UDP sender cannot be told to wait."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.maxPendingBytes === undefined) {
            data.maxPendingBytes = 16777216;
        }
        if (data.port === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "bind") || (key0 === "port")) || (key0 === "remoteAddressHeader")) || (key0 === "remoteAddress")) || (key0 === "maxPendingBytes"))) {
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
        if (data.bind !== undefined) {
            let data0 = data.bind;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.port !== undefined) {
            let data1 = data.port;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 65535 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
        if (data.remoteAddress !== undefined) {
            let data2 = data.remoteAddress;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err7 = { instancePath: instancePath + "/remoteAddress", schemaPath: "#/properties/remoteAddress/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/remoteAddress", schemaPath: "#/properties/remoteAddress/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data3 = data.maxPendingBytes;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err9 = { instancePath: instancePath + "/maxPendingBytes", schemaPath: "#/properties/maxPendingBytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 65536 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/maxPendingBytes", schemaPath: "#/properties/maxPendingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
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
//# sourceMappingURL=netcatudp.check.js.map