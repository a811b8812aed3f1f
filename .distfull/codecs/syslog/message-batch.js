/*
 * Hot path. Gathers the events of a chunk. As long as every body is a piece of the chunk, the chunk
 * is the batch's slab and nothing is copied.
 */
import { EventBatch } from '../../core/batch.js';
/** What Flume writes into the header `flume.syslog.status`. */
export const statusHeader = 'flume.syslog.status';
export class MessageBatch {
    #buffer;
    #starts;
    #ends;
    #own = [];
    /** Bytes before the bodies, by index; undefined as long as there are none. */
    #prefixes;
    invalidCount = 0;
    incompleteCount = 0;
    constructor(buffer, sizeMax) {
        this.#buffer = buffer;
        this.#starts = new Uint32Array(sizeMax);
        this.#ends = new Uint32Array(sizeMax);
    }
    get size() {
        return this.#own.length;
    }
    /** An event of `prefix` and the bytes [from, to). */
    add(headers, from, to, prefix) {
        const index = this.#own.length;
        if (headers[statusHeader] === 'Invalid')
            this.invalidCount++;
        else if (headers[statusHeader] === 'Incomplete')
            this.incompleteCount++;
        if (prefix !== undefined)
            (this.#prefixes ??= [])[index] = prefix;
        this.#starts[index] = from;
        this.#ends[index] = to;
        this.#own.push(headers);
    }
    /** Adds headers to all events; they replace those of the message. */
    addToAll(headers) {
        for (const own of this.#own)
            Object.assign(own, headers);
    }
    /** Adds headers to the event that was added last. */
    addToLast(headers) {
        Object.assign(this.#own[this.#own.length - 1], headers);
    }
    toBatch() {
        const prefixes = this.#prefixes;
        const own = this.#own;
        const parts = { starts: this.#starts, ends: this.#ends, size: own.length, own };
        const batch = new EventBatch({ buffer: this.#buffer, ...parts });
        if (prefixes === undefined)
            return batch;
        const bodies = own.map((_, i) => {
            const prefix = prefixes[i];
            return prefix === undefined ? batch.body(i) : Buffer.concat([prefix, batch.body(i)]);
        });
        return EventBatch.of(bodies, { own });
    }
}
//# sourceMappingURL=message-batch.js.map