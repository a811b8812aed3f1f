// @ts-nocheck
// Generated from schemas/config/sources/syslogtcp.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "SyslogtcpSourceConfig",
    "description": "Receives syslog messages over TCP, RFC 5424 and RFC 3164, one a line.",
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
            "description": "TCP port; 0 takes any free one.",
            "examples": [
                5140
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
        "max-connections": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Connections at a time; further ones are closed at once."
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
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.eventSize === undefined) {
            data.eventSize = 2500;
        }
        if (data.keepFields === undefined) {
            data.keepFields = "none";
        }
        if (data["max-connections"] === undefined) {
            data["max-connections"] = 1000;
        }
        if (data.ssl === undefined) {
            data.ssl = false;
        }
        if (data["keystore-type"] === undefined) {
            data["keystore-type"] = "JKS";
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
        let data2 = data.eventSize;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err7 = { instancePath: instancePath + "/eventSize", schemaPath: "#/properties/eventSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 16777216 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/eventSize", schemaPath: "#/properties/eventSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16777216 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data2 < 10 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/eventSize", schemaPath: "#/properties/eventSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data3 = data.keepFields;
        if (typeof data3 === "string") {
            if (func3(data3) < 1) {
                const err10 = { instancePath: instancePath + "/keepFields", schemaPath: "#/properties/keepFields/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/keepFields", schemaPath: "#/properties/keepFields/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.clientIPHeader !== undefined) {
            let data4 = data.clientIPHeader;
            if (typeof data4 === "string") {
                if (func3(data4) < 1) {
                    const err12 = { instancePath: instancePath + "/clientIPHeader", schemaPath: "#/properties/clientIPHeader/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/clientIPHeader", schemaPath: "#/properties/clientIPHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.clientHostnameHeader !== undefined) {
            let data5 = data.clientHostnameHeader;
            if (typeof data5 === "string") {
                if (func3(data5) < 1) {
                    const err14 = { instancePath: instancePath + "/clientHostnameHeader", schemaPath: "#/properties/clientHostnameHeader/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/clientHostnameHeader", schemaPath: "#/properties/clientHostnameHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data["format.regex"] !== undefined) {
            let data6 = data["format.regex"];
            if (typeof data6 === "string") {
                if (func3(data6) < 1) {
                    const err16 = { instancePath: instancePath + "/format.regex", schemaPath: "#/properties/format.regex/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/format.regex", schemaPath: "#/properties/format.regex/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data["format.search"] !== undefined) {
            if (typeof data["format.search"] !== "string") {
                const err18 = { instancePath: instancePath + "/format.search", schemaPath: "#/properties/format.search/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data["format.replace"] !== undefined) {
            if (typeof data["format.replace"] !== "string") {
                const err19 = { instancePath: instancePath + "/format.replace", schemaPath: "#/properties/format.replace/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data["format.dateFormat"] !== undefined) {
            let data9 = data["format.dateFormat"];
            if (typeof data9 === "string") {
                if (func3(data9) < 1) {
                    const err20 = { instancePath: instancePath + "/format.dateFormat", schemaPath: "#/properties/format.dateFormat/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/format.dateFormat", schemaPath: "#/properties/format.dateFormat/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        let data10 = data["max-connections"];
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err22 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 < 1 || isNaN(data10)) {
                const err23 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (typeof data.ssl !== "boolean") {
            const err24 = { instancePath: instancePath + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if (data.keystore !== undefined) {
            let data12 = data.keystore;
            if (typeof data12 === "string") {
                if (func3(data12) < 1) {
                    const err25 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["keystore-password"] !== undefined) {
            if (typeof data["keystore-password"] !== "string") {
                const err27 = { instancePath: instancePath + "/keystore-password", schemaPath: "#/properties/keystore-password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        let data14 = data["keystore-type"];
        if (typeof data14 !== "string") {
            const err28 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (!(((data14 === "JKS") || (data14 === "PKCS12")) || (data14 === "PEM"))) {
            const err29 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["keystore-type"].enum } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if (data["include-protocols"] !== undefined) {
            let data15 = data["include-protocols"];
            if (Array.isArray(data15)) {
                const len0 = data15.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data15[i0] !== "string") {
                        const err30 = { instancePath: instancePath + "/include-protocols/" + i0, schemaPath: "#/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
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
                const err31 = { instancePath: instancePath + "/include-protocols", schemaPath: "#/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data["exclude-protocols"] !== undefined) {
            let data17 = data["exclude-protocols"];
            if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data17[i1] !== "string") {
                        const err32 = { instancePath: instancePath + "/exclude-protocols/" + i1, schemaPath: "#/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/exclude-protocols", schemaPath: "#/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data["include-cipher-suites"] !== undefined) {
            let data19 = data["include-cipher-suites"];
            if (Array.isArray(data19)) {
                const len2 = data19.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data19[i2] !== "string") {
                        const err34 = { instancePath: instancePath + "/include-cipher-suites/" + i2, schemaPath: "#/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
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
                const err35 = { instancePath: instancePath + "/include-cipher-suites", schemaPath: "#/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data["exclude-cipher-suites"] !== undefined) {
            let data21 = data["exclude-cipher-suites"];
            if (Array.isArray(data21)) {
                const len3 = data21.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data21[i3] !== "string") {
                        const err36 = { instancePath: instancePath + "/exclude-cipher-suites/" + i3, schemaPath: "#/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/exclude-cipher-suites", schemaPath: "#/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
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
        const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=syslogtcp.check.js.map