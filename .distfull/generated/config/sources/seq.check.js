// @ts-nocheck
// Generated from schemas/config/sources/seq.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "SeqSourceConfig",
    "description": "Counts: each event's body is the next number, from 0 at each start. For trying things out.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "totalEvents": {
            "type": "integer",
            "minimum": 0,
            "default": 9007199254740991,
            "description": "Events after which it ends."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000,
            "default": 1,
            "description": "Events in a batch."
        },
        "backoffSleepIncrement": {
            "type": "integer",
            "minimum": 1,
            "default": 1000,
            "description": "Milliseconds added to the pause at each refusal of the channel in a row."
        },
        "maxBackoffSleep": {
            "type": "integer",
            "minimum": 1,
            "default": 5000,
            "description": "Longest pause after a refusal, in milliseconds."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.totalEvents === undefined) {
            data.totalEvents = 9007199254740991;
        }
        if (data.batchSize === undefined) {
            data.batchSize = 1;
        }
        if (data.backoffSleepIncrement === undefined) {
            data.backoffSleepIncrement = 1000;
        }
        if (data.maxBackoffSleep === undefined) {
            data.maxBackoffSleep = 5000;
        }
        for (const key0 in data) {
            if (!((((key0 === "totalEvents") || (key0 === "batchSize")) || (key0 === "backoffSleepIncrement")) || (key0 === "maxBackoffSleep"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        let data0 = data.totalEvents;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/totalEvents", schemaPath: "#/properties/totalEvents/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 < 0 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/totalEvents", schemaPath: "#/properties/totalEvents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data1 = data.batchSize;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 1000000 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data.backoffSleepIncrement;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err6 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 1 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data3 = data.maxBackoffSleep;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err8 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 1 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=seq.check.js.map