/*
 * Hot path. 64-bit integers as Numbers: offsets, timestamps and producer ids stay within 2^53,
 * which is checked where bytes come in. BigInt would cost an allocation a value.
 */
const two32 = 0x1_0000_0000;
/** The big-endian int64 at `position`; beyond ±2^53 it is not exact: see `Number.isSafeInteger`. */
export function readInt64(buffer, position) {
    return buffer.readInt32BE(position) * two32 + buffer.readUInt32BE(position + 4);
}
/** Writes a safe integer as a big-endian int64. */
export function writeInt64(buffer, position, value) {
    buffer.writeInt32BE(Math.floor(value / two32), position);
    buffer.writeUInt32BE(value - Math.floor(value / two32) * two32, position + 4);
}
//# sourceMappingURL=int64.js.map