export {};
//# sourceMappingURL=record-writer.js.map