// Generated from schemas/config/formats/json.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=json.js.map