// Generated from schemas/config/interceptors/search_replace.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=search_replace.js.map