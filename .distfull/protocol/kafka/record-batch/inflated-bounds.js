/*
 * How large a compressed block can become, read from its frame before anything is inflated: a few
 * bytes of a zip bomb must not cost memory. Bounds, not exact sizes; a malformed frame throws.
 *
 *   lz4 frame   magic, FLG, BD, [content size], [dictionary id], HC,
 *               { int32le size|raw, data, [crc] }*, 0
 *   zstd frame  magic, descriptor, [window], [dictionary id], [content size],
 *               { int24le last|type|size, data }*, [checksum]
 *
 * Both as in the formats' specifications (lz4_Frame_format.md, RFC 8878).
 */
const lz4Magic = 0x184d_2204;
const zstdMagic = 0xfd2f_b528;
const zstdBlockMax = 128 * 1024;
/** No lz4 sequence gives more than 255 bytes a byte. */
const lz4RatioMax = 255;
/** An upper bound of what an lz4 frame inflates to. */
export function lz4InflatedMax(bytes) {
    if (bytes.length < 7 || bytes.readUInt32LE(0) !== lz4Magic)
        throw new RangeError('not an lz4 frame');
    const flags = bytes[4];
    const blockMax = 1 << (8 + 2 * ((bytes[5] >> 4) & 7));
    const blockCrcBytes = flags & 0x10 ? 4 : 0;
    let position = 7 + (flags & 0x08 ? 8 : 0) + (flags & 0x01 ? 4 : 0);
    let bound = 0;
    for (;;) {
        if (position + 4 > bytes.length)
            throw new RangeError('the lz4 frame is cut');
        const word = bytes.readUInt32LE(position);
        if (word === 0)
            return bound;
        const size = word & 0x7fff_ffff;
        bound += word & 0x8000_0000 ? size : Math.min(blockMax, size * lz4RatioMax);
        position += 4 + size + blockCrcBytes;
    }
}
/** An upper bound of what one or more zstd frames inflate to. */
export function zstdInflatedMax(bytes) {
    let bound = 0;
    for (let position = 0; position < bytes.length;) {
        const blocks = zstdFrame(bytes, position);
        bound += blocks.bound;
        position = blocks.end;
    }
    return bound;
}
function zstdFrame(bytes, start) {
    if (start + 6 > bytes.length || bytes.readUInt32LE(start) !== zstdMagic)
        throw new RangeError('not a zstd frame');
    const descriptor = bytes[start + 4];
    const singleSegment = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
    const contentSizeBytes = [singleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6];
    let position = start + 5 + (singleSegment ? 0 : 1) + dictionaryBytes + contentSizeBytes;
    let bound = 0;
    for (let last = false; !last;) {
        if (position + 3 > bytes.length)
            throw new RangeError('the zstd frame is cut');
        const word = bytes.readUIntLE(position, 3);
        last = (word & 1) !== 0;
        const isRunLength = ((word >> 1) & 3) === 1;
        const isCompressed = ((word >> 1) & 3) === 2;
        const size = word >> 3;
        bound += isCompressed ? zstdBlockMax : size;
        position += 3 + (isRunLength ? 1 : size);
    }
    const checksumBytes = descriptor & 0x04 ? 4 : 0;
    return { bound, end: position + checksumBytes };
}
//# sourceMappingURL=inflated-bounds.js.map