import type { RecordBatchInput, RecordHeader } from '../../protocol/kafka/record-batch.js';
export declare class BatchBuilder {
    #private;
    /** `bytes`: about how much is to be gathered. */
    constructor(nowMs: number, bytes: number);
    get size(): number;
    /** No less than the encoded records take before they are compressed. */
    get encodedBytes(): number;
    add(key: Uint8Array | null, value: Uint8Array | null, headers?: readonly RecordHeader[], timestampMs?: number): void;
    build(): RecordBatchInput;
}
/** The most that a record can take in a batch. */
export declare function encodedBytesMax(key: Uint8Array | null, value: Uint8Array | null, headers?: readonly RecordHeader[]): number;
