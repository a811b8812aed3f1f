// Generated from schemas/config/interceptors/remove_header.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=remove_header.js.map