// @ts-nocheck
// Generated from schemas/config/sources/syslogudp.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "SyslogudpSourceConfig",
    "description": "Receives syslog messages over UDP, RFC 5424 and RFC 3164: a datagram, up to its first newline, is a message.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "port"
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
        "port": {
            "type": "integer",
            "minimum": 0,
            "maximum": 65535,
            "description": "UDP port; 0 takes any free one.",
            "examples": [
                5140
            ]
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
        "format.regex": {
            "type": "string",
            "minLength": 1,
            "description": "Regular expression of a whole message, tried before the usual formats. Its groups are priority, version, timestamp, host and body.",
            "examples": [
                "<(\\d+)>(\\d?)\\s?(\\S+) (\\S+) (.*)"
            ]
        },
        "format.search": {
            "type": "string",
            "description": "Regular expression to replace in the timestamp of `format.regex`."
        },
        "format.replace": {
            "type": "string",
            "description": "What takes the place of `format.search`; `$1` is a group of it."
        },
        "format.dateFormat": {
            "type": "string",
            "minLength": 1,
            "description": "How that timestamp is read, as a Java date pattern; it must fit the whole of it.",
            "examples": [
                "yyyy/MM/dd HH:mm:ss"
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
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.keepFields === undefined) {
            data.keepFields = "none";
        }
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
            if (!(func2.call(schema11.properties, key0))) {
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
        if (data.host !== undefined) {
            let data0 = data.host;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
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
        let data2 = data.keepFields;
        if (typeof data2 === "string") {
            if (func3(data2) < 1) {
                const err7 = { instancePath: instancePath + "/keepFields", schemaPath: "#/properties/keepFields/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err8 = { instancePath: instancePath + "/keepFields", schemaPath: "#/properties/keepFields/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.clientIPHeader !== undefined) {
            let data3 = data.clientIPHeader;
            if (typeof data3 === "string") {
                if (func3(data3) < 1) {
                    const err9 = { instancePath: instancePath + "/clientIPHeader", schemaPath: "#/properties/clientIPHeader/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/clientIPHeader", schemaPath: "#/properties/clientIPHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.clientHostnameHeader !== undefined) {
            let data4 = data.clientHostnameHeader;
            if (typeof data4 === "string") {
                if (func3(data4) < 1) {
                    const err11 = { instancePath: instancePath + "/clientHostnameHeader", schemaPath: "#/properties/clientHostnameHeader/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/clientHostnameHeader", schemaPath: "#/properties/clientHostnameHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data["format.regex"] !== undefined) {
            let data5 = data["format.regex"];
            if (typeof data5 === "string") {
                if (func3(data5) < 1) {
                    const err13 = { instancePath: instancePath + "/format.regex", schemaPath: "#/properties/format.regex/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err14 = { instancePath: instancePath + "/format.regex", schemaPath: "#/properties/format.regex/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data["format.search"] !== undefined) {
            if (typeof data["format.search"] !== "string") {
                const err15 = { instancePath: instancePath + "/format.search", schemaPath: "#/properties/format.search/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data["format.replace"] !== undefined) {
            if (typeof data["format.replace"] !== "string") {
                const err16 = { instancePath: instancePath + "/format.replace", schemaPath: "#/properties/format.replace/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data["format.dateFormat"] !== undefined) {
            let data8 = data["format.dateFormat"];
            if (typeof data8 === "string") {
                if (func3(data8) < 1) {
                    const err17 = { instancePath: instancePath + "/format.dateFormat", schemaPath: "#/properties/format.dateFormat/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err18 = { instancePath: instancePath + "/format.dateFormat", schemaPath: "#/properties/format.dateFormat/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        let data9 = data.maxPendingBytes;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err19 = { instancePath: instancePath + "/maxPendingBytes", schemaPath: "#/properties/maxPendingBytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 65536 || isNaN(data9)) {
                const err20 = { instancePath: instancePath + "/maxPendingBytes", schemaPath: "#/properties/maxPendingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
    }
    else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=syslogudp.check.js.map