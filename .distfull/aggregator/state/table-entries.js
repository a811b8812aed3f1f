/*
 * The entries of a ByteTable and arrays of numbers as bytes of the checkpoint store, little-endian.
 *
 *   entries   count u32 | tag u16 · count | length u32 · count | bytes
 */
import { asBuffer } from './byte-table.js';
/** Of what was made by another process: no hash of it is known. */
export const noSeed = -1;
/** The entries from number `from` on. A copy. */
export function encodeEntries({ size, tags, starts, bytes }, from) {
    const count = size - from;
    const first = starts[from];
    const end = starts[size];
    const encoded = Buffer.allocUnsafe(4 + 6 * count + end - first);
    let at = encoded.writeUInt32LE(count, 0);
    for (let i = from; i < size; i++)
        at = encoded.writeUInt16LE(tags[i], at);
    for (let i = from; i < size; i++)
        at = encoded.writeUInt32LE(starts[i + 1] - starts[i], at);
    asBuffer(bytes).copy(encoded, at, first, end);
    return encoded;
}
/** Shares the memory of the bytes. */
export function decodeEntries(encoded) {
    const size = encoded.readUInt32LE(0);
    const tags = new Uint16Array(size);
    const starts = new Uint32Array(size + 1);
    for (let i = 0; i < size; i++)
        tags[i] = encoded.readUInt16LE(4 + 2 * i);
    for (let i = 0, at = 4 + 2 * size; i < size; i++, at += 4)
        starts[i + 1] = starts[i] + encoded.readUInt32LE(at);
    const bytes = encoded.subarray(4 + 6 * size);
    return { size, tags, starts, bytes, hashes: new Uint32Array(0), seed: noSeed };
}
/** Shares the memory of the words. */
export function encodeWords(words) {
    return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}
/** A copy: a typed array begins at a multiple of its elements. */
export function decodeWords(encoded) {
    const words = new Uint32Array(encoded.length / Uint32Array.BYTES_PER_ELEMENT);
    encoded.copy(Buffer.from(words.buffer));
    return words;
}
//# sourceMappingURL=table-entries.js.map