// Generated from schemas/config/sources/seq.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=seq.js.map