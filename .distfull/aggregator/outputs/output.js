export {};
//# sourceMappingURL=output.js.map