import type { RecordHeader } from './format.js';
export declare class RecordCursor {
    #private;
    position: number;
    constructor(buffer: Buffer, position: number, end: number);
    /** Reads a record's length and attributes; returns where the record ends. */
    beginRecord(): number;
    endRecord(end: number): void;
    expectEnd(): void;
    /** Skips length and bytes; returns where the bytes start, `nullStart` for null. */
    slice(): number;
    skipHeaders(): void;
    headers(): RecordHeader[];
    /** A zig-zag varint of at most 32 bits. */
    varint(): number;
    /** A zig-zag varint of at most 64 bits, as a Number. */
    varlong(): number;
}
