// Generated from schemas/config/broker.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=broker.js.map