export {};
//# sourceMappingURL=record-format.js.map