import { KeyedGroups } from './keyed-groups.js';
import { addKeyedRows, full } from './keyed-rows.js';
export class CountWindows {
    #shape;
    #window;
    #openMax;
    #groups;
    #ofKey = new Map();
    /** Ids of windows that have all their rows, in the order in which they got the last one. */
    #full = [];
    #nextId = 0;
    constructor(shape, window, openMax) {
        this.#shape = shape;
        this.#window = window;
        this.#openMax = openMax;
        this.#groups = new KeyedGroups(shape, window.partitionKeys);
    }
    get size() {
        return this.#ofKey.size;
    }
    /** The number of windows bounds the memory; nothing is spilled. */
    get isFull() {
        return false;
    }
    restore(chunks) {
        for (const chunk of chunks)
            this.#groups.restore(chunk);
        this.#groups.restored();
        this.#rebuild();
    }
    add(rows, times, _closedMs, places) {
        return addKeyedRows(rows, times, places, this.#shape, this.#groups, (key) => this.#assign(key));
    }
    isDue() {
        return this.#full.length > 0;
    }
    write(emission) {
        if (this.#full.length > 0)
            this.#emit(emission);
        if (this.#groups.isSparse)
            this.#compact(emission.checkpoint);
        this.#groups.write(emission.checkpoint);
    }
    #assign(key) {
        let window = this.#ofKey.get(key);
        if (window === undefined) {
            if (this.#ofKey.size >= this.#openMax)
                return full;
            window = { id: this.#nextId++, rows: 0 };
            this.#ofKey.set(key, window);
        }
        if (++window.rows === this.#window.rows) {
            this.#ofKey.delete(key);
            this.#full.push(window.id);
        }
        return window.id;
    }
    #emit(emission) {
        const groupsOf = this.#groups.groupsOf(new Set(this.#full));
        for (const id of this.#full) {
            const groups = groupsOf.get(id);
            const { earliestMs, latestMs } = this.#groups.timesOf(groups);
            const window = { startMs: earliestMs, endMs: latestMs + 1 };
            emission.writeGroups(window, this.#groups.state, Uint32Array.from(groups));
            this.#groups.forget(groups);
        }
        this.#full = [];
    }
    #compact(checkpoint) {
        this.#groups.compact(checkpoint);
        this.#rebuild();
    }
    #rebuild() {
        this.#ofKey = new Map();
        this.#nextId = this.#groups.nextId;
        for (const { id, key, rows, groupingSet } of this.#groups.pieces()) {
            if (groupingSet !== 0)
                continue; // Each set has all rows.
            const window = this.#ofKey.get(key) ?? { id, rows: 0 };
            window.rows += rows;
            this.#ofKey.set(key, window);
        }
    }
}
//# sourceMappingURL=count-windows.js.map