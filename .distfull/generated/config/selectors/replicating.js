// Generated from schemas/config/selectors/replicating.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=replicating.js.map