/**
 * Small binary records: unsigned varints up to 2^53, strings, fixed numbers. The reader throws
 * RangeError for bytes that are none; whoever knows what they should have been says so.
 */
export declare class ByteWriter {
    #private;
    uvarint(value: number): this;
    uint32(value: number): this;
    float64(value: number): this;
    string(value: string): this;
    /** The bytes so far. The writer is done with after this. */
    finish(): Buffer;
}
export declare class ByteReader {
    #private;
    constructor(buffer: Buffer);
    get isAtEnd(): boolean;
    uvarint(): number;
    uint32(): number;
    float64(): number;
    string(): string;
}
