/**
 * Hot path. Reads forward through one datum in a slab, without views of it. What does not fit is a
 * ProtocolError that says at which byte of the datum.
 */
import { ProtocolError } from '../../core/errors.js';
export class AvroCursor {
    buffer;
    position = 0;
    #start = 0;
    #end = 0;
    constructor(buffer) {
        this.buffer = buffer;
    }
    begin(start, end) {
        this.position = start;
        this.#start = start;
        this.#end = end;
    }
    get remaining() {
        return this.#end - this.position;
    }
    /** The nearest double of any 64-bit number: 0 → 00, -1 → 01, 1 → 02. */
    long() {
        let byte = this.byte();
        if (byte < 0x80)
            return byte & 1 ? -(byte >>> 1) - 1 : byte >>> 1;
        const isNegative = (byte & 1) === 1;
        let half = (byte & 0x7f) >>> 1;
        let scale = 0x40;
        do {
            if (scale > 2 ** 62)
                throw this.malformed('a varint of ten bytes at most');
            byte = this.byte();
            half += (byte & 0x7f) * scale;
            scale *= 0x80;
        } while (byte >= 0x80);
        return isNegative ? -half - 1 : half;
    }
    /** Moves past `size` bytes that are there; where they begin. */
    pass(size) {
        if (!(size >= 0 && size <= this.remaining))
            throw this.malformed(`${size} bytes`);
        const start = this.position;
        this.position += size;
        return start;
    }
    byte() {
        if (this.position >= this.#end)
            throw this.malformed('a byte');
        return this.buffer[this.position++];
    }
    malformed(expected) {
        const at = this.position - this.#start;
        return new ProtocolError(`expected ${expected} at byte ${at} of ${this.#end - this.#start}`);
    }
}
//# sourceMappingURL=avro-cursor.js.map