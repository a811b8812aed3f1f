// @ts-nocheck
// Generated from schemas/config/formats/json.schema.json by `npm run generate`. Do not edit.
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "JsonFormatOptions",
    "description": "One JSON object a record. A missing field is NULL; a record that is no object, or has a value that its column cannot hold, goes to the dead letters.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "columns"
    ],
    "properties": {
        "columns": {
            "type": "object",
            "additionalProperties": {
                "type": "string"
            },
            "minProperties": 1,
            "maxProperties": 1000,
            "description": "Each column's type (STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3) or TIMESTAMP_LTZ(3)), and `FROM a.b` where the field has another name or stands inside another object.",
            "examples": [
                {
                    "ts": "TIMESTAMP(3)",
                    "path": "STRING FROM request.uri"
                }
            ]
        },
        "timestampFormat": {
            "type": "string",
            "enum": [
                "iso-8601",
                "sql",
                "epoch-millis",
                "epoch-seconds",
                "access-log"
            ],
            "default": "iso-8601",
            "description": "How times are written: `2015-05-17T10:05:03Z`, `2015-05-17 10:05:03`, a number, or `17/May/2015:10:05:03 +0000`. Without an offset a time is UTC."
        },
        "failOnMissingField": {
            "type": "boolean",
            "default": false,
            "description": "A record without one of the fields goes to the dead letters; otherwise the field is NULL."
        }
    }
};
export const validate = validate10;
const schema11 = schema;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.timestampFormat === undefined) {
            data.timestampFormat = "iso-8601";
        }
        if (data.failOnMissingField === undefined) {
            data.failOnMissingField = false;
        }
        if (data.columns === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "columns") || (key0 === "timestampFormat")) || (key0 === "failOnMissingField"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data0 = data.columns;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length > 1000) {
                    const err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (Object.keys(data0).length < 1) {
                    const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (typeof data0[key1] !== "string") {
                        const err4 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data.timestampFormat;
        if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/timestampFormat", schemaPath: "#/properties/timestampFormat/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (!(((((data2 === "iso-8601") || (data2 === "sql")) || (data2 === "epoch-millis")) || (data2 === "epoch-seconds")) || (data2 === "access-log"))) {
            const err7 = { instancePath: instancePath + "/timestampFormat", schemaPath: "#/properties/timestampFormat/enum", keyword: "enum", params: { allowedValues: schema11.properties.timestampFormat.enum } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (typeof data.failOnMissingField !== "boolean") {
            const err8 = { instancePath: instancePath + "/failOnMissingField", schemaPath: "#/properties/failOnMissingField/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=json.check.js.map