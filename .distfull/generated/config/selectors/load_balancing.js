// Generated from schemas/config/selectors/load_balancing.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=load_balancing.js.map