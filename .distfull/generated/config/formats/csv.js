// Generated from schemas/config/formats/csv.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=csv.js.map