// Generated from schemas/config/formats/avro.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=avro.js.map