// @ts-nocheck
// Generated from schemas/config/formats/raw.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RawFormatOptions",
    "description": "The whole value as one column. Event time is then the record's: `metadata: { ts: timestamp }`.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "columns": {
            "type": "object",
            "additionalProperties": {
                "type": "string"
            },
            "minProperties": 1,
            "maxProperties": 1,
            "default": {
                "message": "STRING"
            },
            "description": "The column: STRING (UTF-8), or BOOLEAN, BIGINT, DOUBLE as Java's bytes (1, 8 and 8 of them, the highest first).",
            "examples": [
                {
                    "message": "STRING"
                }
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
        if (data.columns === undefined) {
            data.columns = { "message": "STRING" };
        }
        for (const key0 in data) {
            if (!(key0 === "columns")) {
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
        let data0 = data.columns;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (Object.keys(data0).length > 1) {
                const err1 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (Object.keys(data0).length < 1) {
                const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            for (const key1 in data0) {
                if (typeof data0[key1] !== "string") {
                    const err3 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
            const err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
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
//# sourceMappingURL=raw.check.js.map