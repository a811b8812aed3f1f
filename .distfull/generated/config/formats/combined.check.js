// @ts-nocheck
// Generated from schemas/config/formats/combined.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "CombinedFormatOptions",
    "description": "Apache's and nginx's access log, the default: ip, ident, user, ts, method, path, query, protocol, status, bytes, referer, agent. What follows the agent is ignored.",
    "type": "object",
    "additionalProperties": false,
    "properties": {}
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
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
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=combined.check.js.map