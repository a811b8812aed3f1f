/*
 * Hot path. Hadoop's variable-length integer (WritableUtils.writeVInt), as far as lengths and counts
 * need it: never negative.
 *
 *   0..127   that byte                        100 → 64
 *   larger   143 - n, then n bytes, 1..4      128 → 8f 80, 1,000,000 → 8d 0f 42 40
 *   big-endian
 */
export function vintBytes(value) {
    if (value < 0x80)
        return 1;
    return 1 + significantBytes(value);
}
/** Returns the position after the integer. `value` is 0..2^31-1. */
export function writeVint(target, value, position) {
    if (value < 0x80) {
        target[position++] = value;
        return position;
    }
    const bytes = significantBytes(value);
    target[position++] = 0x90 - bytes;
    for (let shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        target[position++] = value >>> shift;
    return position;
}
function significantBytes(value) {
    if (value < 0x100)
        return 1;
    if (value < 0x1_0000)
        return 2;
    return value < 0x100_0000 ? 3 : 4;
}
//# sourceMappingURL=vint.js.map