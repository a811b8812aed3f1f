// Generated from schemas/config/sinks/redis.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=redis.js.map