// Generated from schemas/config/sinks/spark.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=spark.js.map