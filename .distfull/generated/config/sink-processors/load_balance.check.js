// @ts-nocheck
// Generated from schemas/config/sink-processors/load_balance.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "LoadBalanceSinkProcessorConfig",
    "description": "Spreads deliveries over the sinks of a group.",
    "type": "object",
    "additionalProperties": false,
    "x-sinks": {
        "minimum": 2
    },
    "properties": {
        "selector": {
            "type": "string",
            "enum": [
                "round_robin",
                "random"
            ],
            "default": "round_robin",
            "description": "How the next sink is chosen."
        },
        "selector.maxTimeOut": {
            "type": "integer",
            "minimum": 0,
            "default": 30000,
            "description": "Longest time in milliseconds for which a sink that failed is left alone; 0 is the default, too."
        },
        "backoff": {
            "type": "boolean",
            "default": false,
            "description": "Leave a sink that failed alone for 2 seconds, then 4, and so on."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.selector === undefined) {
            data.selector = "round_robin";
        }
        if (data["selector.maxTimeOut"] === undefined) {
            data["selector.maxTimeOut"] = 30000;
        }
        if (data.backoff === undefined) {
            data.backoff = false;
        }
        for (const key0 in data) {
            if (!(((key0 === "selector") || (key0 === "selector.maxTimeOut")) || (key0 === "backoff"))) {
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
        let data0 = data.selector;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!((data0 === "round_robin") || (data0 === "random"))) {
            const err2 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/enum", keyword: "enum", params: { allowedValues: schema11.properties.selector.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        let data1 = data["selector.maxTimeOut"];
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/selector.maxTimeOut", schemaPath: "#/properties/selector.maxTimeOut/type", keyword: "type", params: { type: "integer" } };
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
                const err4 = { instancePath: instancePath + "/selector.maxTimeOut", schemaPath: "#/properties/selector.maxTimeOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (typeof data.backoff !== "boolean") {
            const err5 = { instancePath: instancePath + "/backoff", schemaPath: "#/properties/backoff/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=load_balance.check.js.map