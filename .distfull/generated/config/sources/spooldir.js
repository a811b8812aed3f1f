// Generated from schemas/config/sources/spooldir.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=spooldir.js.map