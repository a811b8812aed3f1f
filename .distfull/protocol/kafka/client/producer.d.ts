import type { RecordBatchInput } from '../record-batch.js';
import type { KafkaCluster } from './cluster.js';
import type { TopicPartition } from './topic-partition.js';
export interface ProducerOptions {
    readonly acks?: -1 | 1;
    /** For the acknowledgement of one try. */
    readonly writeTimeoutMs?: number;
}
export interface PartitionRecords extends TopicPartition {
    readonly records: RecordBatchInput;
}
/** Not for concurrent use: the next `write` comes after the last one has settled. */
export declare class Producer {
    #private;
    constructor(cluster: KafkaCluster, options?: ProducerOptions);
    /**
     * Writes records to partitions, one batch each, and resolves when all are acknowledged. After a
     * rejection some may have been written, and the next write begins with a new producer id.
     */
    write(items: readonly PartitionRecords[]): Promise<void>;
}
