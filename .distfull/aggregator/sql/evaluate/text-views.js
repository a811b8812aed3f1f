/**
 * Hot path. Parts of texts without decoding them: the result is another view into the operand's
 * bytes. Characters are counted by the bytes that begin one in UTF-8.
 */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, numbersOf, textsOf } from './columns.js';
function viewsOf(texts, size) {
    return { texts, starts: new Uint32Array(size).fill(nullStart), ends: new Uint32Array(size) };
}
function column({ texts, starts, ends }) {
    return { kind: 'bytes', buffer: texts.buffer, starts, ends };
}
/** A byte that continues a character: 10xxxxxx. */
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}
/** Where the character after `count` characters begins. */
function skipChars(buffer, start, end, count) {
    let at = start;
    for (let left = count; left > 0 && at < end; left--) {
        at++;
        while (at < end && isContinuation(buffer[at]))
            at++;
    }
    return at;
}
/** Where the last `count` characters begin; -1: there are fewer. */
function skipBack(buffer, start, end, count) {
    let at = end;
    for (let left = count; left > 0; left--) {
        if (at <= start)
            return -1;
        at--;
        while (at > start && isContinuation(buffer[at]))
            at--;
    }
    return at;
}
/**
 * SUBSTRING: 1 is the first character, 0 is taken as 1, a negative start counts from the end. Before
 * the first character there is nothing; a negative length gives NULL.
 */
export function substring(text, from, length) {
    return (rows) => {
        const texts = textsOf(text(rows));
        const froms = numbersOf(from(rows));
        const lengths = length && numbersOf(length(rows));
        const views = viewsOf(texts, rows.size);
        for (let row = 0; row < rows.size; row++) {
            const count = lengths === undefined ? Number.POSITIVE_INFINITY : lengths[row];
            cut(views, row, froms[row], count);
        }
        return column(views);
    };
}
function cut({ texts, starts, ends }, row, from, count) {
    const start = texts.starts[row];
    const end = texts.ends[row];
    if (start === nullStart || Number.isNaN(from) || !(count >= 0))
        return;
    const { buffer } = texts;
    const first = from < 0
        ? skipBack(buffer, start, end, -from)
        : skipChars(buffer, start, end, Math.max(0, from - 1));
    starts[row] = first < 0 ? start : first;
    ends[row] = first < 0 ? start : skipChars(buffer, first, end, count);
}
/** LEFT and RIGHT. */
export function endOfText(text, count, fromStart) {
    return (rows) => {
        const texts = textsOf(text(rows));
        const counts = numbersOf(count(rows));
        const views = viewsOf(texts, rows.size);
        const { starts, ends } = views;
        for (let row = 0; row < rows.size; row++) {
            const start = texts.starts[row];
            const wanted = Math.max(0, counts[row]);
            if (start === nullStart || Number.isNaN(wanted))
                continue;
            const end = texts.ends[row];
            starts[row] = fromStart ? start : Math.max(start, skipBack(texts.buffer, start, end, wanted));
            ends[row] = fromStart ? skipChars(texts.buffer, start, end, wanted) : end;
        }
        return column(views);
    };
}
/** TRIM of spaces. */
export function trimSpaces(text, atStart, atEnd) {
    return (rows) => {
        const texts = textsOf(text(rows));
        const views = viewsOf(texts, rows.size);
        for (let row = 0; row < rows.size; row++) {
            let start = texts.starts[row];
            let end = texts.ends[row];
            if (start === nullStart)
                continue;
            if (atStart)
                while (start < end && texts.buffer[start] === 32)
                    start++;
            if (atEnd)
                while (end > start && texts.buffer[end - 1] === 32)
                    end--;
            views.starts[row] = start;
            views.ends[row] = end;
        }
        return column(views);
    };
}
/** SPLIT_INDEX by a separator of at least one byte; 0 is the first part. */
export function splitPart(text, separator, index) {
    const bytes = Buffer.from(separator);
    return (rows) => {
        const texts = textsOf(text(rows));
        const indexes = numbersOf(index(rows));
        const views = viewsOf(texts, rows.size);
        for (let row = 0; row < rows.size; row++)
            part(views, row, bytes, indexes[row]);
        return column(views);
    };
}
/** The empty text has no part at all, as in Flink. */
function part({ texts, starts, ends }, row, separator, index) {
    const { buffer } = texts;
    const end = texts.ends[row];
    let start = texts.starts[row];
    if (start === nullStart || start === end || !(index >= 0))
        return;
    for (let left = index; left > 0; left--) {
        const next = findBytes(buffer, start, end, separator);
        if (next < 0)
            return;
        start = next + separator.length;
    }
    const next = findBytes(buffer, start, end, separator);
    starts[row] = start;
    ends[row] = next < 0 ? end : next;
}
/** The first place of `bytes` between `start` and `end`; -1: there is none. */
export function findBytes(buffer, start, end, bytes) {
    if (bytes.length === 0)
        return start;
    const last = end - bytes.length;
    const first = bytes[0];
    for (let at = start; at <= last; at++) {
        if (buffer[at] === first && bytesAt(buffer, at, bytes))
            return at;
    }
    return -1;
}
export function bytesAt(buffer, at, bytes) {
    for (let i = 0; i < bytes.length; i++)
        if (buffer[at + i] !== bytes[i])
            return false;
    return true;
}
export function charLength(text) {
    return (rows) => {
        const { buffer, starts, ends } = textsOf(text(rows));
        const result = new Float64Array(rows.size).fill(Number.NaN);
        for (let row = 0; row < rows.size; row++) {
            const start = starts[row];
            if (start === nullStart)
                continue;
            let count = 0;
            for (let at = start; at < ends[row]; at++)
                if (!isContinuation(buffer[at]))
                    count++;
            result[row] = count;
        }
        return numbers(result);
    };
}
/** STARTSWITH and ENDSWITH. */
export function hasEnd(text, part, atStart) {
    return (rows) => {
        const texts = textsOf(text(rows));
        const parts = textsOf(part(rows));
        const result = new Float64Array(rows.size).fill(Number.NaN);
        for (let row = 0; row < rows.size; row++) {
            const start = texts.starts[row];
            const from = parts.starts[row];
            if (start === nullStart || from === nullStart)
                continue;
            const length = parts.ends[row] - from;
            const at = atStart ? start : texts.ends[row] - length;
            const fits = length <= texts.ends[row] - start;
            result[row] = fits && isSame(texts.buffer, at, parts.buffer, from, length) ? 1 : 0;
        }
        return numbers(result);
    };
}
function isSame(a, aStart, b, bStart, length) {
    for (let i = 0; i < length; i++)
        if (a[aStart + i] !== b[bStart + i])
            return false;
    return true;
}
//# sourceMappingURL=text-views.js.map