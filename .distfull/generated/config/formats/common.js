// Generated from schemas/config/formats/common.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=common.js.map