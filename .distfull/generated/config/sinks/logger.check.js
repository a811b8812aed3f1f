// @ts-nocheck
// Generated from schemas/config/sinks/logger.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "LoggerSinkConfig",
    "description": "Writes each event to the log at level info: for looking at a flow, not for keeping it.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "maxBytesToLog": {
            "type": "integer",
            "minimum": 0,
            "maximum": 65536,
            "default": 16,
            "description": "Bytes of the body that are shown."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.maxBytesToLog === undefined) {
            data.maxBytesToLog = 16;
        }
        for (const key0 in data) {
            if (!(key0 === "maxBytesToLog")) {
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
        let data0 = data.maxBytesToLog;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/maxBytesToLog", schemaPath: "#/properties/maxBytesToLog/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 65536 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/maxBytesToLog", schemaPath: "#/properties/maxBytesToLog/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/maxBytesToLog", schemaPath: "#/properties/maxBytesToLog/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=logger.check.js.map