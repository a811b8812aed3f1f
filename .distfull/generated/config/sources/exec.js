// Generated from schemas/config/sources/exec.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=exec.js.map