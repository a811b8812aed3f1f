import { FreshWords } from './fresh-words.js';
const rankBits = 6;
const rankMask = 2 ** rankBits - 1;
const indexBits = 26;
const registerBits = 17;
const registers = 2 ** registerBits;
/** Bits of an index behind those that name the register. */
const extraBits = indexBits - registerBits;
/** Ranks of a register: 1 to 48. */
const rankMax = 64 - registerBits + 1;
/** Sizes of blocks, as powers of two of words. */
const smallestSize = 2;
const largestSmall = 14;
const registersSize = registerBits - 2;
/** In place of an entry: the group has registers. No rank is 0, so no entry is. */
const largeMark = 0;
/** The entry of a value by both halves of its hash. */
export function entryOf(high, low) {
    const rest = high & rankMask;
    const rank = rest === 0 ? rankBits + 1 + Math.clz32(low) : Math.clz32(rest) - 32 + rankBits + 1;
    return ((high & ~rankMask) | rank) >>> 0;
}
export class Sketches {
    recordWords = 2;
    #words = new Uint32Array(64);
    #used = 0;
    /** By group: where its block begins, its size (0: none) and its entries. */
    #starts = new Uint32Array(16);
    #sizes = new Uint8Array(16);
    #counts = new Uint16Array(16);
    /** By size: where free blocks begin. */
    #free = [];
    #fresh = new FreshWords();
    get memoryBytes() {
        const groups = this.#starts.byteLength + this.#sizes.byteLength + this.#counts.byteLength;
        return this.#words.byteLength + groups + this.#fresh.memoryBytes;
    }
    /** Counts a value by its entry. */
    add(group, entry) {
        if (group >= this.#sizes.length)
            this.#reserveGroups(group + 1);
        if (entry === largeMark) {
            if (this.#sizes[group] !== registersSize)
                this.#enlarge(group);
        }
        else if (this.#sizes[group] === registersSize) {
            if (!this.#raise(this.#registersOf(group), entry))
                return;
        }
        else if (!this.#addSmall(group, entry))
            return;
        this.#fresh.push(group);
        this.#fresh.push(entry);
    }
    /** About how many different values; a whole number. */
    estimate(group) {
        const size = this.#sizes[group] ?? 0;
        if (size !== registersSize)
            return linearCount(this.#counts[group] ?? 0);
        return Math.round(estimateOf(this.#registersOf(group)));
    }
    takeFresh() {
        return this.#fresh.take();
    }
    restore(records) {
        for (let i = 0; i < records.length; i += 2)
            this.add(records[i], records[i + 1]);
        this.#fresh.clear();
    }
    all() {
        const records = new FreshWords();
        for (let group = 0; group < this.#sizes.length; group++) {
            const size = this.#sizes[group];
            if (size === registersSize) {
                records.push(group);
                records.push(largeMark);
                pushRegisters(this.#registersOf(group), group, records);
            }
            else if (size !== 0) {
                const start = this.#starts[group];
                for (let at = start; at < start + 2 ** size; at++) {
                    if (this.#words[at] === 0)
                        continue;
                    records.push(group);
                    records.push(this.#words[at]);
                }
            }
        }
        return records.take();
    }
    /** True when the entry is new. */
    #addSmall(group, entry) {
        if (this.#sizes[group] === 0) {
            this.#starts[group] = this.#take(smallestSize);
            this.#sizes[group] = smallestSize;
        }
        const size = this.#sizes[group];
        if (!insert(this.#words, this.#starts[group], size, entry))
            return false;
        if (++this.#counts[group] * 4 <= 3 * 2 ** size)
            return true;
        if (size === largestSmall)
            this.#enlarge(group);
        else
            this.#grow(group, size);
        return true;
    }
    #grow(group, size) {
        const start = this.#take(size + 1);
        const from = this.#starts[group];
        for (let at = from; at < from + 2 ** size; at++)
            if (this.#words[at] !== 0)
                insert(this.#words, start, size + 1, this.#words[at]);
        this.#release(from, size);
        this.#starts[group] = start;
        this.#sizes[group] = size + 1;
    }
    /** Registers in place of entries. */
    #enlarge(group) {
        const size = this.#sizes[group];
        const from = this.#starts[group];
        const start = this.#take(registersSize);
        this.#starts[group] = start;
        this.#sizes[group] = registersSize;
        if (size === 0)
            return;
        const own = this.#registersOf(group);
        for (let at = from; at < from + 2 ** size; at++)
            if (this.#words[at] !== 0)
                this.#raise(own, this.#words[at]);
        this.#release(from, size);
    }
    #raise(own, entry) {
        const index = entry >>> (32 - registerBits);
        const extra = (entry >>> rankBits) & (2 ** extraBits - 1);
        const rank = extra === 0 ? extraBits + (entry & rankMask) : Math.clz32(extra) - 32 + extraBits + 1;
        if (own[index] >= rank)
            return false;
        own[index] = rank;
        return true;
    }
    #registersOf(group) {
        return new Uint8Array(this.#words.buffer, this.#starts[group] * 4, registers);
    }
    /** A block of zeros. */
    #take(size) {
        const free = this.#free[size]?.pop();
        if (free !== undefined)
            return free;
        const start = this.#used;
        this.#used += 2 ** size;
        if (this.#used > this.#words.length) {
            const larger = new Uint32Array(Math.ceil(Math.max(this.#used, this.#words.length * 1.5)));
            larger.set(this.#words);
            this.#words = larger;
        }
        return start;
    }
    #release(start, size) {
        this.#words.fill(0, start, start + 2 ** size);
        (this.#free[size] ??= []).push(start);
    }
    #reserveGroups(groups) {
        const capacity = Math.max(groups, this.#sizes.length * 2);
        this.#starts = widened(this.#starts, new Uint32Array(capacity));
        this.#sizes = widened(this.#sizes, new Uint8Array(capacity));
        this.#counts = widened(this.#counts, new Uint16Array(capacity));
    }
}
function widened(from, to) {
    to.set(from);
    return to;
}
/** Into the block of `words` at `start`; true when the entry is new. */
function insert(words, start, size, entry) {
    const mask = 2 ** size - 1;
    // The first bits of an entry are those of a hash.
    let slot = (entry >>> (32 - size)) & mask;
    for (let known = words[start + slot]; known !== 0; known = words[start + slot]) {
        if (known === entry)
            return false;
        slot = (slot + 1) & mask;
    }
    words[start + slot] = entry;
    return true;
}
/** Entries that raise new registers to the same ranks. */
function pushRegisters(own, group, records) {
    for (let index = 0; index < registers; index++) {
        const rank = own[index];
        if (rank === 0)
            continue;
        const extra = rank > extraBits ? 0 : 2 ** (extraBits - rank);
        records.push(group);
        records.push(((index << (32 - registerBits)) |
            (extra << rankBits) |
            (rank > extraBits ? rank - extraBits : 1)) >>>
            0);
    }
}
/** Of so many places of 2^26 taken: by how many values. */
function linearCount(entries) {
    const places = 2 ** indexBits;
    return Math.round(-places * Math.log1p(-entries / places));
}
/**
 * The improved estimator of Ertl, "New cardinality estimation algorithms for HyperLogLog sketches"
 * (2017): without bias from 0 on, no tables.
 */
function estimateOf(own) {
    const counts = new Uint32Array(rankMax + 1);
    for (let index = 0; index < registers; index++)
        counts[own[index]] += 1;
    let sum = registers * tau(1 - counts[rankMax] / registers);
    for (let rank = rankMax - 1; rank >= 1; rank--)
        sum = 0.5 * (sum + counts[rank]);
    sum += registers * sigma(counts[0] / registers);
    return (registers * registers) / (2 * Math.LN2 * sum);
}
function sigma(share) {
    if (share === 1)
        return Infinity;
    let x = share;
    let sum = x;
    for (let y = 1, before = -1; sum !== before; y += y) {
        x *= x;
        before = sum;
        sum += x * y;
    }
    return sum;
}
function tau(share) {
    if (share === 0 || share === 1)
        return 0;
    let x = share;
    let sum = 1 - x;
    for (let y = 0.5, before = -1; sum !== before; y /= 2) {
        x = Math.sqrt(x);
        before = sum;
        sum -= (1 - x) ** 2 * y;
    }
    return sum / 3;
}
//# sourceMappingURL=sketches.js.map