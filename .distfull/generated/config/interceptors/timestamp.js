// Generated from schemas/config/interceptors/timestamp.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=timestamp.js.map