/*
 * Hot path. AvroFlumeEvents to a batch that shares the message's memory; no object an event.
 *
 *   event   headers: map of string | body: bytes        02 026b 0276 00 | 0a 68656c6c6f
 *
 * Agents send the same headers with most events. A map ends itself, so when the bytes at hand begin
 * with the bytes of the event before's map, it is the same map: compared, not parsed.
 */
import { EventBatch, noHeaders } from '../../core/batch.js';
import { ProtocolError } from '../../core/errors.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
/** An empty map and an empty body. */
const smallestEventBytes = 2;
/** Reads one event. Throws ProtocolError. */
export function decodeEvent(reader) {
    const slab = new SlabReader(reader);
    slab.read(1);
    return slab.batch();
}
/** Reads an array of events. Throws ProtocolError. */
export function decodeEvents(reader) {
    const slab = new SlabReader(reader);
    let count = reader.blockCount(smallestEventBytes);
    for (; count > 0; count = reader.blockCount(smallestEventBytes))
        slab.read(count);
    return slab.batch();
}
/** Reads the events that lie in a slab, each by itself, as `encodeEventSlab` writes them. */
export function decodeEventSlab({ buffer, starts, ends, size }) {
    const reader = new AvroReader(buffer);
    const events = new SlabReader(reader, size);
    const rejected = [];
    for (let index = 0; index < size; index++) {
        reader.position = starts[index];
        try {
            events.read(1, ends[index]);
        }
        catch (error) {
            if (!(error instanceof ProtocolError))
                throw error;
            rejected.push({ index, reason: error.message });
        }
    }
    return { batch: events.batch(), rejected };
}
class SlabReader {
    #reader;
    #starts = new Uint32Array(0);
    #ends = new Uint32Array(0);
    #size = 0;
    /** The newest map, and where its bytes lie. */
    #headers = noHeaders;
    #mapStart = 0;
    #mapEnd = 0;
    /** Each event's headers, from the first time that two events differ. */
    #own;
    constructor(reader, expected = 0) {
        this.#reader = reader;
        if (expected > 0)
            this.#grow(expected);
    }
    /** Throws ProtocolError; what was read of the last one is forgotten then. */
    read(count, limit = this.#reader.buffer.length) {
        const reader = this.#reader;
        const end = this.#size + count;
        if (end > this.#starts.length)
            this.#grow(end);
        for (let i = this.#size; i < end; i++) {
            if (!this.#repeatsMap(reader.position))
                this.#readMap(i);
            else
                reader.position += this.#mapEnd - this.#mapStart;
            if (this.#own !== undefined)
                this.#own[i] = this.#headers;
            const length = reader.length();
            this.#starts[i] = reader.position;
            this.#ends[i] = reader.position += length;
            if (reader.position > limit)
                throw new ProtocolError('an event that goes on beyond its bytes');
        }
        this.#size = end;
    }
    batch() {
        if (this.#own !== undefined)
            this.#own.length = this.#size;
        return new EventBatch({
            buffer: this.#reader.buffer,
            starts: this.#starts,
            ends: this.#ends,
            size: this.#size,
            ...(this.#own === undefined ? { headers: this.#headers } : { own: this.#own }),
        });
    }
    #repeatsMap(position) {
        const { buffer } = this.#reader;
        const length = this.#mapEnd - this.#mapStart;
        if (length === 0 || position + length > buffer.length)
            return false;
        for (let i = 0; i < length; i++)
            if (buffer[position + i] !== buffer[this.#mapStart + i])
                return false;
        return true;
    }
    #readMap(index) {
        const reader = this.#reader;
        const start = reader.position;
        const headers = readHeaders(reader);
        if (index > 0 && this.#own === undefined)
            this.#own = Array(index).fill(this.#headers);
        this.#headers = headers;
        this.#mapStart = start;
        this.#mapEnd = reader.position;
    }
    #grow(size) {
        const starts = new Uint32Array(size);
        const ends = new Uint32Array(size);
        starts.set(this.#starts);
        ends.set(this.#ends);
        this.#starts = starts;
        this.#ends = ends;
    }
}
function readHeaders(reader) {
    const entries = [];
    for (let count = reader.blockCount(2); count > 0; count = reader.blockCount(2))
        for (; count > 0; count--)
            entries.push([reader.string(), reader.string()]);
    // fromEntries makes own properties even of names such as __proto__.
    return entries.length === 0 ? noHeaders : Object.freeze(Object.fromEntries(entries));
}
//# sourceMappingURL=decode.js.map