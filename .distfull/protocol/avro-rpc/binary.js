/*
 * Avro's binary encoding, as far as RPC needs it.
 *
 *   int, long   zig-zag varint, 1..10 bytes    0 → 00, -1 → 01, 1 → 02
 *   string      length, UTF-8                  "append" → 0c 61 70 70 65 6e 64
 *   bytes       length, bytes
 *   map, array  blocks of { count, [size in bytes if count < 0], items }, ended by count 0
 *
 * Longs are read as numbers: exact to 2^52, which sequence numbers and lengths stay below.
 */
import { ProtocolError } from '../../core/errors.js';
/** Reads forward through a buffer; anything that does not fit is a ProtocolError. */
export class AvroReader {
    buffer;
    position;
    constructor(buffer, position = 0) {
        this.buffer = buffer;
        this.position = position;
    }
    get remaining() {
        return this.buffer.length - this.position;
    }
    long() {
        const { buffer } = this;
        let byte = this.#byte();
        // One byte holds -64..63: nearly every length and count.
        if (byte < 0x80)
            return byte & 1 ? -(byte >>> 1) - 1 : byte >>> 1;
        let raw = byte & 0x7f;
        let scale = 0x80;
        do {
            if (scale > 2 ** 56 || this.position >= buffer.length)
                throw this.#malformed('a varint');
            byte = buffer[this.position++];
            raw += (byte & 0x7f) * scale;
            scale *= 0x80;
        } while (byte >= 0x80);
        if (!Number.isSafeInteger(raw))
            throw this.#malformed('a long within 2^52');
        const half = Math.floor(raw / 2);
        return raw % 2 === 1 ? -half - 1 : half;
    }
    /** A length of bytes that are there. */
    length() {
        const length = this.long();
        if (length < 0 || length > this.remaining)
            throw this.#malformed(`${length} bytes`);
        return length;
    }
    /** A view of the next `length` bytes. */
    fixed(length) {
        if (length > this.remaining)
            throw this.#malformed(`${length} bytes`);
        return this.buffer.subarray(this.position, (this.position += length));
    }
    bytes() {
        return this.fixed(this.length());
    }
    string() {
        const length = this.length();
        return this.buffer.toString('utf8', this.position, (this.position += length));
    }
    boolean() {
        return this.#byte() !== 0;
    }
    /**
     * The number of items in the next block, 0 at the end. Every item takes at least `itemBytes`,
     * so a count that cannot fit is refused before anything is made of it.
     */
    blockCount(itemBytes) {
        let count = this.long();
        if (count < 0) {
            count = -count;
            this.length();
        }
        if (count * itemBytes > this.remaining)
            throw this.#malformed(`a block of ${count} items`);
        return count;
    }
    mapOfBytes() {
        const map = new Map();
        for (let count = this.blockCount(2); count > 0; count = this.blockCount(2))
            for (; count > 0; count--)
                map.set(this.string(), this.bytes());
        return map;
    }
    #byte() {
        if (this.position >= this.buffer.length)
            throw this.#malformed('a byte');
        return this.buffer[this.position++];
    }
    #malformed(expected) {
        return new ProtocolError(`malformed Avro data: expected ${expected} at byte ${this.position} of ${this.buffer.length}`);
    }
}
/** Encodes a long. */
export function longBytes(value) {
    const bytes = Buffer.allocUnsafe(longSize(value));
    writeLong(bytes, value, 0);
    return bytes;
}
export function longSize(value) {
    let raw = value < 0 ? -value * 2 - 1 : value * 2;
    let size = 1;
    for (; raw >= 0x80; raw = Math.floor(raw / 0x80))
        size++;
    return size;
}
/** Returns the position after the long. */
export function writeLong(target, value, position) {
    let raw = value < 0 ? -value * 2 - 1 : value * 2;
    for (; raw >= 0x80; raw = Math.floor(raw / 0x80))
        target[position++] = (raw % 0x80) | 0x80;
    target[position++] = raw;
    return position;
}
/** Length and content: Avro's `bytes`, and `string` for text. */
export function lengthPrefixed(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return Buffer.concat([longBytes(bytes.length), bytes]);
}
export function mapOfBytes(map) {
    if (map.size === 0)
        return longBytes(0);
    const parts = [longBytes(map.size)];
    for (const [key, value] of map)
        parts.push(lengthPrefixed(key), lengthPrefixed(value));
    parts.push(longBytes(0));
    return Buffer.concat(parts);
}
//# sourceMappingURL=binary.js.map