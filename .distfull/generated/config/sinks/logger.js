// Generated from schemas/config/sinks/logger.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=logger.js.map