import type { KafkaOutputConfig } from '../../../generated/config/outputs/kafka.js';
import type { PartitionRecords } from '../../../protocol/kafka/client/producer.js';
import type { CompressionCodec, RecordHeader } from '../../../protocol/kafka/record-batch.js';
import type { OutputContext, OutputRow } from '../output.js';
export interface RowRecord {
    readonly key: Buffer | undefined;
    /** Undefined: a tombstone. */
    readonly value: Buffer | undefined;
    readonly headers: readonly RecordHeader[];
}
/** Throws ConfigError for a key that does not fit the query. */
export declare function recordsOf(context: OutputContext<KafkaOutputConfig>): (row: OutputRow) => RowRecord;
export interface Batching {
    readonly topic: string;
    readonly partitions: number;
    readonly batchBytesMax: number;
    readonly codec: CompressionCodec;
    readonly nowMs: number;
}
/**
 * Record batches of a partition in the order of their rows, which have a key or go to partition
 * `turn`. Throws DeliveryError for a row that does not fit in a batch.
 */
export declare function batchesOf(records: readonly RowRecord[], turn: number, batching: Batching): PartitionRecords[];
