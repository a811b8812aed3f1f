import { type TableEntries } from './byte-table.js';
/** Of what was made by another process: no hash of it is known. */
export declare const noSeed = -1;
/** The entries from number `from` on. A copy. */
export declare function encodeEntries({ size, tags, starts, bytes }: TableEntries, from: number): Buffer;
/** Shares the memory of the bytes. */
export declare function decodeEntries(encoded: Buffer): TableEntries;
/** Shares the memory of the words. */
export declare function encodeWords(words: Uint32Array): Buffer;
/** A copy: a typed array begins at a multiple of its elements. */
export declare function decodeWords(encoded: Buffer): Uint32Array;
