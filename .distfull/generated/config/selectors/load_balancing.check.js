// @ts-nocheck
// Generated from schemas/config/selectors/load_balancing.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "LoadBalancingSelectorConfig",
    "description": "Spreads the events over the channels of the source: each goes into one of them. What can be read again after a crash (files, Kafka, what another Tailrace sends) is spread by whole batches: so none is lost or doubled.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "policy": {
            "type": "string",
            "enum": [
                "round_robin",
                "random"
            ],
            "default": "round_robin",
            "description": "How the next channel is chosen."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.policy === undefined) {
            data.policy = "round_robin";
        }
        for (const key0 in data) {
            if (!(key0 === "policy")) {
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
        let data0 = data.policy;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!((data0 === "round_robin") || (data0 === "random"))) {
            const err2 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.enum } };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=load_balancing.check.js.map