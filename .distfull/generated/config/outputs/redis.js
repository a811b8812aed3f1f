// Generated from schemas/config/outputs/redis.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=redis.js.map