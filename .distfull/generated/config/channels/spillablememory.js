// Generated from schemas/config/channels/spillablememory.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=spillablememory.js.map