/** Rows read of one window at most. */
const windowRowsMax = 100_000;
/**
 * One value a window and column, oldest window first. It comes from the row over all groups;
 * without one, sums are made of columns that add up (COUNT, SUM), and the rest, such as distinct
 * counts, is null.
 */
export async function readSeries(results, query, limit) {
    const { columns, groupingSets } = await results.layout(query);
    const windows = (await results.windows(query, limit)).toReversed();
    const values = columns.flatMap(({ role, type, name, aggregate }, index) => role === 'value' && type === 'number'
        ? [{ name, index, adds: aggregate === 'count' || aggregate === 'sum' }]
        : []);
    const overallSet = overallSetOf(groupingSets);
    // NULLs sort first: before the overall row come at most the NULL rows of the other sets.
    const rowsMax = overallSet === undefined ? windowRowsMax : groupingSets.length;
    const points = [];
    for (const window of windows) {
        const rows = await readWindow(results, query, window, rowsMax);
        const overall = rows.find((row) => row.groupingSet === overallSet);
        // Every set counts all of the window: the sum of one is enough, that of all is too much.
        const oneSet = rows.filter((row) => row.groupingSet === 0);
        const valueOf = ({ index, adds }) => {
            if (overall !== undefined)
                return numberOrNull(overall.values[index]);
            return adds ? sumOf(oneSet, index) : null;
        };
        points.push({ ...window, values: values.map(valueOf) });
    }
    return { columns: values.map(({ name }) => name), points };
}
/**
 * The rows of one window and grouping set with the largest value in column `by`. Without a set it is
 * the finest.
 */
export async function readTop(results, query, options) {
    const layout = await results.layout(query);
    const overallSet = overallSetOf(layout.groupingSets);
    const all = await readWindow(results, query, options.window, windowRowsMax);
    const overall = all.find((row) => row.groupingSet === overallSet);
    const sets = [...layout.groupingSets.keys()].filter((set) => set !== overallSet);
    const set = sets.find((each) => each === options.set) ?? sets[0];
    const rows = all.filter(({ groupingSet }) => groupingSet === set);
    const by = layout.columns.findIndex(({ name }) => name === options.by);
    const value = (row) => numberOrNull(row.values[by]) ?? -Infinity;
    const top = rows.toSorted((a, b) => value(b) - value(a)).slice(0, options.limit);
    const found = { ...layout, rows: top, set, rowCount: rows.length };
    return overall === undefined ? found : { ...found, overall };
}
/** Undefined where the query makes no row over all groups. */
function overallSetOf(sets) {
    const set = sets.findIndex(({ isOverall }) => isOverall);
    return set < 0 ? undefined : set;
}
/** Windows of one start may have several ends (CUMULATE, SESSION). */
async function readWindow(results, query, { startMs, endMs }, limit) {
    const range = { fromMs: startMs, toMs: startMs + 1 };
    const rows = await results.rows(query, { ...range, limit });
    const ours = rows.filter((row) => row.windowEndMs === endMs);
    if (ours.length > 0 || rows.length < limit)
        return ours;
    const all = await results.rows(query, { ...range, limit: windowRowsMax });
    return all.filter((row) => row.windowEndMs === endMs);
}
function sumOf(rows, index) {
    return rows.reduce((sum, row) => sum + (numberOrNull(row.values[index]) ?? 0), 0);
}
function numberOrNull(value) {
    return typeof value === 'number' ? value : null;
}
//# sourceMappingURL=results-view.js.map