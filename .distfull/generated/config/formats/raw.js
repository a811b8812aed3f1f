// Generated from schemas/config/formats/raw.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=raw.js.map