// @ts-nocheck
// Generated from schemas/config/sources/exec.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "ExecSourceConfig",
    "description": "Runs a command and turns each line that it prints into an event. What a command has printed cannot be asked for again: for files use taildir.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "command"
    ],
    "properties": {
        "command": {
            "type": "string",
            "minLength": 1,
            "description": "The command; split at blanks, without quoting, unless `shell` is given.",
            "examples": [
                "tail -F /var/log/app.log"
            ]
        },
        "shell": {
            "type": "string",
            "minLength": 1,
            "description": "A shell that gets the command as its last argument: for pipes, wildcards, quotes.",
            "examples": [
                "/bin/sh -c"
            ]
        },
        "restart": {
            "type": "boolean",
            "default": false,
            "description": "Run the command again when it has ended."
        },
        "restartThrottle": {
            "type": "integer",
            "minimum": 0,
            "default": 10000,
            "description": "Milliseconds before it is run again."
        },
        "logStdErr": {
            "type": "boolean",
            "default": false,
            "description": "Log what the command prints to its error output."
        },
        "batchSize": {
            "type": "integer",
            "minimum": 1,
            "default": 20,
            "description": "Most events in a batch."
        },
        "batchTimeout": {
            "type": "integer",
            "minimum": 0,
            "default": 3000,
            "description": "Milliseconds after which a partial batch is passed on at the latest. Lines are passed on as they come, so it is kept in any case."
        },
        "charset": {
            "type": "string",
            "minLength": 1,
            "default": "UTF-8",
            "description": "Character set of the output, one that contains ASCII. Events keep its bytes."
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
        if (data.restart === undefined) {
            data.restart = false;
        }
        if (data.restartThrottle === undefined) {
            data.restartThrottle = 10000;
        }
        if (data.logStdErr === undefined) {
            data.logStdErr = false;
        }
        if (data.batchSize === undefined) {
            data.batchSize = 20;
        }
        if (data.batchTimeout === undefined) {
            data.batchTimeout = 3000;
        }
        if (data.charset === undefined) {
            data.charset = "UTF-8";
        }
        if (data.command === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "command") || (key0 === "shell")) || (key0 === "restart")) || (key0 === "restartThrottle")) || (key0 === "logStdErr")) || (key0 === "batchSize")) || (key0 === "batchTimeout")) || (key0 === "charset"))) {
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
        if (data.command !== undefined) {
            let data0 = data.command;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.shell !== undefined) {
            let data1 = data.shell;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/shell", schemaPath: "#/properties/shell/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err5 = { instancePath: instancePath + "/shell", schemaPath: "#/properties/shell/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (typeof data.restart !== "boolean") {
            const err6 = { instancePath: instancePath + "/restart", schemaPath: "#/properties/restart/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        let data3 = data.restartThrottle;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err7 = { instancePath: instancePath + "/restartThrottle", schemaPath: "#/properties/restartThrottle/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 < 0 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/restartThrottle", schemaPath: "#/properties/restartThrottle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (typeof data.logStdErr !== "boolean") {
            const err9 = { instancePath: instancePath + "/logStdErr", schemaPath: "#/properties/logStdErr/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        let data5 = data.batchSize;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err10 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 < 1 || isNaN(data5)) {
                const err11 = { instancePath: instancePath + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        let data6 = data.batchTimeout;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err12 = { instancePath: instancePath + "/batchTimeout", schemaPath: "#/properties/batchTimeout/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 < 0 || isNaN(data6)) {
                const err13 = { instancePath: instancePath + "/batchTimeout", schemaPath: "#/properties/batchTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        let data7 = data.charset;
        if (typeof data7 === "string") {
            if (func2(data7) < 1) {
                const err14 = { instancePath: instancePath + "/charset", schemaPath: "#/properties/charset/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/charset", schemaPath: "#/properties/charset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
//# sourceMappingURL=exec.check.js.map