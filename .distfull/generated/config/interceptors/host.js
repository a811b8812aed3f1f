// Generated from schemas/config/interceptors/host.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=host.js.map