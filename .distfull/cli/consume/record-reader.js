export {};
//# sourceMappingURL=record-reader.js.map