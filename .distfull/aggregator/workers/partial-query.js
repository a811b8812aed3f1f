/** A row takes no more memory than its record and some numbers. */
const bytesMax = 64 * 1024 * 1024;
const rejectedMax = 10_000;
/** Fewer, and merging costs more than counting at once would. */
const bytesEnough = 8 * 1024 * 1024;
export class PartialQuery {
    #counter;
    #slices;
    #positions = new Map();
    #ends = new Map();
    #latestMs = new Map();
    #time;
    #steps = [];
    #bytes = 0;
    #rejected = 0;
    constructor({ counter, slices, positions, time }) {
        this.#counter = counter;
        this.#slices = slices;
        this.#time = time;
        for (const position of positions)
            this.#positions.set(position.partition, position);
    }
    get positions() {
        return this.#positions;
    }
    get ahead() {
        const { readToMs = Infinity } = this.#time;
        return [...this.#positions.keys()].filter((each) => this.#latestOf(each) > readToMs);
    }
    /** No more may be counted before it is handed over. */
    get isFull() {
        return this.#bytes >= bytesMax || this.#rejected >= rejectedMax;
    }
    /** Worth handing over while there is more to read. */
    get isEnough() {
        return this.#bytes >= bytesEnough || this.isFull;
    }
    /** Nothing more can be read at the moment. */
    get isCaughtUp() {
        for (const [partition, { offset }] of this.#positions)
            if (offset < (this.#ends.get(partition) ?? Infinity))
                return false;
        return true;
    }
    add(partition, records) {
        const { offset } = this.#positions.get(partition);
        const counted = this.#counter.count(this.#slices, partition, records, offset, this.#time);
        this.#steps.push({ type: 'counted', counted });
        this.#bytes += records.header.sizeBytes;
        this.#latestMs.set(partition, Math.max(this.#latestOf(partition), counted.times.latestMs));
        this.#rejected += counted.late.length + counted.deadLetters.length;
        if (counted.next.offset > offset)
            this.#positions.set(partition, counted.next);
    }
    skipTo(partition, place) {
        if (place.offset <= this.#positions.get(partition).offset)
            return;
        this.#positions.set(partition, place);
        this.#steps.push({ type: 'skip', partition, place });
    }
    resume(partition, place) {
        this.#positions.set(partition, place);
        this.#steps.push({ type: 'resume', partition, place });
    }
    ended(partition, endOffset) {
        if (this.#ends.get(partition) === endOffset)
            return;
        this.#ends.set(partition, endOffset);
        this.#steps.push({ type: 'end', partition, endOffset });
    }
    /** Hands over everything; what comes from now on is judged by the time given. */
    take(time) {
        const delta = { slices: this.#slices.take(), steps: this.#steps, time };
        this.#time = time;
        this.#steps = [];
        this.#bytes = 0;
        this.#rejected = 0;
        return delta;
    }
    #latestOf(partition) {
        return this.#latestMs.get(partition) ?? -Infinity;
    }
}
//# sourceMappingURL=partial-query.js.map