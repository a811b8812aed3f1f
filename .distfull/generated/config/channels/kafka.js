// Generated from schemas/config/channels/kafka.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=kafka.js.map