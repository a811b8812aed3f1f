// @ts-nocheck
// Generated from schemas/config/sources/http.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "HttpSourceConfig",
    "description": "Takes events from HTTP clients, by POST or GET on any path. A request is one batch: its answer comes when all its events are stored (200) or none is. 400: no JSON; 413 and 431: over a limit; 503: the channel has no room, send again; 500: anything else.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "port"
    ],
    "properties": {
        "bind": {
            "type": "string",
            "minLength": 1,
            "default": "0.0.0.0",
            "description": "Host name or IP address to listen on."
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
        "handler": {
            "type": "string",
            "minLength": 1,
            "default": "org.apache.flume.source.http.JSONHandler",
            "description": "What makes events of a request. `org.apache.flume.source.http.JSONHandler`: an array of `{\"headers\": {…}, \"body\": \"text\"}` in UTF-8, UTF-16 or UTF-32. `org.apache.flume.source.http.BLOBHandler`: the content is the body of one event, the parameters of the address its headers. `org.apache.flume.sink.solr.morphline.BlobHandler`: so, too, with the content type as a header, and a form's fields where one is posted. Handlers of your own in Java cannot be run."
        },
        "handler.mandatoryParameters": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "x-separator": "comma",
            "default": [],
            "description": "Of BLOBHandler: parameters that a request must have."
        },
        "handler.maxBlobLength": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "default": 100000000,
            "description": "Of the morphline BlobHandler: bytes of an event; what is longer is cut, and reported."
        },
        "max-request-bytes": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "description": "Bytes of a request's content; a longer one is answered with 413. Without it, 16777216 for JSON and 100000000 for blobs, or `handler.maxBlobLength` where that is more."
        },
        "max-pending-bytes": {
            "type": "integer",
            "minimum": 1,
            "default": 268435456,
            "description": "Bytes of all requests that are being received or stored; one that would be too much is answered with 503."
        },
        "max-connections": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Connections at a time; further ones are closed at once."
        },
        "HttpConfiguration.requestHeaderSize": {
            "type": "integer",
            "minimum": 256,
            "maximum": 1048576,
            "default": 8192,
            "description": "Bytes of a request's first line and headers; longer ones are answered with 431."
        },
        "ServerConnector.idleTimeout": {
            "type": "integer",
            "minimum": 1,
            "maximum": 3600000,
            "default": 30000,
            "description": "Milliseconds after which a connection is closed on which nothing moves. A whole request may take ten times as long."
        },
        "enableSSL": {
            "x-alias-of": "ssl",
            "description": "Older name of `ssl`."
        },
        "keystorePassword": {
            "x-alias-of": "keystore-password",
            "description": "Older name of `keystore-password`."
        },
        "excludeProtocols": {
            "x-alias-of": "exclude-protocols",
            "description": "Older name of `exclude-protocols`."
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
    },
    "patternProperties": {
        "^(?!HttpConfiguration\\.requestHeaderSize$|ServerConnector\\.idleTimeout$)(?:QueuedThreadPool|HttpConfiguration|ServerConnector|SslContextFactory)\\.": {
            "type": "string",
            "deprecated": true,
            "description": "A setting of Flume's web server, Jetty, which is not used here. Of these, `HttpConfiguration.requestHeaderSize` and `ServerConnector.idleTimeout` count."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^(?!HttpConfiguration\\.requestHeaderSize$|ServerConnector\\.idleTimeout$)(?:QueuedThreadPool|HttpConfiguration|ServerConnector|SslContextFactory)\\.", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bind === undefined) {
            data.bind = "0.0.0.0";
        }
        if (data.handler === undefined) {
            data.handler = "org.apache.flume.source.http.JSONHandler";
        }
        if (data["handler.mandatoryParameters"] === undefined) {
            data["handler.mandatoryParameters"] = [];
        }
        if (data["handler.maxBlobLength"] === undefined) {
            data["handler.maxBlobLength"] = 100000000;
        }
        if (data["max-pending-bytes"] === undefined) {
            data["max-pending-bytes"] = 268435456;
        }
        if (data["max-connections"] === undefined) {
            data["max-connections"] = 1000;
        }
        if (data["HttpConfiguration.requestHeaderSize"] === undefined) {
            data["HttpConfiguration.requestHeaderSize"] = 8192;
        }
        if (data["ServerConnector.idleTimeout"] === undefined) {
            data["ServerConnector.idleTimeout"] = 30000;
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
            if (!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))) {
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
        let data0 = data.bind;
        if (typeof data0 === "string") {
            if (func3(data0) < 1) {
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
        let data2 = data.handler;
        if (typeof data2 === "string") {
            if (func3(data2) < 1) {
                const err7 = { instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err8 = { instancePath: instancePath + "/handler", schemaPath: "#/properties/handler/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        let data3 = data["handler.mandatoryParameters"];
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data3[i0] !== "string") {
                    const err9 = { instancePath: instancePath + "/handler.mandatoryParameters/" + i0, schemaPath: "#/properties/handler.mandatoryParameters/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/handler.mandatoryParameters", schemaPath: "#/properties/handler.mandatoryParameters/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        let data5 = data["handler.maxBlobLength"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err11 = { instancePath: instancePath + "/handler.maxBlobLength", schemaPath: "#/properties/handler.maxBlobLength/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 1073741824 || isNaN(data5)) {
                const err12 = { instancePath: instancePath + "/handler.maxBlobLength", schemaPath: "#/properties/handler.maxBlobLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/handler.maxBlobLength", schemaPath: "#/properties/handler.maxBlobLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data["max-request-bytes"] !== undefined) {
            let data6 = data["max-request-bytes"];
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err14 = { instancePath: instancePath + "/max-request-bytes", schemaPath: "#/properties/max-request-bytes/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 1073741824 || isNaN(data6)) {
                    const err15 = { instancePath: instancePath + "/max-request-bytes", schemaPath: "#/properties/max-request-bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                    const err16 = { instancePath: instancePath + "/max-request-bytes", schemaPath: "#/properties/max-request-bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        let data7 = data["max-pending-bytes"];
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err17 = { instancePath: instancePath + "/max-pending-bytes", schemaPath: "#/properties/max-pending-bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 1 || isNaN(data7)) {
                const err18 = { instancePath: instancePath + "/max-pending-bytes", schemaPath: "#/properties/max-pending-bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        let data8 = data["max-connections"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err19 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 1 || isNaN(data8)) {
                const err20 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        let data9 = data["HttpConfiguration.requestHeaderSize"];
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err21 = { instancePath: instancePath + "/HttpConfiguration.requestHeaderSize", schemaPath: "#/properties/HttpConfiguration.requestHeaderSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 > 1048576 || isNaN(data9)) {
                const err22 = { instancePath: instancePath + "/HttpConfiguration.requestHeaderSize", schemaPath: "#/properties/HttpConfiguration.requestHeaderSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data9 < 256 || isNaN(data9)) {
                const err23 = { instancePath: instancePath + "/HttpConfiguration.requestHeaderSize", schemaPath: "#/properties/HttpConfiguration.requestHeaderSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 256 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        let data10 = data["ServerConnector.idleTimeout"];
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err24 = { instancePath: instancePath + "/ServerConnector.idleTimeout", schemaPath: "#/properties/ServerConnector.idleTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 > 3600000 || isNaN(data10)) {
                const err25 = { instancePath: instancePath + "/ServerConnector.idleTimeout", schemaPath: "#/properties/ServerConnector.idleTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
                const err26 = { instancePath: instancePath + "/ServerConnector.idleTimeout", schemaPath: "#/properties/ServerConnector.idleTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (typeof data.ssl !== "boolean") {
            const err27 = { instancePath: instancePath + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if (data.keystore !== undefined) {
            let data12 = data.keystore;
            if (typeof data12 === "string") {
                if (func3(data12) < 1) {
                    const err28 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data["keystore-password"] !== undefined) {
            if (typeof data["keystore-password"] !== "string") {
                const err30 = { instancePath: instancePath + "/keystore-password", schemaPath: "#/properties/keystore-password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        let data14 = data["keystore-type"];
        if (typeof data14 !== "string") {
            const err31 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        if (!(((data14 === "JKS") || (data14 === "PKCS12")) || (data14 === "PEM"))) {
            const err32 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["keystore-type"].enum } };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        if (data["include-protocols"] !== undefined) {
            let data15 = data["include-protocols"];
            if (Array.isArray(data15)) {
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data15[i1] !== "string") {
                        const err33 = { instancePath: instancePath + "/include-protocols/" + i1, schemaPath: "#/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/include-protocols", schemaPath: "#/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data["exclude-protocols"] !== undefined) {
            let data17 = data["exclude-protocols"];
            if (Array.isArray(data17)) {
                const len2 = data17.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data17[i2] !== "string") {
                        const err35 = { instancePath: instancePath + "/exclude-protocols/" + i2, schemaPath: "#/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/exclude-protocols", schemaPath: "#/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data["include-cipher-suites"] !== undefined) {
            let data19 = data["include-cipher-suites"];
            if (Array.isArray(data19)) {
                const len3 = data19.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data19[i3] !== "string") {
                        const err37 = { instancePath: instancePath + "/include-cipher-suites/" + i3, schemaPath: "#/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
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
                const err38 = { instancePath: instancePath + "/include-cipher-suites", schemaPath: "#/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data["exclude-cipher-suites"] !== undefined) {
            let data21 = data["exclude-cipher-suites"];
            if (Array.isArray(data21)) {
                const len4 = data21.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data21[i4] !== "string") {
                        const err39 = { instancePath: instancePath + "/exclude-cipher-suites/" + i4, schemaPath: "#/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
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
                const err40 = { instancePath: instancePath + "/exclude-cipher-suites", schemaPath: "#/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (pattern0.test(key1)) {
                if (typeof data[key1] !== "string") {
                    const err41 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E(%3F!HttpConfiguration%5C.requestHeaderSize%24%7CServerConnector%5C.idleTimeout%24)(%3F%3AQueuedThreadPool%7CHttpConfiguration%7CServerConnector%7CSslContextFactory)%5C./type", keyword: "type", params: { type: "string" } };
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
    }
    else {
        const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=http.check.js.map