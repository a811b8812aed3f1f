// @ts-nocheck
// Generated from schemas/config/interceptors/host.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "HostInterceptorConfig",
    "description": "Adds the address or name of this machine as a header.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
        "hostHeader": {
            "type": "string",
            "minLength": 1,
            "default": "host",
            "description": "Name of the header."
        },
        "useIP": {
            "type": "boolean",
            "default": true,
            "description": "The address that the machine's own name has; false: the name that this address has."
        },
        "preserveExisting": {
            "type": "boolean",
            "default": false,
            "description": "Leave events alone that have the header already."
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
        if (data.hostHeader === undefined) {
            data.hostHeader = "host";
        }
        if (data.useIP === undefined) {
            data.useIP = true;
        }
        if (data.preserveExisting === undefined) {
            data.preserveExisting = false;
        }
        for (const key0 in data) {
            if (!(((key0 === "hostHeader") || (key0 === "useIP")) || (key0 === "preserveExisting"))) {
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
        let data0 = data.hostHeader;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/hostHeader", schemaPath: "#/properties/hostHeader/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err2 = { instancePath: instancePath + "/hostHeader", schemaPath: "#/properties/hostHeader/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (typeof data.useIP !== "boolean") {
            const err3 = { instancePath: instancePath + "/useIP", schemaPath: "#/properties/useIP/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (typeof data.preserveExisting !== "boolean") {
            const err4 = { instancePath: instancePath + "/preserveExisting", schemaPath: "#/properties/preserveExisting/type", keyword: "type", params: { type: "boolean" } };
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
//# sourceMappingURL=host.check.js.map