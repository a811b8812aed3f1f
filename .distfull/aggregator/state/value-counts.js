import { FreshWords } from './fresh-words.js';
import { hashHigh, hashNumber } from './hash64.js';
export const recordWords = 4;
const double = new Float64Array(1);
const doubleWords = new Uint32Array(double.buffer);
export class ValueCounts {
    recordWords = recordWords;
    #size = 0;
    #groups = new Uint32Array(32);
    #values = new Float64Array(32);
    #counts = new Uint32Array(32);
    #next = new Uint32Array(32);
    #isFresh = new Uint8Array(32);
    #heads = new Uint32Array(16);
    #slots = new Uint32Array(64);
    /** Entries that changed since the last checkpoint. */
    #fresh = new FreshWords();
    get memoryBytes() {
        const entries = this.#counts.length * 21;
        return entries + this.#heads.byteLength + this.#slots.byteLength + this.#fresh.memoryBytes;
    }
    add(group, value, count) {
        const entry = this.#entryOf(group, value);
        this.#counts[entry] += count;
        if (this.#isFresh[entry] === 1)
            return;
        this.#isFresh[entry] = 1;
        this.#fresh.push(entry);
    }
    /** Calls with each value of the group and how often it came, in no order. */
    forEach(group, take) {
        for (let next = this.#heads[group] ?? 0; next !== 0; next = this.#next[next - 1])
            take(this.#values[next - 1], this.#counts[next - 1]);
    }
    takeFresh() {
        const entries = this.#fresh.take();
        for (const entry of entries)
            this.#isFresh[entry] = 0;
        return this.#records(entries);
    }
    restore(records) {
        for (let at = 0; at < records.length; at += recordWords) {
            const entry = this.#entryOf(records[at], valueIn(records, at));
            this.#counts[entry] = countIn(records, at);
        }
    }
    all() {
        return this.#records(Uint32Array.from({ length: this.#size }, (_, entry) => entry));
    }
    #records(entries) {
        const records = new Uint32Array(entries.length * recordWords);
        let at = 0;
        for (const entry of entries) {
            double[0] = this.#values[entry];
            records[at++] = this.#groups[entry];
            records[at++] = doubleWords[0];
            records[at++] = doubleWords[1];
            records[at++] = this.#counts[entry];
        }
        return records;
    }
    #entryOf(group, value) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        let slot = hashOf(group, value) & mask;
        for (let known = slots[slot]; known !== 0; known = slots[slot]) {
            if (this.#groups[known - 1] === group && this.#values[known - 1] === value)
                return known - 1;
            slot = (slot + 1) & mask;
        }
        const entry = this.#size++;
        slots[slot] = entry + 1;
        this.#groups[entry] = group;
        this.#values[entry] = value === 0 ? 0 : value;
        this.#link(group, entry);
        if (this.#size === this.#groups.length)
            this.#grow();
        return entry;
    }
    #link(group, entry) {
        if (group >= this.#heads.length) {
            const larger = new Uint32Array(Math.max(group + 1, this.#heads.length * 2));
            larger.set(this.#heads);
            this.#heads = larger;
        }
        this.#next[entry] = this.#heads[group];
        this.#heads[group] = entry + 1;
    }
    #grow() {
        const capacity = this.#size * 2;
        this.#groups = widened(this.#groups, new Uint32Array(capacity));
        this.#values = widened(this.#values, new Float64Array(capacity));
        this.#counts = widened(this.#counts, new Uint32Array(capacity));
        this.#next = widened(this.#next, new Uint32Array(capacity));
        this.#isFresh = widened(this.#isFresh, new Uint8Array(capacity));
        const slots = new Uint32Array(capacity * 2);
        const mask = slots.length - 1;
        for (let entry = 0; entry < this.#size; entry++) {
            let slot = hashOf(this.#groups[entry], this.#values[entry]) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = entry + 1;
        }
        this.#slots = slots;
    }
}
export function valueIn(records, at) {
    doubleWords[0] = records[at + 1];
    doubleWords[1] = records[at + 2];
    return double[0];
}
export function countIn(records, at) {
    return records[at + 3];
}
function hashOf(group, value) {
    hashNumber(value);
    const h = Math.imul(hashHigh ^ Math.imul(group, 0x9e3779b1), 0xc2b2ae35);
    return h ^ (h >>> 15);
}
function widened(from, to) {
    to.set(from);
    return to;
}
//# sourceMappingURL=value-counts.js.map