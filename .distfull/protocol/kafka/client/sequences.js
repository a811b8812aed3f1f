/** The next sequence number of each partition a producer id writes to; wraps after 2^31 - 1. */
export class Sequences {
    #next = new Map();
    /** The base sequence of a batch of `records`, which the following batch continues. */
    take(topic, partition, records) {
        const key = `${topic}-${partition}`;
        const base = this.#next.get(key) ?? 0;
        this.#next.set(key, (base + records) % 2 ** 31);
        return base;
    }
    clear() {
        this.#next.clear();
    }
}
//# sourceMappingURL=sequences.js.map