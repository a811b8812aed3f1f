// Generated from schemas/config/dashboard.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=dashboard.js.map