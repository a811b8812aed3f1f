import { writeInt64 } from '../../util/int64.js';
const chunkBytesMin = 512;
/** Below this, copying costs less than one more chunk. */
const referencedBytesMin = 1024;
export class MessageWriter {
    flexible = false;
    #chunks = [];
    #buffer = Buffer.allocUnsafe(chunkBytesMin);
    /** What of `#buffer` is already a chunk. */
    #start = 0;
    #position = 0;
    #finishedBytes = 0;
    get byteLength() {
        return this.#finishedBytes + this.#position - this.#start;
    }
    /** Everything written so far. The writer is done with after this. */
    finish() {
        this.#closeChunk();
        return this.#chunks;
    }
    bool(value) {
        this.int8(value ? 1 : 0);
    }
    int8(value) {
        const at = this.#reserve(1);
        this.#buffer.writeInt8(value, at);
    }
    int16(value) {
        const at = this.#reserve(2);
        this.#buffer.writeInt16BE(value, at);
    }
    int32(value) {
        const at = this.#reserve(4);
        this.#buffer.writeInt32BE(value, at);
    }
    int64(value) {
        const at = this.#reserve(8);
        writeInt64(this.#buffer, at, value);
    }
    float64(value) {
        const at = this.#reserve(8);
        this.#buffer.writeDoubleBE(value, at);
    }
    uuid(value) {
        const at = this.#reserve(16);
        this.#buffer.write(value, at, 16, 'base64url');
    }
    string(value) {
        const length = Buffer.byteLength(value);
        if (this.flexible)
            this.uvarint(length + 1);
        else
            this.int16(length);
        const at = this.#reserve(length);
        this.#buffer.write(value, at);
    }
    nullableString(value) {
        if (value !== null)
            this.string(value);
        else if (this.flexible)
            this.uvarint(0);
        else
            this.int16(-1);
    }
    bytes(value) {
        this.#length(value.length);
        if (value.length >= referencedBytesMin)
            return this.reference(value);
        const at = this.#reserve(value.length);
        this.#buffer.set(value, at);
    }
    nullableBytes(value) {
        if (value === null)
            this.#length(-1);
        else
            this.bytes(value);
    }
    array(items, write) {
        this.#length(items.length);
        for (const item of items)
            write(item);
    }
    nullableArray(items, write) {
        if (items === null)
            this.#length(-1);
        else
            this.array(items, write);
    }
    nullableStruct(value, write) {
        this.int8(value === null ? -1 : 1);
        if (value !== null)
            write(value);
    }
    tags(fields = []) {
        if (!this.flexible)
            return;
        this.uvarint(fields.length);
        for (const { tag, write } of fields) {
            const value = new MessageWriter();
            value.flexible = true;
            write(value);
            this.uvarint(tag);
            this.uvarint(value.byteLength);
            for (const chunk of value.finish())
                this.reference(chunk);
        }
    }
    uvarint(value) {
        let rest = value;
        for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
            this.#byte((rest & 0x7f) | 0x80);
        this.#byte(rest);
    }
    /** Appends bytes without a length and without a copy. */
    reference(value) {
        this.#closeChunk();
        this.#chunks.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
        this.#finishedBytes += value.byteLength;
    }
    #byte(value) {
        const at = this.#reserve(1);
        this.#buffer[at] = value;
    }
    /** Of bytes and arrays; -1 for null. */
    #length(value) {
        if (this.flexible)
            this.uvarint(value + 1);
        else
            this.int32(value);
    }
    #reserve(bytes) {
        if (this.#position + bytes > this.#buffer.length) {
            this.#closeChunk();
            this.#buffer = Buffer.allocUnsafe(Math.max(chunkBytesMin, this.#buffer.length * 2, bytes));
            this.#start = 0;
            this.#position = 0;
        }
        const at = this.#position;
        this.#position += bytes;
        return at;
    }
    #closeChunk() {
        if (this.#position === this.#start)
            return;
        this.#chunks.push(this.#buffer.subarray(this.#start, this.#position));
        this.#finishedBytes += this.#position - this.#start;
        this.#start = this.#position;
    }
}
//# sourceMappingURL=writer.js.map