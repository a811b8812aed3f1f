// Generated from schemas/config/selectors/multiplexing.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=multiplexing.js.map