/** Columns of result rows: made of values, read back, cut down to some of their rows. */
import { nullStart } from '../../codecs/rows.js';
export function columnOf(type, values) {
    if (type === 'string')
        return { type, column: textColumn(values) };
    return { type, column: numberColumn(Float64Array.from(values, numberOf)) };
}
export function sameNumber(type, value, size) {
    return { type, column: numberColumn(new Float64Array(size).fill(value)) };
}
export function valueAt({ type, column }, row) {
    if (column.kind === 'bytes') {
        const start = column.starts[row];
        return start === nullStart ? null : column.buffer.toString('utf8', start, column.ends[row]);
    }
    const value = column.values[row];
    // JSON has no infinity: a sum that overflowed is NULL.
    if (!Number.isFinite(value))
        return null;
    return type === 'boolean' ? value !== 0 : value;
}
/** The rows with these numbers, in their order. */
export function select({ type, column }, rows) {
    if (column.kind === 'numbers')
        return { type, column: numberColumn(Float64Array.from(rows, (row) => column.values[row])) };
    const starts = Uint32Array.from(rows, (row) => column.starts[row]);
    const ends = Uint32Array.from(rows, (row) => column.ends[row]);
    return { type, column: { kind: 'bytes', buffer: column.buffer, starts, ends } };
}
function numberColumn(values) {
    return { kind: 'numbers', values };
}
function numberOf(value) {
    return value === null ? NaN : Number(value);
}
function textColumn(values) {
    const starts = new Uint32Array(values.length).fill(nullStart);
    const ends = new Uint32Array(values.length);
    const texts = [];
    let at = 0;
    values.forEach((value, i) => {
        if (value === null)
            return;
        const text = Buffer.from(String(value));
        texts.push(text);
        starts[i] = at;
        at += text.length;
        ends[i] = at;
    });
    return { kind: 'bytes', buffer: Buffer.concat(texts, at), starts, ends };
}
//# sourceMappingURL=columns.js.map