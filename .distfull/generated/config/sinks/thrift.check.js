// @ts-nocheck
// Generated from schemas/config/sinks/thrift.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "ThriftSinkConfig",
    "description": "Sends events by Thrift's RPC over its framed transport to the Thrift source of another agent, Flume or Tailrace. At least once: the protocol carries no positions; between two Tailrace agents the avro sink is exactly once.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "hostname",
        "port"
    ],
    "properties": {
        "hostname": {
            "type": "string",
            "minLength": 1,
            "description": "Host name or IP address of the next agent.",
            "examples": [
                "127.0.0.1"
            ]
        },
        "port": {
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "description": "Its Thrift source's port.",
            "examples": [
                4353
            ]
        },
        "batch-size": {
            "type": "integer",
            "minimum": 1,
            "default": 100,
            "description": "Most events in one call. The next agent's channel must take as many in one transaction."
        },
        "protocol": {
            "type": "string",
            "enum": [
                "compact",
                "binary"
            ],
            "default": "compact",
            "description": "Encoding of the calls; the source must use the same."
        },
        "connect-timeout": {
            "type": "integer",
            "minimum": 1000,
            "default": 20000,
            "description": "Milliseconds for the connection, and again for its TLS handshake."
        },
        "request-timeout": {
            "type": "integer",
            "minimum": 1000,
            "default": 20000,
            "description": "Milliseconds for the answer to one call."
        },
        "connection-reset-interval": {
            "x-alias-of": "reset-connection-interval",
            "description": "Flume's guide names `reset-connection-interval` so; Flume does not read it."
        },
        "reset-connection-interval": {
            "type": "integer",
            "minimum": 0,
            "default": 0,
            "description": "Seconds after which the connection is made anew, for a load balancer in between; 0: never."
        },
        "maxConnections": {
            "type": "integer",
            "description": "Accepted for Flume's sake; one connection is used."
        },
        "kerberos": {
            "type": "boolean",
            "enum": [
                false
            ],
            "default": false,
            "description": "Kerberos is not supported: use `ssl`, and let the network decide who may connect."
        },
        "client-principal": {
            "type": "string",
            "deprecated": true,
            "description": "Of Kerberos, which is not supported."
        },
        "client-keytab": {
            "type": "string",
            "deprecated": true,
            "description": "Of Kerberos, which is not supported."
        },
        "server-principal": {
            "type": "string",
            "deprecated": true,
            "description": "Of Kerberos, which is not supported."
        },
        "ssl": {
            "type": "boolean",
            "default": false,
            "description": "Speak TLS, 1.2 or 1.3; the source must do the same."
        },
        "truststore": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "File with the certificates to trust, of the source or of its authority: PKCS12, JKS or PEM. Absent: `FLUME_SSL_TRUSTSTORE_PATH` of the environment, or the public authorities that Node trusts."
        },
        "truststore-password": {
            "type": "string",
            "x-secret": true,
            "description": "Opens the trust store. Absent: `FLUME_SSL_TRUSTSTORE_PASSWORD`."
        },
        "truststore-type": {
            "type": "string",
            "enum": [
                "JKS",
                "PKCS12",
                "PEM"
            ],
            "default": "JKS",
            "description": "Accepted for Flume's sake: what a file is, it says itself."
        },
        "trust-all-certs": {
            "type": "boolean",
            "default": false,
            "description": "Trust any certificate: what is sent cannot be read on the way, but anyone may be the receiver."
        },
        "check-hostname": {
            "type": "boolean",
            "description": "Whether the certificate must name `hostname`. Absent: only without a trust store. Flume never checks it."
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
        if (data["batch-size"] === undefined) {
            data["batch-size"] = 100;
        }
        if (data.protocol === undefined) {
            data.protocol = "compact";
        }
        if (data["connect-timeout"] === undefined) {
            data["connect-timeout"] = 20000;
        }
        if (data["request-timeout"] === undefined) {
            data["request-timeout"] = 20000;
        }
        if (data["reset-connection-interval"] === undefined) {
            data["reset-connection-interval"] = 0;
        }
        if (data.kerberos === undefined) {
            data.kerberos = false;
        }
        if (data.ssl === undefined) {
            data.ssl = false;
        }
        if (data["truststore-type"] === undefined) {
            data["truststore-type"] = "JKS";
        }
        if (data["trust-all-certs"] === undefined) {
            data["trust-all-certs"] = false;
        }
        if (data.hostname === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostname" } };
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
        if (data.hostname !== undefined) {
            let data0 = data.hostname;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err4 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } };
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
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        let data2 = data["batch-size"];
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err8 = { instancePath: instancePath + "/batch-size", schemaPath: "#/properties/batch-size/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 1 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/batch-size", schemaPath: "#/properties/batch-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data3 = data.protocol;
        if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (!((data3 === "compact") || (data3 === "binary"))) {
            const err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties.protocol.enum } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data4 = data["connect-timeout"];
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err12 = { instancePath: instancePath + "/connect-timeout", schemaPath: "#/properties/connect-timeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 1000 || isNaN(data4)) {
                const err13 = { instancePath: instancePath + "/connect-timeout", schemaPath: "#/properties/connect-timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data5 = data["request-timeout"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err14 = { instancePath: instancePath + "/request-timeout", schemaPath: "#/properties/request-timeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 1000 || isNaN(data5)) {
                const err15 = { instancePath: instancePath + "/request-timeout", schemaPath: "#/properties/request-timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        let data6 = data["reset-connection-interval"];
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err16 = { instancePath: instancePath + "/reset-connection-interval", schemaPath: "#/properties/reset-connection-interval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 0 || isNaN(data6)) {
                const err17 = { instancePath: instancePath + "/reset-connection-interval", schemaPath: "#/properties/reset-connection-interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.maxConnections !== undefined) {
            let data7 = data.maxConnections;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err18 = { instancePath: instancePath + "/maxConnections", schemaPath: "#/properties/maxConnections/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        let data8 = data.kerberos;
        if (typeof data8 !== "boolean") {
            const err19 = { instancePath: instancePath + "/kerberos", schemaPath: "#/properties/kerberos/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (!(data8 === false)) {
            const err20 = { instancePath: instancePath + "/kerberos", schemaPath: "#/properties/kerberos/enum", keyword: "enum", params: { allowedValues: schema11.properties.kerberos.enum } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (data["client-principal"] !== undefined) {
            if (typeof data["client-principal"] !== "string") {
                const err21 = { instancePath: instancePath + "/client-principal", schemaPath: "#/properties/client-principal/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data["client-keytab"] !== undefined) {
            if (typeof data["client-keytab"] !== "string") {
                const err22 = { instancePath: instancePath + "/client-keytab", schemaPath: "#/properties/client-keytab/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data["server-principal"] !== undefined) {
            if (typeof data["server-principal"] !== "string") {
                const err23 = { instancePath: instancePath + "/server-principal", schemaPath: "#/properties/server-principal/type", keyword: "type", params: { type: "string" } };
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
        if (data.truststore !== undefined) {
            let data13 = data.truststore;
            if (typeof data13 === "string") {
                if (func3(data13) < 1) {
                    const err25 = { instancePath: instancePath + "/truststore", schemaPath: "#/properties/truststore/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err26 = { instancePath: instancePath + "/truststore", schemaPath: "#/properties/truststore/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["truststore-password"] !== undefined) {
            if (typeof data["truststore-password"] !== "string") {
                const err27 = { instancePath: instancePath + "/truststore-password", schemaPath: "#/properties/truststore-password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        let data15 = data["truststore-type"];
        if (typeof data15 !== "string") {
            const err28 = { instancePath: instancePath + "/truststore-type", schemaPath: "#/properties/truststore-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (!(((data15 === "JKS") || (data15 === "PKCS12")) || (data15 === "PEM"))) {
            const err29 = { instancePath: instancePath + "/truststore-type", schemaPath: "#/properties/truststore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["truststore-type"].enum } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if (typeof data["trust-all-certs"] !== "boolean") {
            const err30 = { instancePath: instancePath + "/trust-all-certs", schemaPath: "#/properties/trust-all-certs/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if (data["check-hostname"] !== undefined) {
            if (typeof data["check-hostname"] !== "boolean") {
                const err31 = { instancePath: instancePath + "/check-hostname", schemaPath: "#/properties/check-hostname/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data["include-protocols"] !== undefined) {
            let data18 = data["include-protocols"];
            if (Array.isArray(data18)) {
                const len0 = data18.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data18[i0] !== "string") {
                        const err32 = { instancePath: instancePath + "/include-protocols/" + i0, schemaPath: "#/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
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
                const err33 = { instancePath: instancePath + "/include-protocols", schemaPath: "#/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data["exclude-protocols"] !== undefined) {
            let data20 = data["exclude-protocols"];
            if (Array.isArray(data20)) {
                const len1 = data20.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data20[i1] !== "string") {
                        const err34 = { instancePath: instancePath + "/exclude-protocols/" + i1, schemaPath: "#/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
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
                const err35 = { instancePath: instancePath + "/exclude-protocols", schemaPath: "#/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data["include-cipher-suites"] !== undefined) {
            let data22 = data["include-cipher-suites"];
            if (Array.isArray(data22)) {
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data22[i2] !== "string") {
                        const err36 = { instancePath: instancePath + "/include-cipher-suites/" + i2, schemaPath: "#/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
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
                const err37 = { instancePath: instancePath + "/include-cipher-suites", schemaPath: "#/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data["exclude-cipher-suites"] !== undefined) {
            let data24 = data["exclude-cipher-suites"];
            if (Array.isArray(data24)) {
                const len3 = data24.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data24[i3] !== "string") {
                        const err38 = { instancePath: instancePath + "/exclude-cipher-suites/" + i3, schemaPath: "#/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/exclude-cipher-suites", schemaPath: "#/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
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
        const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err40];
        }
        else {
            vErrors.push(err40);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=thrift.check.js.map