// @ts-nocheck
// Generated from schemas/config/sources/stress.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "StressSourceConfig",
    "description": "Sends equal events as fast as the channels take them, or at a given rate. For load tests.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "size": {
            "type": "integer",
            "minimum": 0,
            "maximum": 16777216,
            "default": 500,
            "description": "Bytes of an event's body, each of them 127."
        },
        "maxTotalEvents": {
            "type": "integer",
            "minimum": -1,
            "default": -1,
            "description": "Events after which it ends, refused ones included; -1: no end."
        },
        "maxSuccessfulEvents": {
            "type": "integer",
            "minimum": -1,
            "default": -1,
            "description": "Stored events after which it ends, at the end of a batch; -1: no end."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000,
            "default": 1,
            "description": "Events in a batch."
        },
        "maxEventsPerSecond": {
            "type": "integer",
            "minimum": 0,
            "default": 0,
            "description": "Most events a second; 0: no limit."
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
        if (data.size === undefined) {
            data.size = 500;
        }
        if (data.maxTotalEvents === undefined) {
            data.maxTotalEvents = -1;
        }
        if (data.maxSuccessfulEvents === undefined) {
            data.maxSuccessfulEvents = -1;
        }
        if (data.batchSize === undefined) {
            data.batchSize = 1;
        }
        if (data.maxEventsPerSecond === undefined) {
            data.maxEventsPerSecond = 0;
        }
        if (data.backoffSleepIncrement === undefined) {
            data.backoffSleepIncrement = 1000;
        }
        if (data.maxBackoffSleep === undefined) {
            data.maxBackoffSleep = 5000;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "size") || (key0 === "maxTotalEvents")) || (key0 === "maxSuccessfulEvents")) || (key0 === "batchSize")) || (key0 === "maxEventsPerSecond")) || (key0 === "backoffSleepIncrement")) || (key0 === "maxBackoffSleep"))) {
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
        let data0 = data.size;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 16777216 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16777216 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.maxTotalEvents;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/maxTotalEvents", schemaPath: "#/properties/maxTotalEvents/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < -1 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/maxTotalEvents", schemaPath: "#/properties/maxTotalEvents/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data.maxSuccessfulEvents;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err6 = { instancePath: instancePath + "/maxSuccessfulEvents", schemaPath: "#/properties/maxSuccessfulEvents/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < -1 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/maxSuccessfulEvents", schemaPath: "#/properties/maxSuccessfulEvents/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data3 = data.batchSize;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err8 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 1000000 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        let data4 = data.maxEventsPerSecond;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err11 = { instancePath: instancePath + "/maxEventsPerSecond", schemaPath: "#/properties/maxEventsPerSecond/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 0 || isNaN(data4)) {
                const err12 = { instancePath: instancePath + "/maxEventsPerSecond", schemaPath: "#/properties/maxEventsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        let data5 = data.backoffSleepIncrement;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err13 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 1 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/backoffSleepIncrement", schemaPath: "#/properties/backoffSleepIncrement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        let data6 = data.maxBackoffSleep;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err15 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 1 || isNaN(data6)) {
                const err16 = { instancePath: instancePath + "/maxBackoffSleep", schemaPath: "#/properties/maxBackoffSleep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=stress.check.js.map