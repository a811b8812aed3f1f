// Generated from schemas/config/sources/netcat.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=netcat.js.map