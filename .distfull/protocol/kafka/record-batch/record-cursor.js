/*
 * Hot path. Walks the records of a batch. Every read is checked against the end of the records;
 * what does not fit throws a RangeError, to which the decoder adds the batch's position.
 */
import { nullStart } from './format.js';
export class RecordCursor {
    position;
    #buffer;
    #end;
    constructor(buffer, position, end) {
        this.#buffer = buffer;
        this.position = position;
        this.#end = end;
    }
    /** Reads a record's length and attributes; returns where the record ends. */
    beginRecord() {
        const length = this.varint();
        const end = this.position + length;
        if (length <= 0 || end > this.#end)
            throw this.#bad(`record length ${length}`);
        this.position++;
        return end;
    }
    endRecord(end) {
        if (this.position !== end)
            throw this.#bad(`record ends ${this.position - end} bytes off its length`);
    }
    expectEnd() {
        if (this.position !== this.#end)
            throw this.#bad(`${this.#end - this.position} bytes after the last record`);
    }
    /** Skips length and bytes; returns where the bytes start, `nullStart` for null. */
    slice() {
        const length = this.varint();
        if (length === -1)
            return nullStart;
        const start = this.position;
        if (length < 0 || start + length > this.#end)
            throw this.#bad(`length ${length}`);
        this.position = start + length;
        return start;
    }
    skipHeaders() {
        for (let left = this.#headerCount(); left > 0; left--) {
            this.slice();
            this.slice();
        }
    }
    headers() {
        const headers = [];
        for (let left = this.#headerCount(); left > 0; left--) {
            const keyStart = this.slice();
            const key = keyStart === nullStart ? '' : this.#buffer.toString('utf8', keyStart, this.position);
            const valueStart = this.slice();
            const value = valueStart === nullStart ? null : this.#buffer.subarray(valueStart, this.position);
            headers.push({ key, value });
        }
        return headers;
    }
    /** A zig-zag varint of at most 32 bits. */
    varint() {
        let byte = this.#byte();
        if (byte < 0x80)
            return (byte >>> 1) ^ -(byte & 1);
        let value = byte & 0x7f;
        for (let shift = 7; shift < 35; shift += 7) {
            byte = this.#byte();
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return (value >>> 1) ^ -(value & 1);
        }
        throw this.#bad('varint of more than 5 bytes');
    }
    /** A zig-zag varint of at most 64 bits, as a Number. */
    varlong() {
        let byte = this.#byte();
        if (byte < 0x80)
            return (byte >>> 1) ^ -(byte & 1);
        let value = byte & 0x7f;
        for (let scale = 0x80; scale < 2 ** 70; scale *= 0x80) {
            byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
        }
        throw this.#bad('varlong of more than 10 bytes');
    }
    #headerCount() {
        const count = this.varint();
        if (count < 0 || count * 2 > this.#end - this.position)
            throw this.#bad(`header count ${count}`);
        return count;
    }
    #byte() {
        if (this.position >= this.#end)
            throw this.#bad('a field beyond the end');
        return this.#buffer[this.position++];
    }
    #bad(fact) {
        return new RangeError(`${fact} at byte ${this.position} of the records`);
    }
}
//# sourceMappingURL=record-cursor.js.map