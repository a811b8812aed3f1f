import type { ByteSlab, RecordHeader } from './format.js';
import type { BatchHeader } from './header.js';
export declare class DecodedRecords {
    #private;
    readonly header: BatchHeader;
    readonly size: number;
    /** Holds keys, values and headers: the given buffer, or the inflated records. */
    readonly buffer: Buffer;
    /** Added to the header's base offset; ascending, with gaps after compaction. */
    readonly offsetDeltas: Int32Array;
    /** Milliseconds; the time of the append where the batch says so. */
    readonly timestamps: Float64Array;
    readonly keys: ByteSlab;
    readonly values: ByteSlab;
    constructor(header: BatchHeader, buffer: Buffer, start: number, end: number);
    offsetAt(index: number): number;
    /** A view of the key; null where there is none. */
    keyAt(index: number): Buffer | null;
    /** A view of the value; null for a tombstone. */
    valueAt(index: number): Buffer | null;
    headersAt(index: number): RecordHeader[];
    /** False when record `index` has no header: cheaper than asking for them. */
    hasHeaders(index: number): boolean;
}
/** Decodes the batch at `position`. zstd on a Node without it: only `decodeRecordsAsync` can. */
export declare function decodeRecords(buffer: Buffer, position: number): DecodedRecords;
/** The headers of the first record of a batch that is not compressed; the rest is not looked at. */
export declare function firstRecordHeaders(buffer: Buffer, position: number): RecordHeader[];
/** As `decodeRecords`, for every codec. */
export declare function decodeRecordsAsync(buffer: Buffer, position: number): Promise<DecodedRecords>;
