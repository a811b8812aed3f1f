// Generated from schemas/config/sink-processors/failover.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=failover.js.map