export {};
//# sourceMappingURL=topic-source.js.map