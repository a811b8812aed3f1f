// @ts-nocheck
// Generated from schemas/config/sources/netcat.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
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
                44444
            ]
        },
        "max-line-length": {
            "type": "integer",
            "minimum": 1,
            "maximum": 16777216,
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
            "minLength": 1,
            "default": "utf-8",
            "description": "Character set of the text; the event's body is UTF-8."
        },
        "max-connections": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Connections at a time; further ones are closed at once."
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
        if (data["max-line-length"] === undefined) {
            data["max-line-length"] = 512;
        }
        if (data["ack-every-event"] === undefined) {
            data["ack-every-event"] = true;
        }
        if (data.encoding === undefined) {
            data.encoding = "utf-8";
        }
        if (data["max-connections"] === undefined) {
            data["max-connections"] = 1000;
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
            if (!((((((key0 === "bind") || (key0 === "port")) || (key0 === "max-line-length")) || (key0 === "ack-every-event")) || (key0 === "encoding")) || (key0 === "max-connections"))) {
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
                if (func2(data0) < 1) {
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
        let data2 = data["max-line-length"];
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err8 = { instancePath: instancePath + "/max-line-length", schemaPath: "#/properties/max-line-length/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 16777216 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/max-line-length", schemaPath: "#/properties/max-line-length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16777216 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err10 = { instancePath: instancePath + "/max-line-length", schemaPath: "#/properties/max-line-length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (typeof data["ack-every-event"] !== "boolean") {
            const err11 = { instancePath: instancePath + "/ack-every-event", schemaPath: "#/properties/ack-every-event/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data4 = data.encoding;
        if (typeof data4 === "string") {
            if (func2(data4) < 1) {
                const err12 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err13 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        let data5 = data["max-connections"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err14 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/type", keyword: "type", params: { type: "integer" } };
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
                const err15 = { instancePath: instancePath + "/max-connections", schemaPath: "#/properties/max-connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=netcat.check.js.map