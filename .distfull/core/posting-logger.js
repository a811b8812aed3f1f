export function postingLogger(post, bindings = {}) {
    const at = (level) => (fields, message) => {
        // Fields must survive a structured clone: errors, functions and class instances do not.
        const plain = JSON.parse(JSON.stringify({ ...bindings, ...fields }));
        post({ type: 'log', level, fields: plain, message });
    };
    return {
        debug: at('debug'),
        info: at('info'),
        warn: at('warn'),
        error: at('error'),
        child: (more) => postingLogger(post, { ...bindings, ...more }),
    };
}
//# sourceMappingURL=posting-logger.js.map