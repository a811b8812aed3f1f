/**
 * What stands behind a name in `select`, as an aggregate in SQL:
 *
 *   count                        COUNT(*)
 *   count distinct ip            COUNT(DISTINCT ip)
 *   sum bytes where status < 400   SUM(bytes) FILTER (WHERE status < 400)
 *   percentile bytes 0.95        PERCENTILE(bytes, 0.95)
 *
 * Anything else is SQL already.
 */
const functions = {
    count: 'COUNT',
    sum: 'SUM',
    avg: 'AVG',
    min: 'MIN',
    max: 'MAX',
    first: 'FIRST_VALUE',
    last: 'LAST_VALUE',
};
export function aggregateSql(phrase) {
    const { head, condition } = splitWhere(phrase.trim());
    const filter = condition === undefined ? '' : ` FILTER (WHERE ${condition})`;
    const [, percentileOf, fraction] = /^percentile\s+([^(].*?)\s+([\d.]+)$/is.exec(head) ?? [];
    if (percentileOf !== undefined)
        return `PERCENTILE(${percentileOf}, ${fraction})${filter}`;
    const [, approximated] = /^approx\s+count\s+distinct\s+([^(].*)$/is.exec(head) ?? [];
    if (approximated !== undefined)
        return `APPROX_COUNT_DISTINCT(${approximated})${filter}`;
    if (/^count$/i.test(head))
        return `COUNT(*)${filter}`;
    // Before a bracket it is a call in SQL, whatever the space between.
    const [, word = '', distinct, of] = /^(\w+)\s+(distinct\s+)?([^(].*)$/is.exec(head) ?? [];
    const name = functions[word.toLowerCase()];
    if (name === undefined || of === undefined)
        return head + filter;
    return `${name}(${distinct === undefined ? '' : 'DISTINCT '}${of})${filter}`;
}
/** At the first `where` outside quotes and brackets. */
function splitWhere(phrase) {
    let depth = 0;
    for (const { 0: part, index } of phrase.matchAll(/'(?:[^']|'')*'|`[^`]*`|[()]|\bwhere\b/gi)) {
        if (part === '(')
            depth++;
        else if (part === ')')
            depth--;
        else if (depth === 0 && part.toLowerCase() === 'where')
            return {
                head: phrase.slice(0, index).trimEnd(),
                condition: phrase.slice(index + part.length).trim(),
            };
    }
    return { head: phrase };
}
//# sourceMappingURL=aggregate-phrase.js.map