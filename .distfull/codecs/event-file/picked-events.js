/** The events at `indexes`, sharing the slab. Event i of them is event `indexIn(indexes, i)` there. */
export function pickEvents(batch, indexes) {
    if (indexes === 'all')
        return batch;
    const first = indexes[0] ?? 0;
    const end = first + indexes.length;
    const isRun = indexes.at(-1) === end - 1;
    return isRun ? batch.slice(first, end, []) : batch.pick(indexes, []);
}
export function indexIn(indexes, picked) {
    return indexes === 'all' ? picked : indexes[picked];
}
//# sourceMappingURL=picked-events.js.map