// Generated from schemas/config/formats/combined.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=combined.js.map