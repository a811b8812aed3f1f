/*
 * Hot path. Zig-zag variable-length integers of records. Numbers only: a 64-bit value must be a
 * safe integer. Sizes and writers come in pairs; they must agree byte for byte.
 */
/** Bytes of a zig-zag varint of a 32-bit integer. */
export function varintSize(value) {
    const zigzag = ((value << 1) ^ (value >> 31)) >>> 0;
    if (zigzag < 0x80)
        return 1;
    if (zigzag < 0x4000)
        return 2;
    if (zigzag < 0x20_0000)
        return 3;
    return zigzag < 0x1000_0000 ? 4 : 5;
}
/** Writes a 32-bit integer; returns the position after it. */
export function writeVarint(buffer, position, value) {
    let rest = ((value << 1) ^ (value >> 31)) >>> 0;
    let at = position;
    while (rest >= 0x80) {
        buffer[at++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
    }
    buffer[at++] = rest;
    return at;
}
const intMin = -0x4000_0000;
const intMax = 0x3fff_ffff;
/** Bytes of a zig-zag varlong of a safe integer. */
export function varlongSize(value) {
    if (value >= intMin && value <= intMax)
        return varintSize(value);
    let size = 1;
    for (let rest = zigzagOf(value); rest >= 0x80; rest = Math.floor(rest / 0x80))
        size++;
    return size;
}
/** Writes a safe integer; returns the position after it. */
export function writeVarlong(buffer, position, value) {
    if (value >= intMin && value <= intMax)
        return writeVarint(buffer, position, value);
    let rest = zigzagOf(value);
    let at = position;
    while (rest >= 0x80) {
        buffer[at++] = (rest % 0x80) | 0x80;
        rest = Math.floor(rest / 0x80);
    }
    buffer[at++] = rest;
    return at;
}
// Exact for |value| <= 2^52, which as milliseconds is 142,000 years.
function zigzagOf(value) {
    return value < 0 ? -2 * value - 1 : 2 * value;
}
//# sourceMappingURL=varint.js.map