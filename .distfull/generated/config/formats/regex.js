// Generated from schemas/config/formats/regex.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=regex.js.map