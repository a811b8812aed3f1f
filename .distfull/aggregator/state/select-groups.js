import { asBuffer, ByteTable } from './byte-table.js';
/** A copy. Not of shapes with a group that has every row: its values are in no pairs. */
export function selectGroups(shape, window, chosen) {
    const numberOf = new Int32Array(window.groups.size).fill(-1);
    for (let i = 0; i < chosen.length; i++)
        numberOf[chosen[i]] = i;
    return {
        ...window,
        groups: selectEntries(window.groups, chosen),
        cells: selectCells(window.cells, shape.stride, chosen),
        aggregates: window.aggregates.map((contents, aggregate) => {
            const { splitsByValue } = shape.aggregates[aggregate];
            const pairs = selectRecords(contents.pairs, shape.recordWords[aggregate], numberOf);
            return splitsByValue ? withOwnValues(contents.values, pairs) : { ...contents, pairs };
        }),
    };
}
function selectRecords(records, words, numberOf) {
    const selected = new Uint32Array(records.length);
    let end = 0;
    for (let at = 0; at < records.length; at += words) {
        const group = numberOf[records[at]];
        if (group < 0)
            continue;
        selected[end] = group;
        for (let word = 1; word < words; word++)
            selected[end + word] = records[at + word];
        end += words;
    }
    return selected.slice(0, end);
}
/** Numbers the values of the pairs anew, in a table of their own. */
function withOwnValues(values, pairs) {
    const table = new ByteTable();
    for (let at = 0; at < pairs.length; at += 2)
        pairs[at + 1] = table.numberOfEntry(values, pairs[at + 1]);
    return { values: table.entries(), pairs };
}
/** The entries with these numbers, in this order. A copy. */
export function selectEntries(from, chosen) {
    const starts = new Uint32Array(chosen.length + 1);
    for (let i = 0; i < chosen.length; i++) {
        const entry = chosen[i];
        starts[i + 1] = starts[i] + from.starts[entry + 1] - from.starts[entry];
    }
    const bytes = Buffer.allocUnsafe(starts[chosen.length]);
    const buffer = asBuffer(from.bytes);
    for (let i = 0; i < chosen.length; i++) {
        const entry = chosen[i];
        buffer.copy(bytes, starts[i], from.starts[entry], from.starts[entry + 1]);
    }
    return {
        size: chosen.length,
        tags: Uint16Array.from(chosen, (entry) => from.tags[entry]),
        starts,
        bytes,
        hashes: Uint32Array.from(chosen, (entry) => from.hashes[entry]),
        seed: from.seed,
    };
}
export function selectCells(cells, stride, chosen) {
    const selected = new Float64Array(chosen.length * stride);
    for (let i = 0; i < chosen.length; i++)
        for (let cell = 0; cell < stride; cell++)
            selected[i * stride + cell] = cells[chosen[i] * stride + cell];
    return selected;
}
//# sourceMappingURL=select-groups.js.map