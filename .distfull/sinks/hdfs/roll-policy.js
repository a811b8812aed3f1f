/** What one file has taken. Flume looks before it adds: the event that crosses a limit is in. */
export class FileFill {
    #limits;
    #events = 0;
    #bodyBytes = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    get isFull() {
        return this.#events >= this.#limits.events || this.#bodyBytes >= this.#limits.bodyBytes;
    }
    get bodyBytes() {
        return this.#bodyBytes;
    }
    /** Adds events from place `first` of the indexes on until full; the place of the next one. */
    take(batch, indexes, first) {
        const { starts, ends } = batch;
        const count = indexes === 'all' ? batch.size : indexes.length;
        const end = Math.min(count, first + this.#limits.events - this.#events);
        let at = first;
        while (at < end && this.#bodyBytes < this.#limits.bodyBytes) {
            const index = indexes === 'all' ? at : indexes[at];
            this.#bodyBytes += ends[index] - starts[index];
            at++;
        }
        this.#events += at - first;
        return at;
    }
}
/** Places [from, to) of the indexes. */
export function sliceIndexes(indexes, from, to, size) {
    if (indexes !== 'all')
        return from === 0 && to === indexes.length ? indexes : indexes.slice(from, to);
    if (from === 0 && to === size)
        return 'all';
    return Array.from({ length: to - from }, (_, i) => from + i);
}
//# sourceMappingURL=roll-policy.js.map