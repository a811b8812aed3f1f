export {};
//# sourceMappingURL=file-system.js.map