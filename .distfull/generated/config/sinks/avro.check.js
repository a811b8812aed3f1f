// @ts-nocheck
// Generated from schemas/config/sinks/avro.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
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
            "x-falls-back": true,
            "minimum": 1,
            "default": 100,
            "description": "Most events in one call. The next agent's channel must take as many in one transaction."
        },
        "connect-timeout": {
            "type": "integer",
            "x-falls-back": true,
            "minimum": 1000,
            "default": 20000,
            "description": "Milliseconds for the connection, and again for its handshake."
        },
        "request-timeout": {
            "type": "integer",
            "x-falls-back": true,
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
        "compression-order": {
            "type": "string",
            "enum": [
                "auto",
                "zlib-outer",
                "tls-outer"
            ],
            "default": "auto",
            "description": "With `ssl` and `deflate`, which of them is nearer to the network: `zlib-outer` as Flume from 1.10 on has it, `tls-outer` as Flume up to 1.9. `auto` tries the first, then the other."
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
        if (data["connect-timeout"] === undefined) {
            data["connect-timeout"] = 20000;
        }
        if (data["request-timeout"] === undefined) {
            data["request-timeout"] = 20000;
        }
        if (data["reset-connection-interval"] === undefined) {
            data["reset-connection-interval"] = 0;
        }
        if (data["compression-type"] === undefined) {
            data["compression-type"] = "none";
        }
        if (data["compression-level"] === undefined) {
            data["compression-level"] = 6;
        }
        if (data["compression-order"] === undefined) {
            data["compression-order"] = "auto";
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
            if (typeof data.hostname !== "string") {
                const err3 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } };
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
                if (data1 < 1 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        let data2 = data["batch-size"];
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err7 = { instancePath: instancePath + "/batch-size", schemaPath: "#/properties/batch-size/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 1 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/batch-size", schemaPath: "#/properties/batch-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data3 = data["connect-timeout"];
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err9 = { instancePath: instancePath + "/connect-timeout", schemaPath: "#/properties/connect-timeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 1000 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/connect-timeout", schemaPath: "#/properties/connect-timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        let data4 = data["request-timeout"];
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err11 = { instancePath: instancePath + "/request-timeout", schemaPath: "#/properties/request-timeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 1000 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/request-timeout", schemaPath: "#/properties/request-timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        let data5 = data["reset-connection-interval"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err13 = { instancePath: instancePath + "/reset-connection-interval", schemaPath: "#/properties/reset-connection-interval/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 0 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/reset-connection-interval", schemaPath: "#/properties/reset-connection-interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        let data6 = data["compression-type"];
        if (typeof data6 !== "string") {
            const err15 = { instancePath: instancePath + "/compression-type", schemaPath: "#/properties/compression-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (!((data6 === "none") || (data6 === "deflate"))) {
            const err16 = { instancePath: instancePath + "/compression-type", schemaPath: "#/properties/compression-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["compression-type"].enum } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        let data7 = data["compression-level"];
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err17 = { instancePath: instancePath + "/compression-level", schemaPath: "#/properties/compression-level/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 9 || isNaN(data7)) {
                const err18 = { instancePath: instancePath + "/compression-level", schemaPath: "#/properties/compression-level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err19 = { instancePath: instancePath + "/compression-level", schemaPath: "#/properties/compression-level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.maxIoWorkers !== undefined) {
            let data8 = data.maxIoWorkers;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err20 = { instancePath: instancePath + "/maxIoWorkers", schemaPath: "#/properties/maxIoWorkers/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        let data9 = data["compression-order"];
        if (typeof data9 !== "string") {
            const err21 = { instancePath: instancePath + "/compression-order", schemaPath: "#/properties/compression-order/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (!(((data9 === "auto") || (data9 === "zlib-outer")) || (data9 === "tls-outer"))) {
            const err22 = { instancePath: instancePath + "/compression-order", schemaPath: "#/properties/compression-order/enum", keyword: "enum", params: { allowedValues: schema11.properties["compression-order"].enum } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (typeof data.ssl !== "boolean") {
            const err23 = { instancePath: instancePath + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        if (data.truststore !== undefined) {
            let data11 = data.truststore;
            if (typeof data11 === "string") {
                if (func3(data11) < 1) {
                    const err24 = { instancePath: instancePath + "/truststore", schemaPath: "#/properties/truststore/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err25 = { instancePath: instancePath + "/truststore", schemaPath: "#/properties/truststore/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data["truststore-password"] !== undefined) {
            if (typeof data["truststore-password"] !== "string") {
                const err26 = { instancePath: instancePath + "/truststore-password", schemaPath: "#/properties/truststore-password/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        let data13 = data["truststore-type"];
        if (typeof data13 !== "string") {
            const err27 = { instancePath: instancePath + "/truststore-type", schemaPath: "#/properties/truststore-type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if (!(((data13 === "JKS") || (data13 === "PKCS12")) || (data13 === "PEM"))) {
            const err28 = { instancePath: instancePath + "/truststore-type", schemaPath: "#/properties/truststore-type/enum", keyword: "enum", params: { allowedValues: schema11.properties["truststore-type"].enum } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (typeof data["trust-all-certs"] !== "boolean") {
            const err29 = { instancePath: instancePath + "/trust-all-certs", schemaPath: "#/properties/trust-all-certs/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if (data["check-hostname"] !== undefined) {
            if (typeof data["check-hostname"] !== "boolean") {
                const err30 = { instancePath: instancePath + "/check-hostname", schemaPath: "#/properties/check-hostname/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data["include-protocols"] !== undefined) {
            let data16 = data["include-protocols"];
            if (Array.isArray(data16)) {
                const len0 = data16.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data16[i0] !== "string") {
                        const err31 = { instancePath: instancePath + "/include-protocols/" + i0, schemaPath: "#/properties/include-protocols/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/include-protocols", schemaPath: "#/properties/include-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data["exclude-protocols"] !== undefined) {
            let data18 = data["exclude-protocols"];
            if (Array.isArray(data18)) {
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data18[i1] !== "string") {
                        const err33 = { instancePath: instancePath + "/exclude-protocols/" + i1, schemaPath: "#/properties/exclude-protocols/items/type", keyword: "type", params: { type: "string" } };
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
                const err34 = { instancePath: instancePath + "/exclude-protocols", schemaPath: "#/properties/exclude-protocols/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data["include-cipher-suites"] !== undefined) {
            let data20 = data["include-cipher-suites"];
            if (Array.isArray(data20)) {
                const len2 = data20.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data20[i2] !== "string") {
                        const err35 = { instancePath: instancePath + "/include-cipher-suites/" + i2, schemaPath: "#/properties/include-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
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
                const err36 = { instancePath: instancePath + "/include-cipher-suites", schemaPath: "#/properties/include-cipher-suites/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data["exclude-cipher-suites"] !== undefined) {
            let data22 = data["exclude-cipher-suites"];
            if (Array.isArray(data22)) {
                const len3 = data22.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data22[i3] !== "string") {
                        const err37 = { instancePath: instancePath + "/exclude-cipher-suites/" + i3, schemaPath: "#/properties/exclude-cipher-suites/items/type", keyword: "type", params: { type: "string" } };
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
                const err38 = { instancePath: instancePath + "/exclude-cipher-suites", schemaPath: "#/properties/exclude-cipher-suites/type", keyword: "type", params: { type: "array" } };
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
        const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=avro.check.js.map