/** Reads forward through a buffer; anything that does not fit is a ProtocolError. */
export declare class AvroReader {
    #private;
    readonly buffer: Buffer;
    position: number;
    constructor(buffer: Buffer, position?: number);
    get remaining(): number;
    long(): number;
    /** A length of bytes that are there. */
    length(): number;
    /** A view of the next `length` bytes. */
    fixed(length: number): Buffer;
    bytes(): Buffer;
    string(): string;
    boolean(): boolean;
    /**
     * The number of items in the next block, 0 at the end. Every item takes at least `itemBytes`,
     * so a count that cannot fit is refused before anything is made of it.
     */
    blockCount(itemBytes: number): number;
    mapOfBytes(): Map<string, Buffer>;
}
/** Encodes a long. */
export declare function longBytes(value: number): Buffer;
export declare function longSize(value: number): number;
/** Returns the position after the long. */
export declare function writeLong(target: Buffer, value: number, position: number): number;
/** Length and content: Avro's `bytes`, and `string` for text. */
export declare function lengthPrefixed(content: Uint8Array | string): Buffer;
export declare function mapOfBytes(map: ReadonlyMap<string, Uint8Array>): Buffer;
