/**
 * The entries of a table as plain arrays, which may be longer: they cross a thread by transfer.
 */
export interface TableEntries {
    readonly size: number;
    readonly tags: Uint16Array;
    /** Entry i is `bytes[starts[i], starts[i + 1])`. */
    readonly starts: Uint32Array;
    readonly bytes: Uint8Array;
    /** By this seed; another process has another. */
    readonly hashes: Uint32Array;
    readonly seed: number;
}
export declare class ByteTable {
    #private;
    /** With room for `expected` entries: a table that grows sorts all of them in anew each time. */
    constructor(expected?: number);
    get size(): number;
    /** What it takes of the memory. */
    get memoryBytes(): number;
    /** Shares memory with the table: of no use once it has grown. */
    entries(): TableEntries;
    tagOf(number: number): number;
    /** A view of the bytes; shares memory with the table. */
    bytesOf(number: number): Buffer;
    /** The number of `buffer[start, end)` under the tag; added when it is new. */
    numberOf(tag: number, buffer: Buffer, start: number, end: number): number;
    /**
     * As `numberOf`, for text: bytes that are not UTF-8 count as U+FFFD, as they will be shown and as
     * Flink reads them, so two spellings of one shown text are one number.
     */
    textNumberOf(tag: number, buffer: Buffer, start: number, end: number): number;
    /** The number here of each entry of another table; new ones are added. */
    numbersOf(from: TableEntries): Uint32Array;
    /** The number here of one entry of another table; added when it is new. */
    numberOfEntry(from: TableEntries, index: number): number;
}
/** A view: what came from another thread is a plain array. */
export declare function asBuffer(bytes: Uint8Array): Buffer;
/** The next one that is not below. */
export declare function powerOfTwo(number: number): number;
