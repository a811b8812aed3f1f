// Generated from schemas/config/interceptors/static.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=static.js.map