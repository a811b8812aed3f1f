/** Where they are behind the query's own aggregates. */
export const hiddenAggregate = { earliest: 0, latest: 1, rows: 2 };
/** Undefined for windows that are the same for all keys. */
export function keyedParts(window) {
    if (window.kind !== 'session' && window.kind !== 'count')
        return undefined;
    return {
        keys: [{ scalar: fromWindows('window id', 'number') }],
        aggregates: [
            hidden('min', fromWindows('event time', 'timestamp')),
            hidden('max', fromWindows('event time', 'timestamp')),
            hidden('count', undefined),
        ],
        tellsResultsApart: window.kind === 'count',
    };
}
function hidden(kind, argument) {
    const type = argument?.type ?? 'number';
    const text = `${kind}(${argument?.text ?? '*'})`;
    return { kind, argument, filter: undefined, type, integer: true, text };
}
/** The windows hand the column over themselves: it is none of the table. */
function fromWindows(text, type) {
    return {
        type,
        text,
        evaluate: () => {
            throw new Error(`${text} is not a column of the table`);
        },
    };
}
//# sourceMappingURL=keyed-parts.js.map