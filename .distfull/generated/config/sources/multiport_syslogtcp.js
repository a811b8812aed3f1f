// Generated from schemas/config/sources/multiport_syslogtcp.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=multiport_syslogtcp.js.map