// Generated from schemas/config/sinks/file_roll.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=file_roll.js.map