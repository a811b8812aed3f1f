export const silentLogger = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    child: () => silentLogger,
};
//# sourceMappingURL=logger.js.map