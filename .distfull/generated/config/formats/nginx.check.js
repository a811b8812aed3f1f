// @ts-nocheck
// Generated from schemas/config/formats/nginx.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "NginxFormatOptions",
    "description": "nginx's access log by its own log_format. Fields are named as in format combined where they mean the same (`$remote_addr` is ip), the others as their variable (request_time).",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "logFormat"
    ],
    "properties": {
        "logFormat": {
            "type": "string",
            "minLength": 1,
            "description": "The log_format: its text, or the whole directive of nginx.conf. What is logged as JSON is better read by format json.",
            "examples": [
                "$remote_addr [$time_local] \"$request\" $status $request_time"
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
        if (data.logFormat === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logFormat" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "logFormat")) {
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
        if (data.logFormat !== undefined) {
            let data0 = data.logFormat;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/logFormat", schemaPath: "#/properties/logFormat/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/logFormat", schemaPath: "#/properties/logFormat/type", keyword: "type", params: { type: "string" } };
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
//# sourceMappingURL=nginx.check.js.map