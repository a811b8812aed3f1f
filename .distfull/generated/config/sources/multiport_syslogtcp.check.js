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
        "readBufferSize": {
            "x-alias-of": "readBufferBytes",
            "description": "Flume's guide names `readBufferBytes` so; Flume does not read it."
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
        if (data.batchSize === undefined) {
            data.batchSize = 100;
        }
        if (data["charset.default"] === undefined) {
            data["charset.default"] = "UTF-8";
        }
        if (data["charset.port"] === undefined) {
            data["charset.port"] = {};
        }
        if (data.readBufferBytes === undefined) {
            data.readBufferBytes = 1024;
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
        if (data.ports === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ports" } };
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
        if (data.ports !== undefined) {
            let data1 = data.ports;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err5 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 > 65535 || isNaN(data2)) {
                            const err6 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data2 < 0 || isNaN(data2)) {
                            const err7 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
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
                const err8 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data3 = data.eventSize;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err9 = { instancePath: instancePath + "/eventSize", schemaPath: "#/properties/eventSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 16777216 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/eventSize", schemaPath: "#/properties/eventSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16777216 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data3 < 10 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/eventSize", schemaPath: "#/properties/eventSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        let data4 = data.keepFields;
        if (typeof data4 === "string") {
            if (func3(data4) < 1) {
                const err12 = { instancePath: instancePath + "/keepFields", schemaPath: "#/properties/keepFields/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err13 = { instancePath: instancePath + "/keepFields", schemaPath: "#/properties/keepFields/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        let data5 = data.batchSize;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err14 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 1 || isNaN(data5)) {
                const err15 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.portHeader !== undefined) {
            let data6 = data.portHeader;
            if (typeof data6 === "string") {
                if (func3(data6) < 1) {
                    const err16 = { instancePath: instancePath + "/portHeader", schemaPath: "#/properties/portHeader/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err17 = { instancePath: instancePath + "/portHeader", schemaPath: "#/properties/portHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.clientIPHeader !== undefined) {
            let data7 = data.clientIPHeader;
            if (typeof data7 === "string") {
                if (func3(data7) < 1) {
                    const err18 = { instancePath: instancePath + "/clientIPHeader", schemaPath: "#/properties/clientIPHeader/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/clientIPHeader", schemaPath: "#/properties/clientIPHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.clientHostnameHeader !== undefined) {
            let data8 = data.clientHostnameHeader;
            if (typeof data8 === "string") {
                if (func3(data8) < 1) {
                    const err20 = { instancePath: instancePath + "/clientHostnameHeader", schemaPath: "#/properties/clientHostnameHeader/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err21 = { instancePath: instancePath + "/clientHostnameHeader", schemaPath: "#/properties/clientHostnameHeader/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        let data9 = data["charset.default"];
        if (typeof data9 === "string") {
            if (func3(data9) < 1) {
                const err22 = { instancePath: instancePath + "/charset.default", schemaPath: "#/properties/charset.default/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/charset.default", schemaPath: "#/properties/charset.default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        let data10 = data["charset.port"];
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key1 in data10) {
                let data11 = data10[key1];
                if (typeof data11 === "string") {
                    if (func3(data11) < 1) {
                        const err24 = { instancePath: instancePath + "/charset.port/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charset.port/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                else {
                    const err25 = { instancePath: instancePath + "/charset.port/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charset.port/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
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
            const err26 = { instancePath: instancePath + "/charset.port", schemaPath: "#/properties/charset.port/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        if (data.numProcessors !== undefined) {
            let data12 = data.numProcessors;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err27 = { instancePath: instancePath + "/numProcessors", schemaPath: "#/properties/numProcessors/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 1 || isNaN(data12)) {
                    const err28 = { instancePath: instancePath + "/numProcessors", schemaPath: "#/properties/numProcessors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
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
        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
            const err29 = { instancePath: instancePath + "/readBufferBytes", schemaPath: "#/properties/readBufferBytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if ((typeof data13 == "number") && (isFinite(data13))) {
            if (data13 < 1 || isNaN(data13)) {
                const err30 = { instancePath: instancePath + "/readBufferBytes", schemaPath: "#/properties/readBufferBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        let data14 = data["max-connections"];
        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
            const err31 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        if ((typeof data14 == "number") && (isFinite(data14))) {
            if (data14 < 1 || isNaN(data14)) {
                const err32 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (typeof data.ssl !== "boolean") {
            const err33 = { instancePath: instancePath + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        if (data.keystore !== undefined) {
            let data16 = data.keystore;
            if (typeof data16 === "string") {
                if (func3(data16) < 1) {
                    const err34 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data["keystore-password"] !== undefined) {
            if (typeof data["keystore-password"] !== "string") {
                const err36 = { instancePath: instancePath + "/keystore-password", schemaPath: "#/properties/keystore-password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        let data18 = data["keystore-type"];
        if (typeof data18 !== "string") {
            const err37 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        if (!(((data18 === "JKS") || (data18 === "PKCS12")) || (data18 === "PEM"))) {
            const err38 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["keystore-type"].enum } };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
        if (data["include-protocols"] !== undefined) {
            let data19 = data["include-protocols"];
            if (Array.isArray(data19)) {
                const len1 = data19.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data19[i1] !== "string") {
                        const err39 = { instancePath: instancePath + "/include-protocols/" + i1, schemaPath: "#/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/include-protocols", schemaPath: "#/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data["exclude-protocols"] !== undefined) {
            let data21 = data["exclude-protocols"];
            if (Array.isArray(data21)) {
                const len2 = data21.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data21[i2] !== "string") {
                        const err41 = { instancePath: instancePath + "/exclude-protocols/" + i2, schemaPath: "#/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/exclude-protocols", schemaPath: "#/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data["include-cipher-suites"] !== undefined) {
            let data23 = data["include-cipher-suites"];
            if (Array.isArray(data23)) {
                const len3 = data23.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data23[i3] !== "string") {
                        const err43 = { instancePath: instancePath + "/include-cipher-suites/" + i3, schemaPath: "#/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/include-cipher-suites", schemaPath: "#/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data["exclude-cipher-suites"] !== undefined) {
            let data25 = data["exclude-cipher-suites"];
            if (Array.isArray(data25)) {
                const len4 = data25.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data25[i4] !== "string") {
                        const err45 = { instancePath: instancePath + "/exclude-cipher-suites/" + i4, schemaPath: "#/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/exclude-cipher-suites", schemaPath: "#/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    else {
        const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err47];
        }
        else {
            vErrors.push(err47);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=multiport_syslogtcp.check.js.map