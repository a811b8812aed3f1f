// Generated from schemas/config/sources/taildir.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=taildir.js.map