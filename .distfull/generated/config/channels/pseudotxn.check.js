// @ts-nocheck
// Generated from schemas/config/channels/pseudotxn.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "PseudoTxnChannelConfig",
    "description": "Flume's channel for tests, which knows no transactions. Here it is a memory channel with that channel's options and defaults, and has them.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "capacity": {
            "type": "integer",
            "minimum": 1,
            "default": 50,
            "description": "The most events in the channel, taken but not delivered ones included; also the most of one put or one take."
        },
        "keep-alive": {
            "type": "integer",
            "minimum": 0,
            "default": 3,
            "description": "Seconds that a put waits for room before it is refused."
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
            data.capacity = 50;
        }
        if (data["keep-alive"] === undefined) {
            data["keep-alive"] = 3;
        }
        for (const key0 in data) {
            if (!((key0 === "capacity") || (key0 === "keep-alive"))) {
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
        let data1 = data["keep-alive"];
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/keep-alive", schemaPath: "#/properties/keep-alive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=pseudotxn.check.js.map