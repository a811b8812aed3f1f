/** A small seeded generator (mulberry32), so that a run can be repeated line by line. */
export class Random {
    #state;
    constructor(seed) {
        this.#state = seed >>> 0;
    }
    /** In [0, 1). */
    next() {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let mixed = this.#state;
        mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
    /** A whole number in [from, to). */
    integer(from, to) {
        return from + Math.floor(this.next() * (to - from));
    }
    chance(probability) {
        return this.next() < probability;
    }
    pick(choices) {
        return choices[this.integer(0, choices.length)];
    }
}
//# sourceMappingURL=random.js.map