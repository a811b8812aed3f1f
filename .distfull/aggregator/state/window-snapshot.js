/*
 * A window's state as chunks of the checkpoint store. What only grows is written as increments, the
 * cells as the pages that changed; restoring adds the chunks in the order of their keys.
 *
 *   part 0         groups    chunk n: new groups since chunk n − 1
 *   part 1         cells     page n: 32 groups · stride float64, little-endian
 *   part 2 + 2k    values of aggregate k, as groups
 *   part 3 + 2k    pairs of aggregate k: u32 words, what is new since the chunk before
 */
import { CorruptionError } from '../../core/errors.js';
import { pageGroups } from './cells.js';
import { decodeEntries, decodeWords, encodeEntries, encodeWords } from './table-entries.js';
const groupsPart = 0;
export const cellsPart = 1;
export const firstAggregatePart = 2;
/** Writes and restores one window, and remembers how much of it is in the store. */
export class WindowSnapshot {
    #window;
    /** By part: how many table entries are saved, and the number of the next chunk. */
    #saved = new Map();
    #nextChunk = new Map();
    constructor(window) {
        this.#window = window;
    }
    /**
     * Hands over what changed since the last call: pages of `changedGroups` (ascending) and new
     * entries. If the transaction fails afterwards, the window must be restored from the store.
     */
    write(changedGroups, put) {
        const { startMs, endMs, cells, groups, states } = this.#window;
        const chunk = (part, number, bytes) => put({ startMs, endMs, part, number, bytes });
        const next = (part, bytes) => chunk(part, this.#countChunk(part), bytes);
        this.#writeTable(groupsPart, groups, next);
        let written = -1;
        for (const group of changedGroups) {
            const page = Math.floor(group / pageGroups);
            if (page !== written)
                chunk(cellsPart, page, cells.page(page, groups.size));
            written = page;
        }
        states.forEach(({ values, pairs }, aggregate) => {
            const part = firstAggregatePart + 2 * aggregate;
            this.#writeTable(part, values, next);
            const fresh = pairs.takeFresh();
            if (fresh.length > 0)
                next(part + 1, encodeWords(fresh));
        });
    }
    /** Chunks come in the order of their keys. */
    restore({ part, number, bytes }) {
        const { cells, groups, states } = this.#window;
        if (part === cellsPart)
            return cells.restorePage(number, bytes);
        this.#nextChunk.set(part, number + 1);
        if (part === groupsPart) {
            this.#restoreTable(part, groups, bytes);
            return cells.reserve(groups.size);
        }
        const state = states[Math.floor((part - firstAggregatePart) / 2)];
        if (state === undefined)
            throw new CorruptionError(`window state has an unknown part ${part}`);
        if (part % 2 === firstAggregatePart % 2)
            return this.#restoreTable(part, state.values, bytes);
        state.pairs.restore(decodeWords(bytes));
    }
    #writeTable(part, table, put) {
        const saved = this.#saved.get(part) ?? 0;
        if (table.size === saved)
            return;
        put(part, encodeEntries(table.entries(), saved));
        this.#saved.set(part, table.size);
    }
    #restoreTable(part, table, bytes) {
        table.numbersOf(decodeEntries(bytes));
        this.#saved.set(part, table.size);
    }
    #countChunk(part) {
        const number = this.#nextChunk.get(part) ?? 0;
        this.#nextChunk.set(part, number + 1);
        return number;
    }
}
//# sourceMappingURL=window-snapshot.js.map