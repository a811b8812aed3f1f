// @ts-nocheck
// Generated from schemas/config/interceptors/regex_extractor.schema.json by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const schema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "RegexExtractorInterceptorConfig",
    "description": "Makes headers of the groups that a regular expression finds in the body.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "regex",
        "serializers"
    ],
    "properties": {
        "regex": {
            "type": "string",
            "minLength": 1,
            "description": "Java regular expression with groups, searched anywhere in the body."
        },
        "serializers": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "name"
                ],
                "properties": {
                    "name": {
                        "type": "string",
                        "minLength": 1,
                        "description": "Name of the header."
                    },
                    "type": {
                        "type": "string",
                        "enum": [
                            "default",
                            "org.apache.flume.interceptor.RegexExtractorInterceptorPassThroughSerializer",
                            "org.apache.flume.interceptor.RegexExtractorInterceptorMillisSerializer"
                        ],
                        "default": "default",
                        "description": "`default` takes the text as it is, the millis serializer reads it as a date and gives milliseconds since 1970."
                    },
                    "pattern": {
                        "type": "string",
                        "minLength": 1,
                        "description": "Joda-Time pattern of the date, for the millis serializer.",
                        "examples": [
                            "dd/MMM/yyyy:HH:mm:ss Z"
                        ]
                    }
                }
            },
            "description": "What is done with the groups: the first group goes to the first serializer listed, and so on. Surplus groups are ignored."
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
        if (data.regex === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regex" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.serializers === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serializers" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "regex") || (key0 === "serializers"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.regex !== undefined) {
            let data0 = data.regex;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.serializers !== undefined) {
            let data1 = data.serializers;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (Object.keys(data1).length < 1) {
                    const err5 = { instancePath: instancePath + "/serializers", schemaPath: "#/properties/serializers/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    let data2 = data1[key1];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.type === undefined) {
                            data2.type = "default";
                        }
                        if (data2.name === undefined) {
                            const err6 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/serializers/additionalProperties/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        for (const key2 in data2) {
                            if (!(((key2 === "name") || (key2 === "type")) || (key2 === "pattern"))) {
                                const err7 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/serializers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data2.name !== undefined) {
                            let data3 = data2.name;
                            if (typeof data3 === "string") {
                                if (func2(data3) < 1) {
                                    const err8 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/serializers/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                const err9 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/serializers/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        let data4 = data2.type;
                        if (typeof data4 !== "string") {
                            const err10 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/serializers/additionalProperties/properties/type/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (!(((data4 === "default") || (data4 === "org.apache.flume.interceptor.RegexExtractorInterceptorPassThroughSerializer")) || (data4 === "org.apache.flume.interceptor.RegexExtractorInterceptorMillisSerializer"))) {
                            const err11 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/serializers/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.serializers.additionalProperties.properties.type.enum } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data2.pattern !== undefined) {
                            let data5 = data2.pattern;
                            if (typeof data5 === "string") {
                                if (func2(data5) < 1) {
                                    const err12 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/serializers/additionalProperties/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/serializers/additionalProperties/properties/pattern/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/serializers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/serializers/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/serializers", schemaPath: "#/properties/serializers/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
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
//# sourceMappingURL=regex_extractor.check.js.map