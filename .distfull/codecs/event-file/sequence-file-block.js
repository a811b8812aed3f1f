import { keyBytes, valueBytes, writeValueLength } from './sequence-file.js';
import { writeVint } from './vint.js';
/** Keys and values of a full block: io.seqfile.compress.blocksize. */
const fullBytes = 1_000_000;
const lengthBytesMax = 5;
export class SequenceFileBlock {
    #format;
    #count = 0;
    #keys = Buffer.alloc(0);
    #valueLengths = Buffer.alloc(0);
    #valueLengthsBytes = 0;
    #values = Buffer.alloc(0);
    #valuesBytes = 0;
    constructor(format) {
        this.#format = format;
    }
    get count() {
        return this.#count;
    }
    get isFull() {
        return this.#count * keyBytes + this.#valuesBytes >= fullBytes;
    }
    /** Takes events from `from` on until it is full; returns the index after the last one. */
    fill(events, keys, from) {
        const { buffer, starts, ends } = events;
        const to = this.#reserve(events, from);
        keys.copy(this.#keys, this.#count * keyBytes, from * keyBytes, to * keyBytes);
        this.#count += to - from;
        const [format, lengths, values] = [this.#format, this.#valueLengths, this.#values];
        let lengthsAt = this.#valueLengthsBytes;
        let at = this.#valuesBytes;
        for (let i = from; i < to; i++) {
            const bodyBytes = ends[i] - starts[i];
            lengthsAt = writeVint(lengths, valueBytes(format, bodyBytes), lengthsAt);
            at = writeValueLength(format, values, bodyBytes, at);
            at += buffer.copy(values, at, starts[i], ends[i]);
        }
        this.#valueLengthsBytes = lengthsAt;
        this.#valuesBytes = at;
        return to;
    }
    /** Key lengths, keys, value lengths, values: valid until the next `fill`. */
    parts() {
        return [
            Buffer.alloc(this.#count, keyBytes),
            this.#keys.subarray(0, this.#count * keyBytes),
            this.#valueLengths.subarray(0, this.#valueLengthsBytes),
            this.#values.subarray(0, this.#valuesBytes),
        ];
    }
    clear() {
        this.#count = this.#valueLengthsBytes = this.#valuesBytes = 0;
    }
    /** Makes room for the events that fit, and for the one that fills it; returns where they end. */
    #reserve({ starts, ends, size }, from) {
        let to = from;
        let valuesEnd = this.#valuesBytes;
        for (; to < size && (this.#count + to - from) * keyBytes + valuesEnd < fullBytes; to++)
            valuesEnd += valueBytes(this.#format, ends[to] - starts[to]);
        const count = this.#count + to - from;
        this.#keys = grown(this.#keys, count * keyBytes);
        this.#valueLengths = grown(this.#valueLengths, count * lengthBytesMax);
        this.#values = grown(this.#values, valuesEnd);
        return to;
    }
}
/** The same content in a buffer that holds at least `bytes`. */
function grown(buffer, bytes) {
    if (bytes <= buffer.length)
        return buffer;
    const larger = Buffer.allocUnsafeSlow(Math.max(bytes, buffer.length * 2));
    buffer.copy(larger);
    return larger;
}
//# sourceMappingURL=sequence-file-block.js.map