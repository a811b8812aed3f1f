/** White space outside quotes and what only concerns time (watermark, lateness) may change. */
export function stateIdentity(aggregation, table, plan) {
    const { format, options, metadata, timestamp } = table;
    const { partitions } = aggregation;
    const part = partitions === undefined ? '' : `, partitions ${partitions.join(' ')}`;
    const reading = `${format} ${canonical(options)} ${canonical(metadata)}, event time ${timestamp}${part}`;
    return {
        aggregation: aggregation.name,
        query: `${withoutExtraSpace(plan.sql)} [${table.name}: ${reading}]`,
        sql: plan.sql,
    };
}
/** How the table is read: what stands behind the query in the `query` of an identity. */
export function readingOf({ query, sql = '' }) {
    return query.slice(withoutExtraSpace(sql).length + 2, -1);
}
/** The order of a map counts: that of `columns` is the order of fields in a line of CSV. */
const canonical = (options) => JSON.stringify(Object.entries(options));
function withoutExtraSpace(sql) {
    return sql.replace(/('(?:[^']|'')*'|`[^`]*`)|\s+/g, (_, quoted) => quoted ?? ' ').trim();
}
/** Undefined where there is no table output. */
export function tableRetentionMs(outputs) {
    const table = outputs.find(({ type }) => type === 'table');
    return table?.config?.retention;
}
//# sourceMappingURL=query-identity.js.map