/**
 * Hot path. Numbers in text, as Flink's formats read them: blanks around are cut. NaN: it is none.
 * BIGINT is exact up to 2^53, beyond it the nearest double.
 */
const zero = 0x30;
const dot = 0x2e;
const plus = 0x2b;
const minus = 0x2d;
const lastBlank = 0x20;
/** More digits than a double holds for certain. */
const exactDigitsMax = 15;
const bigintMax = 2 ** 63;
/** `-12`, of digits only. */
export function readBigint(buffer, start, end) {
    let at = firstOfWord(buffer, start, end);
    const stop = endOfWord(buffer, at, end);
    const sign = buffer[at];
    if (at < stop && (sign === minus || sign === plus))
        at++;
    if (at === stop)
        return Number.NaN;
    const first = at;
    let value = 0;
    for (; at < stop; at++) {
        const digit = buffer[at] - zero;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    if (at - first > exactDigitsMax)
        value = Number(buffer.toString('latin1', first, stop));
    if (value > bigintMax || (value === bigintMax && sign !== minus))
        return Number.NaN;
    // Without a negative zero, which would be another group key than 0.
    return sign === minus && value !== 0 ? -value : value;
}
/** `1`, `-0.25`, `1.5e-3`; no words such as Infinity. */
export function readDouble(buffer, start, end) {
    const from = firstOfWord(buffer, start, end);
    const stop = endOfWord(buffer, from, end);
    const short = shortDecimal(buffer, from, stop);
    if (!Number.isNaN(short))
        return short;
    const text = buffer.toString('latin1', from, stop);
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
/** `-0.123` of few digits, which division by a power of ten gives exactly; NaN: ask `Number`. */
function shortDecimal(buffer, start, stop) {
    const from = buffer[start] === minus ? start + 1 : start;
    if (stop - from > exactDigitsMax || stop <= from)
        return Number.NaN;
    let value = 0;
    let scale = 0;
    for (let at = from; at < stop; at++) {
        const byte = buffer[at];
        const digit = byte - zero;
        if (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            scale *= 10;
        }
        else if (byte === dot && scale === 0 && at > from)
            scale = 1;
        else
            return Number.NaN;
    }
    const size = scale === 0 ? value : value / scale;
    return from > start && size !== 0 ? -size : size;
}
function firstOfWord(buffer, start, end) {
    let at = start;
    while (at < end && buffer[at] <= lastBlank)
        at++;
    return at;
}
function endOfWord(buffer, start, end) {
    let at = end;
    while (at > start && buffer[at - 1] <= lastBlank)
        at--;
    return at;
}
//# sourceMappingURL=numbers.js.map