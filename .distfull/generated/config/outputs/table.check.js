// @ts-nocheck
// Generated from schemas/config/outputs/table.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "TableOutputConfig",
    "description": "Keeps the rows in the data directory, for the dashboard and `tailrace results`. Open windows are there too, marked as provisional. Written by the checkpoint itself.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "retention": {
            "type": "integer",
            "x-unit": "duration",
            "minimum": 1000,
            "default": 2592000000,
            "description": "Rows of windows that ended longer before the watermark are removed.",
            "examples": [
                "30d"
            ]
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.retention === undefined) {
            data.retention = 2592000000;
        }
        for (const key0 in data) {
            if (!(key0 === "retention")) {
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
        let data0 = data.retention;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 < 1000 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
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
//# sourceMappingURL=table.check.js.map