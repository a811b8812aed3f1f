/** Hot path. Columns made by expressions: constants, and text that is put together anew. */
import { nullStart, } from '../../../codecs/rows.js';
const noBytes = Buffer.alloc(0);
/** The column of an operand that the compiler has typed as a number, timestamp or boolean. */
export function numbersOf(column) {
    if (column.kind !== 'numbers')
        throw new TypeError('a column of numbers was expected, found text');
    return column.values;
}
/** The column of an operand that the compiler has typed as a string. */
export function textsOf(column) {
    if (column.kind !== 'bytes')
        throw new TypeError('a column of text was expected, found numbers');
    return column;
}
export function numbers(values) {
    return { kind: 'numbers', values };
}
/** The same number for every row (NaN: NULL). The column is kept and grows with the batches. */
export function constantNumber(value) {
    let column = numbers(new Float64Array(0));
    return (rows) => {
        if (column.values.length < rows.size)
            column = numbers(new Float64Array(rows.size).fill(value));
        return column;
    };
}
/** The same text for every row. */
export function constantText(text) {
    const buffer = Buffer.from(text);
    let column = textColumn(buffer, 0);
    return (rows) => {
        if (column.starts.length < rows.size) {
            column = textColumn(buffer, rows.size);
            column.ends.fill(buffer.length);
        }
        return column;
    };
}
export function nullTexts(rows) {
    const column = textColumn(noBytes, rows.size);
    column.starts.fill(nullStart);
    return column;
}
function textColumn(buffer, size) {
    return { kind: 'bytes', buffer, starts: new Uint32Array(size), ends: new Uint32Array(size) };
}
/** Value of row `row`, decoded. For functions that have no way of their own to work on bytes. */
export function valueAt(column, row) {
    if (column.kind === 'numbers') {
        const value = column.values[row];
        return Number.isNaN(value) ? null : value;
    }
    const start = column.starts[row];
    return start === nullStart ? null : column.buffer.toString('utf8', start, column.ends[row]);
}
/** Puts a text column together, row by row. */
export class TextColumnBuilder {
    #buffer = Buffer.allocUnsafe(1024);
    #length = 0;
    #starts;
    #ends;
    constructor(size) {
        this.#starts = new Uint32Array(size).fill(nullStart);
        this.#ends = new Uint32Array(size);
    }
    /** Rows that are not set stay NULL. */
    setText(row, text) {
        this.#reserve(Buffer.byteLength(text));
        this.#starts[row] = this.#length;
        this.#length += this.#buffer.write(text, this.#length);
        this.#ends[row] = this.#length;
    }
    /** Copies row `row` of `column`; NULL stays NULL. */
    copy(row, column) {
        const start = column.starts[row];
        if (start === nullStart)
            return;
        this.#starts[row] = this.#length;
        this.#append(column.buffer, start, column.ends[row]);
        this.#ends[row] = this.#length;
    }
    /** Copies row `row` of all `columns`, one after the other; NULL when one of them is. */
    join(row, columns) {
        for (const { starts } of columns)
            if (starts[row] === nullStart)
                return;
        this.#starts[row] = this.#length;
        for (const { buffer, starts, ends } of columns)
            this.#append(buffer, starts[row], ends[row]);
        this.#ends[row] = this.#length;
    }
    /** Row `row` of `column` with the bytes from `first` to `last` in the other case. */
    copyOtherCase(row, column, first, last) {
        const from = this.#length;
        this.copy(row, column);
        for (let at = from; at < this.#length; at++) {
            const byte = this.#buffer[at];
            // Bit 5 parts small letters from capitals.
            if (byte >= first && byte <= last)
                this.#buffer[at] = byte ^ 0x20;
        }
    }
    finish() {
        return { kind: 'bytes', buffer: this.#buffer, starts: this.#starts, ends: this.#ends };
    }
    /** Short texts byte by byte: a call of Buffer.copy costs as much as 20 bytes. */
    #append(buffer, start, end) {
        this.#reserve(end - start);
        if (end - start > 24)
            this.#length += buffer.copy(this.#buffer, this.#length, start, end);
        else
            for (let at = start; at < end; at++)
                this.#buffer[this.#length++] = buffer[at];
    }
    #reserve(byteCount) {
        if (this.#length + byteCount <= this.#buffer.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + byteCount));
        this.#buffer.copy(larger, 0, 0, this.#length);
        this.#buffer = larger;
    }
}
//# sourceMappingURL=columns.js.map