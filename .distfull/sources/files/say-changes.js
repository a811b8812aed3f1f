/** Warns of what goes wrong at every try: again only when it is something else than the last. */
export function sayChanges(logger) {
    let last = '';
    return (message) => {
        if (message === last)
            return;
        last = message;
        logger.warn({}, message);
    };
}
//# sourceMappingURL=say-changes.js.map