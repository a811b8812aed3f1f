// Generated from schemas/config/sinks/null.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=null.js.map