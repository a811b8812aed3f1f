import { ByteTable } from './byte-table.js';
import { Cells, changedCell, revisionCell } from './cells.js';
import { groupingSetOf } from './group-keys.js';
import { PairSet } from './pair-set.js';
let scratch = new Uint32Array(0);
export class WindowState {
    startMs;
    endMs;
    groups;
    cells;
    /** One for each aggregate of the query; unused by those that keep no values. */
    states;
    /** Rows have come since the last checkpoint. */
    touched = false;
    /** Some group has counted something since its row was last emitted. */
    changed = false;
    #shape;
    /** `like`: one that it may become as large as. */
    constructor(shape, startMs, endMs, like) {
        this.#shape = shape;
        this.startMs = startMs;
        this.endMs = endMs;
        this.groups = new ByteTable(like?.groups.size);
        this.cells = new Cells(shape.stride);
        this.states = shape.aggregates.map((aggregate, i) => aggregate.newState?.(like?.states[i]) ?? noState);
    }
    /** What it takes of the memory, without what every window takes. */
    get memoryBytes() {
        let bytes = this.groups.memoryBytes + this.cells.values.byteLength;
        for (const { values, pairs } of this.states)
            bytes += values.memoryBytes + pairs.memoryBytes;
        return bytes;
    }
    /** Counts `rows` of a record batch: the numbers of those that fall in this window. */
    add(rows, columns) {
        const { sets, aggregates } = this.#shape;
        const { cells, states } = this;
        if (scratch.length < rows.length)
            scratch = new Uint32Array(rows.length);
        const groups = scratch.subarray(0, rows.length);
        aggregates.forEach((aggregate, i) => {
            aggregate.prepare?.(states[i], rows, columns.inputs[i]);
        });
        for (const set of sets) {
            set.assign(this.groups, columns.keys, rows, groups);
            cells.reserve(this.groups.size);
            for (let i = 0; i < groups.length; i++)
                cells.touched[groups[i]] = 1;
            const members = { rows, groups, isWhole: set.isWhole };
            aggregates.forEach((aggregate, i) => {
                aggregate.add(cells, members, columns.inputs[i], states[i]);
            });
        }
        this.touched = true;
        this.changed = true;
    }
    /**
     * As if the other window's rows had been added here. A group has the higher of both revisions,
     * and is changed when it is in one of them. Returns the number here of each group there.
     */
    merge(other) {
        const { cells, states } = this;
        const groups = this.groups.numbersOf(other.groups);
        if (groups.length === 0)
            return groups;
        cells.reserve(this.groups.size);
        this.#mergeChanges(groups, other.cells);
        const whole = this.#wholeGroups(groups);
        this.#shape.aggregates.forEach((aggregate, i) => {
            const contents = other.aggregates[i];
            aggregate.merge(cells, { groups, whole, cells: other.cells, contents }, states[i]);
        });
        return groups;
    }
    /** A group that has been counted in since the last checkpoint is a changed one from here on. */
    contents() {
        const { startMs, endMs, cells } = this;
        const groups = this.groups.entries();
        cells.markChanges(groups.size);
        return {
            startMs,
            endMs,
            groups,
            cells: cells.values,
            aggregates: this.states.map((state) => {
                // Not the arrays that all windows have in common: they might be transferred.
                const { values, pairs } = state === noState ? newState() : state;
                return { values: values.entries(), pairs: pairs.all() };
            }),
        };
    }
    /** After a restart: groups whose rows were not emitted before it. */
    findChanges() {
        const { values, stride } = this.cells;
        for (let group = 0; group < this.groups.size && !this.changed; group++)
            this.changed = values[group * stride + changedCell] !== 0;
    }
    #wholeGroups(groups) {
        const { sets } = this.#shape;
        if (!sets.some((set) => set.isWhole))
            return [];
        return [...groups].filter((group) => sets[groupingSetOf(this.groups.tagOf(group))].isWhole);
    }
    #mergeChanges(groups, from) {
        const { values, touched, stride } = this.cells;
        for (let i = 0; i < groups.length; i++) {
            const at = groups[i] * stride;
            const revision = from[i * stride + revisionCell];
            if (revision > values[at + revisionCell])
                values[at + revisionCell] = revision;
            if (from[i * stride + changedCell] === 0)
                continue;
            touched[groups[i]] = 1;
            this.touched = true;
            this.changed = true;
        }
    }
}
/** Of aggregates that keep nothing but cells; stays empty. */
const noState = newState();
function newState() {
    return { values: new ByteTable(), pairs: new PairSet() };
}
/** The memory that goes along when the contents are posted to another thread. */
export function transferList(contents) {
    const { groups, cells, aggregates } = contents;
    const tables = [groups, ...aggregates.map(({ values }) => values)];
    const arrays = [
        cells,
        ...tables.flatMap(({ tags, starts, bytes, hashes }) => [tags, starts, bytes, hashes]),
        ...aggregates.map(({ pairs }) => pairs),
    ];
    return [...new Set(arrays.map(({ buffer }) => buffer))];
}
//# sourceMappingURL=window-state.js.map