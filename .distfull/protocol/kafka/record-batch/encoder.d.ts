import type { CompressionCodec } from './compression.js';
import type { ByteSlab, RecordHeader } from './format.js';
export interface RecordBatchInput {
    /** Number of records, at least 1; the arrays may be longer. */
    readonly size: number;
    readonly values: ByteSlab;
    /** Absent: all keys are null. */
    readonly keys?: ByteSlab | undefined;
    /** The timestamp of every record that has none of its own. Integer milliseconds. */
    readonly timestampMs: number;
    /** One each, integer milliseconds. */
    readonly timestamps?: Float64Array | undefined;
    /** Per record; a hole means none. */
    readonly headers?: readonly (readonly RecordHeader[] | undefined)[] | undefined;
    /** Written before the headers of record 0: where a channel keeps the batch's provenance. */
    readonly firstRecordHeaders?: readonly RecordHeader[] | undefined;
    readonly baseOffset?: number;
    /** Of a batch that stands for more offsets than it has records; default: one less than `size`. */
    readonly lastOffsetDelta?: number;
    readonly leaderEpoch?: number;
    readonly isTransactional?: boolean;
    readonly isControl?: boolean;
    readonly producerId?: number;
    readonly producerEpoch?: number;
    readonly baseSequence?: number;
    readonly codec?: CompressionCodec;
    /** Where the encoded batch goes: memory of this length. Absent: fresh memory. */
    readonly allocate?: (bytes: number) => Buffer;
}
/**
 * Encodes at once. zstd needs a Node that has it (22.15 and newer), else `encodeRecordBatchAsync`.
 */
export declare function encodeRecordBatch(input: RecordBatchInput): Buffer;
/** As `encodeRecordBatch`; also for zstd where only the optional package has it. */
export declare function encodeRecordBatchAsync(input: RecordBatchInput): Promise<Buffer>;
