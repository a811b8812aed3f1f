// Generated from schemas/config/outputs/table.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=table.js.map