export {};
//# sourceMappingURL=agent-parts.js.map