// Generated from schemas/config/sources/syslogtcp.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=syslogtcp.js.map