// @ts-nocheck
// Generated from schemas/config/interceptors/uuid.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "UuidInterceptorConfig",
    "description": "Adds a random identifier to each event as a header.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "headerName": {
            "type": "string",
            "minLength": 1,
            "default": "id",
            "description": "Name of the header."
        },
        "preserveExisting": {
            "type": "boolean",
            "default": true,
            "description": "Leave events alone that have the header already."
        },
        "prefix": {
            "type": "string",
            "default": "",
            "description": "Put before each identifier."
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
        if (data.headerName === undefined) {
            data.headerName = "id";
        }
        if (data.preserveExisting === undefined) {
            data.preserveExisting = true;
        }
        if (data.prefix === undefined) {
            data.prefix = "";
        }
        for (const key0 in data) {
            if (!(((key0 === "headerName") || (key0 === "preserveExisting")) || (key0 === "prefix"))) {
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
        let data0 = data.headerName;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/headerName", schemaPath: "#/properties/headerName/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/headerName", schemaPath: "#/properties/headerName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (typeof data.preserveExisting !== "boolean") {
            const err3 = { instancePath: instancePath + "/preserveExisting", schemaPath: "#/properties/preserveExisting/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (typeof data.prefix !== "string") {
            const err4 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
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
//# sourceMappingURL=uuid.check.js.map