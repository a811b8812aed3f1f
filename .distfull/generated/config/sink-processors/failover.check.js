// @ts-nocheck
// Generated from schemas/config/sink-processors/failover.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "FailoverSinkProcessorConfig",
    "description": "Delivers through the sink of the highest priority that works.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "priority": {
            "type": "object",
            "additionalProperties": {
                "type": "integer"
            },
            "x-refers": "sinks",
            "description": "Priority by sink: `priority.<sink> = 10`. A sink without one comes after those that have one."
        },
        "maxpenalty": {
            "type": "integer",
            "minimum": 0,
            "default": 30000,
            "description": "Longest time in milliseconds for which a sink that failed is left alone; it begins with 2 seconds and doubles."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.maxpenalty === undefined) {
            data.maxpenalty = 30000;
        }
        for (const key0 in data) {
            if (!((key0 === "priority") || (key0 === "maxpenalty"))) {
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
        if (data.priority !== undefined) {
            let data0 = data.priority;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key1 in data0) {
                    let data1 = data0[key1];
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        const err1 = { instancePath: instancePath + "/priority/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priority/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data2 = data.maxpenalty;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err3 = { instancePath: instancePath + "/maxpenalty", schemaPath: "#/properties/maxpenalty/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 < 0 || isNaN(data2)) {
                const err4 = { instancePath: instancePath + "/maxpenalty", schemaPath: "#/properties/maxpenalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
//# sourceMappingURL=failover.check.js.map