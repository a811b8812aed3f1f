export {};
//# sourceMappingURL=contracts.js.map