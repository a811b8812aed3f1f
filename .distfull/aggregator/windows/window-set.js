export {};
//# sourceMappingURL=window-set.js.map