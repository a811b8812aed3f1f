// Generated from schemas/config/sources/http.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=http.js.map