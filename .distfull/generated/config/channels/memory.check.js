// @ts-nocheck
// Generated from schemas/config/channels/memory.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "MemoryChannelConfig",
    "description": "Keeps events in memory: fast, and gone when the process dies. Sources that can read again (taildir, spooldir, kafka) go on from what the sinks had delivered.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "capacity": {
            "type": "integer",
            "x-falls-back": true,
            "minimum": 1,
            "default": 100,
            "description": "The most events in the channel, taken but not delivered ones included."
        },
        "transactionCapacity": {
            "type": "integer",
            "x-falls-back": true,
            "minimum": 1,
            "default": 100,
            "description": "The most events of one put or one take. At most `capacity`."
        },
        "keep-alive": {
            "type": "integer",
            "x-falls-back": true,
            "minimum": 0,
            "default": 3,
            "description": "Seconds that a put waits for room before it is refused."
        },
        "byteCapacity": {
            "type": "integer",
            "x-falls-back": true,
            "minimum": 0,
            "description": "The most bytes of all bodies in the channel. Default: 80 % of the heap the process may use; 0: no limit."
        },
        "byteCapacityBufferPercentage": {
            "type": "integer",
            "x-falls-back": true,
            "minimum": 0,
            "maximum": 99,
            "default": 20,
            "description": "The part of `byteCapacity` that is kept free for headers, in percent."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.capacity === undefined) {
            data.capacity = 100;
        }
        if (data.transactionCapacity === undefined) {
            data.transactionCapacity = 100;
        }
        if (data["keep-alive"] === undefined) {
            data["keep-alive"] = 3;
        }
        if (data.byteCapacityBufferPercentage === undefined) {
            data.byteCapacityBufferPercentage = 20;
        }
        for (const key0 in data) {
            if (!(((((key0 === "capacity") || (key0 === "transactionCapacity")) || (key0 === "keep-alive")) || (key0 === "byteCapacity")) || (key0 === "byteCapacityBufferPercentage"))) {
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
        let data0 = data.capacity;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 < 1 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data1 = data.transactionCapacity;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 1 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/transactionCapacity", schemaPath: "#/properties/transactionCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data2 = data["keep-alive"];
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err5 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.byteCapacity !== undefined) {
            let data3 = data.byteCapacity;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err7 = { instancePath: instancePath + "/byteCapacity", schemaPath: "#/properties/byteCapacity/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err8 = { instancePath: instancePath + "/byteCapacity", schemaPath: "#/properties/byteCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        let data4 = data.byteCapacityBufferPercentage;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err9 = { instancePath: instancePath + "/byteCapacityBufferPercentage", schemaPath: "#/properties/byteCapacityBufferPercentage/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 99 || isNaN(data4)) {
                const err10 = { instancePath: instancePath + "/byteCapacityBufferPercentage", schemaPath: "#/properties/byteCapacityBufferPercentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err11 = { instancePath: instancePath + "/byteCapacityBufferPercentage", schemaPath: "#/properties/byteCapacityBufferPercentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=memory.check.js.map