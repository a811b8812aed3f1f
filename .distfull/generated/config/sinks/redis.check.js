// @ts-nocheck
// Generated from schemas/config/sinks/redis.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RedisSinkConfig",
    "description": "Writes event bodies to Redis: to a list, a stream, a string or a channel of subscribers. Exactly once from a durable channel as far as Redis keeps what it acknowledged.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "url",
        "key"
    ],
    "properties": {
        "url": {
            "type": "string",
            "minLength": 1,
            "pattern": "^rediss?://",
            "x-secret": true,
            "description": "Address of the server, with user, password and database where needed.",
            "examples": [
                "redis://127.0.0.1:6379"
            ]
        },
        "key": {
            "type": "string",
            "minLength": 1,
            "description": "The list, stream or string, or the name of the channel. From a durable channel its position lies beside it, in `<key>:tailrace:<channel id>-<lane>`.",
            "examples": [
                "access"
            ]
        },
        "dataType": {
            "type": "string",
            "enum": [
                "list",
                "stream",
                "string",
                "channel"
            ],
            "default": "list",
            "description": "`list` appends with RPUSH, `stream` with XADD (the body is the field `body`, headers are fields of their own), `string` keeps the newest body with SET, `channel` sends with PUBLISH."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 100,
            "description": "Most events in one transaction."
        },
        "connectTimeout": {
            "type": "integer",
            "minimum": 1,
            "default": 5000,
            "description": "Milliseconds for the connection."
        },
        "requestTimeout": {
            "type": "integer",
            "minimum": 1,
            "default": 10000,
            "description": "Milliseconds for an answer."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^rediss?://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.dataType === undefined) {
            data.dataType = "list";
        }
        if (data.batchSize === undefined) {
            data.batchSize = 100;
        }
        if (data.connectTimeout === undefined) {
            data.connectTimeout = 5000;
        }
        if (data.requestTimeout === undefined) {
            data.requestTimeout = 10000;
        }
        if (data.url === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.key === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "url") || (key0 === "key")) || (key0 === "dataType")) || (key0 === "batchSize")) || (key0 === "connectTimeout")) || (key0 === "requestTimeout"))) {
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
        if (data.url !== undefined) {
            let data0 = data.url;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (!pattern0.test(data0)) {
                    const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^rediss?://" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.key !== undefined) {
            let data1 = data.key;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data2 = data.dataType;
        if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (!((((data2 === "list") || (data2 === "stream")) || (data2 === "string")) || (data2 === "channel"))) {
            const err9 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema11.properties.dataType.enum } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        let data3 = data.batchSize;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err10 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 1 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        let data4 = data.connectTimeout;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err12 = { instancePath: instancePath + "/connectTimeout", schemaPath: "#/properties/connectTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 1 || isNaN(data4)) {
                const err13 = { instancePath: instancePath + "/connectTimeout", schemaPath: "#/properties/connectTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data5 = data.requestTimeout;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err14 = { instancePath: instancePath + "/requestTimeout", schemaPath: "#/properties/requestTimeout/type", keyword: "type", params: { type: "integer" } };
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
                const err15 = { instancePath: instancePath + "/requestTimeout", schemaPath: "#/properties/requestTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
//# sourceMappingURL=redis.check.js.map