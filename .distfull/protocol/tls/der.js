/** As much of DER (X.690) as key stores need: definite lengths, tags of one byte. */
export const derTag = { integer: 0x02, octets: 0x04, sequence: 0x30, explicit0: 0xa0 };
/** The values that lie one after the other in `bytes`. Throws RangeError where they break off. */
export function derValues(bytes) {
    const values = [];
    for (let at = 0; at < bytes.length;) {
        const tag = bytes.readUInt8(at);
        const first = bytes.readUInt8(at + 1);
        const extra = first < 0x80 ? 0 : first - 0x80;
        if (first === 0x80 || extra > 4)
            throw new RangeError(`unknown length form at byte ${at + 1}`);
        const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra);
        const start = at + 2 + extra;
        if (start + length > bytes.length)
            throw new RangeError(`value at byte ${at} is cut off`);
        values.push({ tag, content: bytes.subarray(start, start + length) });
        at = start + length;
    }
    return values;
}
/** What a constructed value holds. Throws RangeError when it is another one, or not there. */
export function derInside(value, tag = derTag.sequence) {
    return derValues(derContent(value, tag));
}
export function derContent(value, tag) {
    if (value?.tag !== tag)
        throw new RangeError(`found tag ${value?.tag}, expected ${tag}`);
    return value.content;
}
export function derInteger(value) {
    const bytes = derContent(value, derTag.integer);
    if (bytes.length === 0 || bytes.length > 6)
        throw new RangeError('integer out of range');
    return bytes.readUIntBE(0, bytes.length);
}
//# sourceMappingURL=der.js.map