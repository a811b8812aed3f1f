/**
 * The numbers of one component, under Flume's metric names (`EventReceivedCount`, …) where Flume
 * has the metric. Incremented once a batch, read at scrape time.
 */
export class Counters {
    #values = new Map();
    add(name, amount = 1) {
        this.#values.set(name, (this.#values.get(name) ?? 0) + amount);
    }
    /** Sets a gauge, such as `OpenConnectionCount`. */
    set(name, value) {
        this.#values.set(name, value);
    }
    get(name) {
        return this.#values.get(name) ?? 0;
    }
    snapshot() {
        return Object.fromEntries(this.#values);
    }
}
//# sourceMappingURL=counters.js.map