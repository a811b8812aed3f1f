import type { RecordBatchInput } from './encoder.js';
import type { RecordHeader } from './format.js';
export interface ControlRecord {
    readonly key: Uint8Array | null;
    readonly value: Uint8Array | null;
    readonly headers?: readonly RecordHeader[];
    readonly timestampMs: number;
}
type BatchFields = Pick<RecordBatchInput, 'baseOffset' | 'lastOffsetDelta' | 'leaderEpoch' | 'isTransactional' | 'producerId' | 'producerEpoch'>;
/** A batch of one control record; it consumes one offset, unless `lastOffsetDelta` says more. */
export declare function encodeControlBatch(record: ControlRecord, fields?: BatchFields): Buffer;
export type EndTransaction = 'commit' | 'abort';
export interface EndTransactionMarker {
    readonly type: EndTransaction;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly coordinatorEpoch: number;
    readonly timestampMs: number;
}
/** The marker that ends a producer's transaction in a partition: 78 bytes, as Kafka writes it. */
export declare function encodeEndTransactionMarker(marker: EndTransactionMarker): Buffer;
/**
 * Which end of a transaction a control record's key announces; undefined: another kind of record.
 */
export declare function endTransactionOfKey(key: Uint8Array): EndTransaction | undefined;
/** Of the coordinator that ended the transaction; -1: the value of the marker does not say. */
export declare function coordinatorEpochOfMarker(value: Buffer | null): number;
export {};
