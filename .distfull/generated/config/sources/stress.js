// Generated from schemas/config/sources/stress.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=stress.js.map