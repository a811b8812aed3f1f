// Generated from schemas/config/sources/avro.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=avro.js.map