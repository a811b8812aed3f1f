// @ts-nocheck
// Generated from schemas/config/sinks/http.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "HttpSinkConfig",
    "description": "Posts the body of each event to an address, one after another. What becomes of an event is decided by the status of the answer: the most exact of `rollback.503`, `rollback.5XX` and `defaultRollback` counts, and so for `backoff` and `incrementMetrics`. As in Flume every status rolls back unless it is told otherwise: set `rollback.2XX` to false. At least once. An event with an empty body is passed over; a redirection is an answer like others, and is not followed.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "endpoint"
    ],
    "properties": {
        "endpoint": {
            "type": "string",
            "pattern": "^https?://",
            "description": "Where events are posted to, http or https.",
            "examples": [
                "http://127.0.0.1:8000/events"
            ]
        },
        "connectTimeout": {
            "type": "integer",
            "minimum": 1,
            "maximum": 3600000,
            "default": 5000,
            "description": "Milliseconds for the connection."
        },
        "requestTimeout": {
            "type": "integer",
            "minimum": 1,
            "maximum": 3600000,
            "default": 5000,
            "description": "Milliseconds from the request to the whole answer. Then the event is sent again."
        },
        "contentTypeHeader": {
            "type": "string",
            "minLength": 1,
            "default": "text/plain",
            "description": "`Content-Type` of the requests."
        },
        "acceptHeader": {
            "type": "string",
            "minLength": 1,
            "default": "text/plain",
            "description": "`Accept` of the requests."
        },
        "defaultRollback": {
            "type": "boolean",
            "default": true,
            "description": "Whether an answer rolls its event back, so that it is sent again."
        },
        "defaultBackoff": {
            "type": "boolean",
            "default": true,
            "description": "Whether there is a pause after an answer: 1 second after the first in a row, 2 after the second, 5 at most; after a rollback up to 5 seconds, too."
        },
        "defaultIncrementMetrics": {
            "type": "boolean",
            "description": "Whether an answer counts as a success (`EventDrainSuccessCount`). Where neither this nor an `incrementMetrics` is written, events count that are not rolled back."
        }
    },
    "patternProperties": {
        "^rollback\\.[1-9](?:XX|[0-9]{2})$": {
            "type": "boolean",
            "description": "As `defaultRollback`, for a status (`rollback.503`) or all of a hundred (`rollback.2XX`)."
        },
        "^backoff\\.[1-9](?:XX|[0-9]{2})$": {
            "type": "boolean",
            "description": "As `defaultBackoff`, for a status or all of a hundred."
        },
        "^incrementMetrics\\.[1-9](?:XX|[0-9]{2})$": {
            "type": "boolean",
            "description": "As `defaultIncrementMetrics`, for a status or all of a hundred."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const pattern0 = new RegExp("^rollback\\.[1-9](?:XX|[0-9]{2})$", "u");
const pattern1 = new RegExp("^backoff\\.[1-9](?:XX|[0-9]{2})$", "u");
const pattern2 = new RegExp("^incrementMetrics\\.[1-9](?:XX|[0-9]{2})$", "u");
const pattern3 = new RegExp("^https?://", "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.connectTimeout === undefined) {
            data.connectTimeout = 5000;
        }
        if (data.requestTimeout === undefined) {
            data.requestTimeout = 5000;
        }
        if (data.contentTypeHeader === undefined) {
            data.contentTypeHeader = "text/plain";
        }
        if (data.acceptHeader === undefined) {
            data.acceptHeader = "text/plain";
        }
        if (data.defaultRollback === undefined) {
            data.defaultRollback = true;
        }
        if (data.defaultBackoff === undefined) {
            data.defaultBackoff = true;
        }
        if (data.endpoint === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((((((key0 === "endpoint") || (key0 === "connectTimeout")) || (key0 === "requestTimeout")) || (key0 === "contentTypeHeader")) || (key0 === "acceptHeader")) || (key0 === "defaultRollback")) || (key0 === "defaultBackoff")) || (key0 === "defaultIncrementMetrics")) || (pattern0.test(key0))) || (pattern1.test(key0))) || (pattern2.test(key0)))) {
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
        if (data.endpoint !== undefined) {
            let data0 = data.endpoint;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err2 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
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
                const err3 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.connectTimeout;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/connectTimeout", schemaPath: "#/properties/connectTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 3600000 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/connectTimeout", schemaPath: "#/properties/connectTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err6 = { instancePath: instancePath + "/connectTimeout", schemaPath: "#/properties/connectTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        let data2 = data.requestTimeout;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err7 = { instancePath: instancePath + "/requestTimeout", schemaPath: "#/properties/requestTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 3600000 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/requestTimeout", schemaPath: "#/properties/requestTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/requestTimeout", schemaPath: "#/properties/requestTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data3 = data.contentTypeHeader;
        if (typeof data3 === "string") {
            if (func2(data3) < 1) {
                const err10 = { instancePath: instancePath + "/contentTypeHeader", schemaPath: "#/properties/contentTypeHeader/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err11 = { instancePath: instancePath + "/contentTypeHeader", schemaPath: "#/properties/contentTypeHeader/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        let data4 = data.acceptHeader;
        if (typeof data4 === "string") {
            if (func2(data4) < 1) {
                const err12 = { instancePath: instancePath + "/acceptHeader", schemaPath: "#/properties/acceptHeader/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err13 = { instancePath: instancePath + "/acceptHeader", schemaPath: "#/properties/acceptHeader/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data.defaultRollback !== "boolean") {
            const err14 = { instancePath: instancePath + "/defaultRollback", schemaPath: "#/properties/defaultRollback/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (typeof data.defaultBackoff !== "boolean") {
            const err15 = { instancePath: instancePath + "/defaultBackoff", schemaPath: "#/properties/defaultBackoff/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.defaultIncrementMetrics !== undefined) {
            if (typeof data.defaultIncrementMetrics !== "boolean") {
                const err16 = { instancePath: instancePath + "/defaultIncrementMetrics", schemaPath: "#/properties/defaultIncrementMetrics/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (pattern0.test(key1)) {
                if (typeof data[key1] !== "boolean") {
                    const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Erollback%5C.%5B1-9%5D(%3F%3AXX%7C%5B0-9%5D%7B2%7D)%24/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        for (const key2 in data) {
            if (pattern1.test(key2)) {
                if (typeof data[key2] !== "boolean") {
                    const err18 = { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5Ebackoff%5C.%5B1-9%5D(%3F%3AXX%7C%5B0-9%5D%7B2%7D)%24/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        for (const key3 in data) {
            if (pattern2.test(key3)) {
                if (typeof data[key3] !== "boolean") {
                    const err19 = { instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5EincrementMetrics%5C.%5B1-9%5D(%3F%3AXX%7C%5B0-9%5D%7B2%7D)%24/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=http.check.js.map