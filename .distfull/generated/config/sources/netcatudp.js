// Generated from schemas/config/sources/netcatudp.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=netcatudp.js.map