/*
 * Keys of the checkpoint store. Big-endian and window first, so that lmdb keeps a window together
 * and its pages dense: keys led by a hash were 7 to 10 times slower and twice as big.
 *
 *   startKey       start                                8 bytes: where windows from `start` on begin
 *   windowKey      start | end                          16 bytes
 *   stateKey       start | end | part u8 | number u32   21 bytes
 *   endFirstKey    stage u8 | end | start | number u32  21 bytes, see stage-rows.ts
 *   sequenceKey    number                               8 bytes
 *   originKey      hour u32 | origin                    4 bytes and text
 *
 * Part 255 has the chunks of runs (state/spill/), which stay in the store until they are needed.
 *
 * A time is stored as ms + 2^52, so that times before 1970 sort below those after.
 */
const timeBias = 2 ** 52;
export const runsPart = 255;
export function startKey(startMs) {
    return writeUnsigned(Buffer.allocUnsafe(8), startMs + timeBias);
}
export function windowKey({ startMs, endMs }) {
    const key = writeUnsigned(Buffer.allocUnsafe(16), startMs + timeBias);
    writeUnsigned(key.subarray(8), endMs + timeBias);
    return key;
}
export function readWindow(key) {
    return { startMs: readUnsigned(key) - timeBias, endMs: readUnsigned(key.subarray(8)) - timeBias };
}
export function stateKey(window, part, number) {
    const key = Buffer.allocUnsafe(21);
    windowKey(window).copy(key);
    key.writeUInt8(part, 16);
    key.writeUInt32BE(number, 17);
    return key;
}
export function readStateKey(key) {
    return { ...readWindow(key), part: key.readUInt8(16), number: key.readUInt32BE(17) };
}
/** Infinite times are before and after all others. */
export function endFirstKey(stage, { startMs, endMs }, number) {
    const key = Buffer.allocUnsafe(21);
    key.writeUInt8(stage, 0);
    writeUnsigned(key.subarray(1), clampTime(endMs) + timeBias);
    writeUnsigned(key.subarray(9), clampTime(startMs) + timeBias);
    key.writeUInt32BE(number, 17);
    return key;
}
export function readEndFirst(key) {
    return {
        startMs: readUnsigned(key.subarray(9)) - timeBias,
        endMs: readUnsigned(key.subarray(1)) - timeBias,
    };
}
/** Keeps -Infinity and Infinity, for "all times", within what a key can hold. */
export function clampTime(timeMs) {
    return Math.min(Math.max(Math.floor(timeMs), -timeBias), timeBias - 1);
}
export function sequenceKey(number) {
    return writeUnsigned(Buffer.allocUnsafe(8), number);
}
export function originKey(hour, origin) {
    const key = Buffer.alloc(4 + Buffer.byteLength(origin));
    key.writeUInt32BE(hour, 0);
    key.write(origin, 4);
    return key;
}
export function readOriginKey(key) {
    return { hour: key.readUInt32BE(0), origin: key.toString('utf8', 4) };
}
/** The number in the first 8 bytes: of a sequence key, exact up to 2^53. */
export function readUnsigned(key) {
    const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
    return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
}
function writeUnsigned(key, value) {
    key.writeUInt32BE(Math.floor(value / 2 ** 32), 0);
    key.writeUInt32BE(value % 2 ** 32, 4);
    return key;
}
//# sourceMappingURL=keys.js.map