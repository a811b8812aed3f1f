// Generated from schemas/config/sink-processors/load_balance.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=load_balance.js.map