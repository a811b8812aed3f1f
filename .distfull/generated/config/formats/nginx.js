// Generated from schemas/config/formats/nginx.schema.json by `npm run generate`. Do not edit.
export {};
//# sourceMappingURL=nginx.js.map