// Generated from schemas/config/interceptors/regex_filter.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=regex_filter.js.map