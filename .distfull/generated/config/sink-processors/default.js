// Generated from schemas/config/sink-processors/default.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=default.js.map