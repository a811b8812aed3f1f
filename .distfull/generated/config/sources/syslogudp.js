// Generated from schemas/config/sources/syslogudp.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=syslogudp.js.map