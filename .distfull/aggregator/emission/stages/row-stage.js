export {};
//# sourceMappingURL=row-stage.js.map