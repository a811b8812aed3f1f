/*
 * Reads the primitive types of Kafka's protocol from one frame. Whatever the bytes are, the result
 * is a value or a ProtocolError that names the position; nothing is allocated for a length or count
 * before it has been held against the bytes that are left.
 */
import { ProtocolError } from '../../core/errors.js';
import { readInt64 } from '../../util/int64.js';
/** Kafka's limit, for compact strings, too. */
const stringBytesMax = 32_767;
export class MessageReader {
    flexible = false;
    position;
    #buffer;
    #itemsLeft;
    /** `itemsMax`: in all arrays together. An item of two bytes becomes an object of a hundred. */
    constructor(buffer, position = 0, itemsMax = Infinity) {
        this.#buffer = buffer;
        this.position = position;
        this.#itemsLeft = itemsMax;
    }
    get remainingBytes() {
        return this.#buffer.length - this.position;
    }
    bool() {
        return this.int8() !== 0;
    }
    int8() {
        return this.#buffer.readInt8(this.#advance(1, 'int8'));
    }
    int16() {
        return this.#buffer.readInt16BE(this.#advance(2, 'int16'));
    }
    int32() {
        return this.#buffer.readInt32BE(this.#advance(4, 'int32'));
    }
    int64() {
        const value = readInt64(this.#buffer, this.#advance(8, 'int64'));
        if (!Number.isSafeInteger(value))
            throw this.#malformed(`int64 ${value} is beyond 2^53`);
        return value;
    }
    float64() {
        return this.#buffer.readDoubleBE(this.#advance(8, 'float64'));
    }
    uuid() {
        const start = this.#advance(16, 'uuid');
        return this.#buffer.toString('base64url', start, this.position);
    }
    string() {
        return this.nullableString() ?? this.#null('string');
    }
    nullableString() {
        const length = this.flexible ? this.uvarint() - 1 : this.int16();
        if (length < 0)
            return null;
        if (length > stringBytesMax)
            throw this.#malformed(`string of ${length} bytes`);
        const start = this.#advance(length, 'string');
        return this.#buffer.toString('utf8', start, this.position);
    }
    bytes() {
        return this.nullableBytes() ?? this.#null('bytes');
    }
    nullableBytes() {
        const length = this.flexible ? this.uvarint() - 1 : this.int32();
        if (length < 0)
            return null;
        const start = this.#advance(length, 'bytes');
        return this.#buffer.subarray(start, this.position);
    }
    array(leastItemBytes, read) {
        return this.nullableArray(leastItemBytes, read) ?? this.#null('array');
    }
    nullableArray(leastItemBytes, read) {
        const count = this.flexible ? this.uvarint() - 1 : this.int32();
        if (count < 0)
            return null;
        if (count * leastItemBytes > this.remainingBytes)
            throw this.#malformed(`array of ${count} items, but only ${this.remainingBytes} bytes are left`);
        this.#itemsLeft -= count;
        if (this.#itemsLeft < 0)
            throw this.#malformed(`array of ${count} items, too many in all`);
        const items = [];
        for (let i = 0; i < count; i++)
            items.push(read());
        return items;
    }
    /** One byte, negative for null, before the struct. */
    nullableStruct(read) {
        return this.int8() < 0 ? null : read();
    }
    tags(read) {
        if (!this.flexible)
            return;
        for (let left = this.uvarint(); left > 0; left--) {
            const tag = this.uvarint();
            const size = this.uvarint();
            const start = this.position;
            const end = this.#advance(size, 'tagged field') + size;
            this.position = start;
            read(tag);
            if (this.position > end)
                throw this.#malformed(`tagged field ${tag} ends beyond its size ${size}`);
            this.position = end;
        }
    }
    skipTags() {
        this.tags(ignoreTag);
    }
    /** An unsigned varint of at most 32 bits. */
    uvarint() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#buffer[this.#advance(1, 'varint')];
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value >>> 0;
        }
        throw this.#malformed('varint of more than 5 bytes');
    }
    /** Moves on; returns where the field starts. */
    #advance(bytes, what) {
        const start = this.position;
        if (bytes > this.#buffer.length - start)
            throw this.#malformed(`${what} of ${bytes} bytes, but only ${this.remainingBytes} are left`);
        this.position = start + bytes;
        return start;
    }
    #null(what) {
        throw this.#malformed(`${what} is null, which this field may not be`);
    }
    #malformed(fact) {
        return new ProtocolError(`malformed Kafka message: ${fact} (at byte ${this.position})`);
    }
}
function ignoreTag() { }
//# sourceMappingURL=reader.js.map