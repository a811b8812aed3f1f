// Generated from schemas/config/channels/memory.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=memory.js.map