// Generated from schemas/config/sources/thrift.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=thrift.js.map