// @ts-nocheck
// Generated from schemas/config/formats/avro.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "AvroFormatOptions",
    "description": "One Avro record a Kafka record, in binary without a header, as Flink's format avro has it (not the Confluent format, whose schemas are in a registry). Fields of its top level that are numbers, texts, booleans, enums or times are columns; the others are passed over.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000000,
            "description": "The schema it was written with, as JSON.",
            "examples": [
                "{\"type\":\"record\", …}"
            ]
        },
        "schemaFile": {
            "type": "string",
            "minLength": 1,
            "x-path": true,
            "description": "A file with the schema, in place of `schema`.",
            "examples": [
                "access.avsc"
            ]
        }
    }
};
export const validate = validate10;
const schema11 = schema;
const func2 = require("ajv/dist/runtime/ucs2length").default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "schema") || (key0 === "schemaFile"))) {
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
        if (data.schema !== undefined) {
            let data0 = data.schema;
            if (typeof data0 === "string") {
                if (func2(data0) > 1000000) {
                    const err1 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/maxLength", keyword: "maxLength", params: { limit: 1000000 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (func2(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.schemaFile !== undefined) {
            let data1 = data.schemaFile;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/schemaFile", schemaPath: "#/properties/schemaFile/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err5 = { instancePath: instancePath + "/schemaFile", schemaPath: "#/properties/schemaFile/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
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
//# sourceMappingURL=avro.check.js.map