/**
 * Small binary records: unsigned varints up to 2^53, strings, fixed numbers. The reader throws
 * RangeError for bytes that are none; whoever knows what they should have been says so.
 */
export class ByteWriter {
    #buffer = Buffer.allocUnsafe(256);
    #position = 0;
    uvarint(value) {
        this.#reserve(8);
        let rest = value;
        for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
            this.#buffer[this.#position++] = (rest % 0x80) | 0x80;
        this.#buffer[this.#position++] = rest;
        return this;
    }
    uint32(value) {
        this.#reserve(4);
        this.#position = this.#buffer.writeUInt32BE(value, this.#position);
        return this;
    }
    float64(value) {
        this.#reserve(8);
        this.#position = this.#buffer.writeDoubleBE(value, this.#position);
        return this;
    }
    string(value) {
        const bytes = Buffer.byteLength(value);
        this.uvarint(bytes);
        this.#reserve(bytes);
        this.#position += this.#buffer.write(value, this.#position);
        return this;
    }
    /** The bytes so far. The writer is done with after this. */
    finish() {
        return this.#buffer.subarray(0, this.#position);
    }
    #reserve(bytes) {
        if (this.#position + bytes <= this.#buffer.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#position + bytes));
        this.#buffer.copy(larger, 0, 0, this.#position);
        this.#buffer = larger;
    }
}
export class ByteReader {
    #buffer;
    #position = 0;
    constructor(buffer) {
        this.#buffer = buffer;
    }
    get isAtEnd() {
        return this.#position === this.#buffer.length;
    }
    uvarint() {
        let value = 0;
        for (let scale = 1; scale <= 2 ** 49; scale *= 0x80) {
            const byte = this.#buffer.readUInt8(this.#position++);
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError('varint of more than 8 bytes');
    }
    uint32() {
        const value = this.#buffer.readUInt32BE(this.#position);
        this.#position += 4;
        return value;
    }
    float64() {
        const value = this.#buffer.readDoubleBE(this.#position);
        this.#position += 8;
        return value;
    }
    string() {
        const bytes = this.uvarint();
        const start = this.#position;
        if (bytes > this.#buffer.length - start)
            throw new RangeError(`string of ${bytes} bytes, ${this.#buffer.length - start} are left`);
        this.#position += bytes;
        return this.#buffer.toString('utf8', start, this.#position);
    }
}
//# sourceMappingURL=byte-codec.js.map