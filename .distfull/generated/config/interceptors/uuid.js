// Generated from schemas/config/interceptors/uuid.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=uuid.js.map