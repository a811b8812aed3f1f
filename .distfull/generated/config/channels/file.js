// Generated from schemas/config/channels/file.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=file.js.map