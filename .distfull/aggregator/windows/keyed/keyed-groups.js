import { columnOf } from '../../emission/columns.js';
import { ByteTable } from '../../state/byte-table.js';
import { revisionCell } from '../../state/cells.js';
import { GroupKeys, groupingSetOf } from '../../state/group-keys.js';
import { selectGroups } from '../../state/select-groups.js';
import { noSeed } from '../../state/table-entries.js';
import { WindowSnapshot } from '../../state/window-snapshot.js';
import { WindowState } from '../../state/window-state.js';
import { hiddenAggregate } from './keyed-parts.js';
/** In the revision cell, which nothing else uses here. */
const dead = -1;
/** Fewer are not worth a new table. */
const deadMin = 1000;
export class KeyedGroups {
    #shape;
    #partitionKeys;
    #keyTable = new ByteTable();
    #life = 0;
    #state;
    #snapshot;
    #deadCount = 0;
    /** `partitionKeys`: PARTITION BY, as indexes into the keys of the query. */
    constructor(shape, partitionKeys) {
        this.#shape = shape;
        this.#partitionKeys = partitionKeys;
        this.#state = new WindowState(shape, 0, 0);
        this.#snapshot = new WindowSnapshot(this.#state);
    }
    get state() {
        return this.#state;
    }
    /** A dense number for the key of each of `rows`. */
    keysOf(columns, rows) {
        const { groupKeys } = this.#shape.aggregation;
        const keys = new Uint32Array(rows.length);
        new GroupKeys(0, this.#partitionKeys, groupKeys).assign(this.#keyTable, columns, rows, keys);
        return keys;
    }
    /** Counts `rows`, each under its id. */
    add(rows, columns, ids, times) {
        const time = { argument: { kind: 'numbers', values: times }, mask: undefined };
        this.#state.add(rows, {
            keys: [...columns.keys, { kind: 'numbers', values: ids }],
            inputs: [...columns.inputs, time, time, { argument: undefined, mask: undefined }],
        });
    }
    /** The groups of each of these ids; of each grouping set some. */
    groupsOf(ids) {
        const groupsOf = new Map();
        for (let group = 0; group < this.#state.groups.size; group++) {
            const id = this.#idOf(group);
            if (!ids.has(id) || this.#isDead(group))
                continue;
            const groups = groupsOf.get(id);
            if (groups === undefined)
                groupsOf.set(id, [group]);
            else
                groups.push(group);
        }
        return groupsOf;
    }
    /** Counts under other ids from now on what was counted under these. */
    move(idFrom) {
        const chosen = [...this.groupsOf(new Set(idFrom.keys())).values()].flat();
        if (chosen.length === 0)
            return;
        const selected = this.#select(chosen);
        const groups = withIds(selected.groups, idFrom);
        this.#state.merge({ ...selected, groups });
        for (const group of this.#state.groups.numbersOf(groups))
            this.#state.cells.touched[group] = 1;
        this.forget(chosen);
    }
    /** These groups count for nothing any more. */
    forget(groups) {
        const { values, touched, stride } = this.#state.cells;
        for (const group of groups) {
            values[group * stride + revisionCell] = dead;
            touched[group] = 1;
        }
        this.#deadCount += groups.length;
        this.#state.touched = true;
    }
    /** The earliest and the latest event time of these groups. */
    timesOf(groups) {
        return {
            earliestMs: Math.min(...groups.map((group) => this.#hidden('earliest', group))),
            latestMs: Math.max(...groups.map((group) => this.#hidden('latest', group))),
        };
    }
    /** All that is alive, by group. */
    *pieces() {
        const living = this.#living();
        const keys = this.#keysOfGroups(living);
        for (let i = 0; i < living.length; i++) {
            const group = living[i];
            yield {
                id: this.#idOf(group),
                key: keys[i],
                earliestMs: this.#hidden('earliest', group),
                latestMs: this.#hidden('latest', group),
                rows: this.#hidden('rows', group),
                groupingSet: groupingSetOf(this.#state.groups.tagOf(group)),
            };
        }
    }
    /** Above all ids in the table, also those of the dead: their groups would take its rows. */
    get nextId() {
        let nextId = 0;
        for (let group = 0; group < this.#state.groups.size; group++)
            nextId = Math.max(nextId, this.#idOf(group) + 1);
        return nextId;
    }
    /** Whether `compact` is worth its time. */
    get isSparse() {
        return this.#deadCount > Math.max(deadMin, this.#state.groups.size / 2);
    }
    /** Forgets the dead; numbers of groups and keys are others afterwards. */
    compact(checkpoint) {
        checkpoint.purgeState(this.#range);
        const living = this.#select([...this.#living()]);
        this.#begin(this.#life + 1);
        this.#state.merge(living);
        this.#state.cells.touched.fill(1, 0, this.#state.groups.size);
        this.#state.touched = true;
    }
    /** Writes what has changed since the last time. */
    write(checkpoint) {
        const { state } = this;
        if (!state.touched)
            return;
        const groups = state.cells.takeTouched(state.groups.size);
        this.#snapshot.write(groups, (chunk) => checkpoint.putState(chunk));
        state.touched = false;
        state.changed = false;
    }
    /** Chunks come in the order of their keys. */
    restore(chunk) {
        if (chunk.startMs !== this.#life)
            this.#begin(chunk.startMs);
        this.#snapshot.restore(chunk);
    }
    /** After the last chunk. */
    restored() {
        this.#deadCount = this.#state.groups.size - this.#living().length;
    }
    get #range() {
        return { startMs: this.#life, endMs: this.#life };
    }
    #begin(life) {
        this.#life = life;
        this.#state = new WindowState(this.#shape, life, life);
        this.#snapshot = new WindowSnapshot(this.#state);
        this.#keyTable = new ByteTable();
        this.#deadCount = 0;
    }
    #living() {
        const groups = Uint32Array.from({ length: this.#state.groups.size }, (_, group) => group);
        return groups.filter((group) => !this.#isDead(group));
    }
    #select(groups) {
        return selectGroups(this.#shape, this.#state.contents(), Uint32Array.from(groups));
    }
    #isDead(group) {
        const { values, stride } = this.#state.cells;
        return values[group * stride + revisionCell] === dead;
    }
    /** The last of the group's keys. */
    #idOf(group) {
        const bytes = this.#state.groups.bytesOf(group);
        return bytes.readDoubleLE(bytes.length - Float64Array.BYTES_PER_ELEMENT);
    }
    #hidden(which, group) {
        const index = this.#shape.aggregation.aggregates.length + hiddenAggregate[which];
        const { cells, states } = this.#state;
        return Number(this.#shape.aggregates[index].valueOf(cells, group, states[index]));
    }
    /** Every grouping set has the partition keys, so each group tells its key. */
    #keysOfGroups(groups) {
        const { groupKeys } = this.#shape.aggregation;
        const { groups: table } = this.#state;
        const values = Array.from(groups, (group) => {
            const set = this.#shape.sets[groupingSetOf(table.tagOf(group))];
            return set.valuesOf(table, group);
        });
        const columns = groupKeys.map(({ scalar }, key) => columnOf(scalar.type, values.map((of) => of[key])).column);
        return this.keysOf(columns, Uint32Array.from(groups, (_, row) => row));
    }
}
/** The groups with other window ids: their hashes are made anew. */
function withIds(entries, idFrom) {
    const bytes = Buffer.from(entries.bytes);
    for (let i = 0; i < entries.size; i++) {
        const at = entries.starts[i + 1] - Float64Array.BYTES_PER_ELEMENT;
        bytes.writeDoubleLE(idFrom.get(bytes.readDoubleLE(at)), at);
    }
    return { ...entries, bytes, seed: noSeed };
}
//# sourceMappingURL=keyed-groups.js.map