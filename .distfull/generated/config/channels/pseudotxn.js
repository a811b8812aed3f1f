// Generated from schemas/config/channels/pseudotxn.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=pseudotxn.js.map