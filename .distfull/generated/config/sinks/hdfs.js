// Generated from schemas/config/sinks/hdfs.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=hdfs.js.map