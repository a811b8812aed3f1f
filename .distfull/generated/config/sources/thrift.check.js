// @ts-nocheck
// Generated from schemas/config/sources/thrift.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "ThriftSourceConfig",
    "description": "Receives events by Thrift's RPC over its framed transport: from Thrift sinks of Flume or Tailrace agents, from Flume's client library, and from any program with Flume's `flume.thrift`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "bind",
        "port"
    ],
    "properties": {
        "bind": {
            "type": "string",
            "minLength": 1,
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
                4353
            ]
        },
        "threads": {
            "type": "integer",
            "description": "Accepted for Flume's sake; calls do not need threads."
        },
        "protocol": {
            "type": "string",
            "enum": [
                "compact",
                "binary"
            ],
            "default": "compact",
            "description": "Encoding of the calls; every client must use the same."
        },
        "max-connections": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Connections at a time; further ones are closed at once."
        },
        "kerberos": {
            "type": "boolean",
            "enum": [
                false
            ],
            "default": false,
            "description": "Kerberos is not supported: use `ssl`, and let the network decide who may connect."
        },
        "agent-principal": {
            "type": "string",
            "deprecated": true,
            "description": "Of Kerberos, which is not supported."
        },
        "agent-keytab": {
            "type": "string",
            "deprecated": true,
            "description": "Of Kerberos, which is not supported."
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
        if (data.protocol === undefined) {
            data.protocol = "compact";
        }
        if (data["max-connections"] === undefined) {
            data["max-connections"] = 1000;
        }
        if (data.kerberos === undefined) {
            data.kerberos = false;
        }
        if (data.ssl === undefined) {
            data.ssl = false;
        }
        if (data["keystore-type"] === undefined) {
            data["keystore-type"] = "JKS";
        }
        if (data.bind === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bind" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.port === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.bind !== undefined) {
            let data0 = data.bind;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.port !== undefined) {
            let data1 = data.port;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 65535 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1 < 0 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
        if (data.threads !== undefined) {
            let data2 = data.threads;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err8 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data3 = data.protocol;
        if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (!((data3 === "compact") || (data3 === "binary"))) {
            const err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties.protocol.enum } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        let data4 = data["max-connections"];
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err11 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 1 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        let data5 = data.kerberos;
        if (typeof data5 !== "boolean") {
            const err13 = { instancePath: instancePath + "/kerberos", schemaPath: "#/properties/kerberos/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (!(data5 === false)) {
            const err14 = { instancePath: instancePath + "/kerberos", schemaPath: "#/properties/kerberos/enum", keyword: "enum", params: { allowedValues: schema11.properties.kerberos.enum } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data["agent-principal"] !== undefined) {
            if (typeof data["agent-principal"] !== "string") {
                const err15 = { instancePath: instancePath + "/agent-principal", schemaPath: "#/properties/agent-principal/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data["agent-keytab"] !== undefined) {
            if (typeof data["agent-keytab"] !== "string") {
                const err16 = { instancePath: instancePath + "/agent-keytab", schemaPath: "#/properties/agent-keytab/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (typeof data.ssl !== "boolean") {
            const err17 = { instancePath: instancePath + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.keystore !== undefined) {
            let data9 = data.keystore;
            if (typeof data9 === "string") {
                if (func3(data9) < 1) {
                    const err18 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err19 = { instancePath: instancePath + "/keystore", schemaPath: "#/properties/keystore/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data["keystore-password"] !== undefined) {
            if (typeof data["keystore-password"] !== "string") {
                const err20 = { instancePath: instancePath + "/keystore-password", schemaPath: "#/properties/keystore-password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        let data11 = data["keystore-type"];
        if (typeof data11 !== "string") {
            const err21 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (!(((data11 === "JKS") || (data11 === "PKCS12")) || (data11 === "PEM"))) {
            const err22 = { instancePath: instancePath + "/keystore-type", schemaPath: "#/properties/keystore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["keystore-type"].enum } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data["include-protocols"] !== undefined) {
            let data12 = data["include-protocols"];
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data12[i0] !== "string") {
                        const err23 = { instancePath: instancePath + "/include-protocols/" + i0, schemaPath: "#/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/include-protocols", schemaPath: "#/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data["exclude-protocols"] !== undefined) {
            let data14 = data["exclude-protocols"];
            if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data14[i1] !== "string") {
                        const err25 = { instancePath: instancePath + "/exclude-protocols/" + i1, schemaPath: "#/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
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
                const err26 = { instancePath: instancePath + "/exclude-protocols", schemaPath: "#/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["include-cipher-suites"] !== undefined) {
            let data16 = data["include-cipher-suites"];
            if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data16[i2] !== "string") {
                        const err27 = { instancePath: instancePath + "/include-cipher-suites/" + i2, schemaPath: "#/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/include-cipher-suites", schemaPath: "#/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data["exclude-cipher-suites"] !== undefined) {
            let data18 = data["exclude-cipher-suites"];
            if (Array.isArray(data18)) {
                const len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data18[i3] !== "string") {
                        const err29 = { instancePath: instancePath + "/exclude-cipher-suites/" + i3, schemaPath: "#/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/exclude-cipher-suites", schemaPath: "#/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
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
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=thrift.check.js.map