import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
/** Answered to the producer: a Kafka error and one sentence. */
export declare class RefusedBatchError extends Error {
    readonly error: number;
    constructor(error: number, message: string);
}
export interface BatchRules {
    /** `max.message.bytes` of the topic. */
    readonly batchBytesMax: number;
    readonly segmentBytes: number;
    /** Produce v7 and later: older clients cannot read it back. */
    readonly allowsZstd: boolean;
    /** Compaction needs a key on every record. */
    readonly requiresKeys: boolean;
}
/** Throws RefusedBatchError. */
export declare function validateBatch(records: Buffer | null, rules: BatchRules): BatchHeader;
