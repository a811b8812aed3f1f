// Generated from schemas/config/aggregation.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=aggregation.js.map