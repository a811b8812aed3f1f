// Generated from schemas/config/outputs/kafka.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=kafka.js.map