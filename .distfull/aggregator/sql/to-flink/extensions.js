import { rewrite } from '../rewrite.js';
/** What cannot be said there in other words. */
export function notInFlink({ views, query }) {
    const queries = [...views.map((view) => view.query), query].flatMap(withInner);
    return queries.flatMap(({ from }) => {
        if (from.kind !== 'function' || from.name.text.toUpperCase() !== 'COUNT_WINDOW')
            return [];
        const message = 'Flink SQL has no count windows; write one of time, such as TUMBLE';
        return [{ ...from.name.place, message }];
    });
}
/** The query and those in its FROM. */
function withInner(query) {
    const { from } = query;
    if (from.kind === 'table')
        return [query];
    if (from.kind === 'query')
        return [query, ...withInner(from.query)];
    const inner = from.arguments.flatMap(({ value }) => value.kind === 'query' ? [value.query] : []);
    return [query, ...inner.flatMap(withInner)];
}
/** Whether the statement counts distinct values approximately, and the same with exact counts. */
export function withExactCounts(statement) {
    let isChanged = false;
    const exact = rewrite(statement, (node) => {
        if (node.kind !== 'call' || node.name.text.toUpperCase() !== 'APPROX_COUNT_DISTINCT')
            return undefined;
        isChanged = true;
        const count = { ...node, name: { ...node.name, text: 'COUNT' }, distinct: true };
        return count;
    });
    return { statement: exact, isChanged };
}
//# sourceMappingURL=extensions.js.map