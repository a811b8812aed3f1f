// Generated from schemas/config/formats/apache.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=apache.js.map