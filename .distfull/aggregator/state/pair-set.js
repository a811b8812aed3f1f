import { powerOfTwo } from './byte-table.js';
import { FreshWords } from './fresh-words.js';
export class PairSet {
    recordWords = 2;
    #size = 0;
    #slots;
    #fresh = new FreshWords();
    /** With room for `expected` pairs. */
    constructor(expected = 0) {
        this.#slots = new Uint32Array(powerOfTwo(Math.max(128, 4 * expected + 1)));
    }
    get size() {
        return this.#size;
    }
    /** What it takes of the memory. */
    get memoryBytes() {
        return this.#slots.byteLength + this.#fresh.memoryBytes;
    }
    /** All pairs, as group, value, group, value, … A copy. */
    all() {
        const slots = this.#slots;
        const pairs = new Uint32Array(this.#size * 2);
        let to = 0;
        for (let from = 0; from < slots.length; from += 2) {
            if (slots[from] === 0)
                continue;
            pairs[to++] = slots[from] - 1;
            pairs[to++] = slots[from + 1];
        }
        return pairs;
    }
    /** True when the pair is new. */
    add(group, value) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        const first = group + 1;
        let at = slotOf(group, value) & mask;
        for (; slots[at] !== 0; at = (at + 2) & mask)
            if (slots[at] === first && slots[at + 1] === value)
                return false;
        slots[at] = first;
        slots[at + 1] = value;
        this.#fresh.push(group);
        this.#fresh.push(value);
        if (++this.#size * 4 > slots.length)
            this.#grow();
        return true;
    }
    /** The pairs added since the last call, as group, value, group, value, … A copy. */
    takeFresh() {
        return this.#fresh.take();
    }
    restore(pairs) {
        for (let i = 0; i < pairs.length; i += 2)
            this.add(pairs[i], pairs[i + 1]);
        this.#fresh.clear();
    }
    #grow() {
        const old = this.#slots;
        const slots = new Uint32Array(old.length * 2);
        const mask = slots.length - 1;
        for (let from = 0; from < old.length; from += 2) {
            if (old[from] === 0)
                continue;
            let at = slotOf(old[from] - 1, old[from + 1]) & mask;
            while (slots[at] !== 0)
                at = (at + 2) & mask;
            slots[at] = old[from];
            slots[at + 1] = old[from + 1];
        }
        this.#slots = slots;
    }
}
/** An even number: pairs begin at even places. */
function slotOf(group, value) {
    let h = Math.imul(group, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    return (h ^ (h >>> 13)) << 1;
}
//# sourceMappingURL=pair-set.js.map