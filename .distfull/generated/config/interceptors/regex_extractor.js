// Generated from schemas/config/interceptors/regex_extractor.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=regex_extractor.js.map