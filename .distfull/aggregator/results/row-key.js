/*
 * The key of a result row: its bytes sort as readers want the rows.
 *
 *   window start | window end | group value … | grouping set u16
 *
 *   group value   NULL     00
 *                 string   01 | UTF-8 with 00 written as 00 ff | 00 00
 *                 number   01 | 8 bytes, sign bit flipped (negative: all bits) so that they sort
 *                 boolean  01 | 00 or 01
 *
 * Group values beyond 1,024 bytes keep their first 1,024, then a SHA-256 of all: lmdb takes keys up
 * to 1,978 bytes, and a path in a log may be longer.
 */
import { createHash } from 'node:crypto';
import { windowKey } from '../checkpoint/keys.js';
const groupBytesMax = 1024;
/** The grouping set of the row with this key. */
export function groupingSetOfKey(key) {
    return key.readUInt16BE(key.length - 2);
}
/** Where keys are put together; grows with the longest. */
let scratch = Buffer.allocUnsafeSlow(4096);
export function resultKey(window, groupValues, groupingSet) {
    const start = windowKey(window);
    let at = start.copy(scratch);
    for (const value of groupValues)
        at = writeValue(value, at);
    at = shorten(start.length, at);
    return Buffer.from(scratch.subarray(0, scratch.writeUInt16BE(groupingSet, reserve(at, 2))));
}
function writeValue(value, at) {
    reserve(at, 16);
    scratch[at] = value === null ? 0 : 1;
    if (value === null)
        return at + 1;
    if (typeof value === 'string')
        return writeText(value, at + 1);
    if (typeof value === 'number')
        return writeNumber(value, at + 1);
    scratch[at + 1] = value ? 1 : 0;
    return at + 2;
}
function writeText(value, at) {
    const escaped = value.includes('\0') ? escapeZeros(value) : value;
    reserve(at, 3 * escaped.length + 2);
    const end = at + scratch.write(escaped, at, value === escaped ? 'utf8' : 'latin1');
    return scratch.writeUInt16BE(0, end);
}
/** The text's UTF-8 with 00 ff for 00, one character a byte. */
function escapeZeros(value) {
    return Buffer.from(value).toString('latin1').replaceAll('\0', '\0\xff');
}
function writeNumber(value, at) {
    const end = scratch.writeDoubleBE(value === 0 ? 0 : value, at);
    if (scratch[at] & 0x80)
        for (let i = at; i < end; i++)
            scratch[i] ^= 0xff;
    else
        scratch[at] |= 0x80;
    return end;
}
/**
 * The end of the group values between `from` and `to` after what is too long of them is replaced.
 */
function shorten(from, to) {
    const end = from + groupBytesMax;
    if (to <= end)
        return to;
    const digest = createHash('sha256').update(scratch.subarray(from, to)).digest();
    return end + digest.copy(scratch, end);
}
/** Makes room for `bytes` at `at`. */
function reserve(at, bytes) {
    if (at + bytes > scratch.length) {
        const larger = Buffer.allocUnsafeSlow(2 * (at + bytes));
        scratch.copy(larger, 0, 0, at);
        scratch = larger;
    }
    return at;
}
//# sourceMappingURL=row-key.js.map