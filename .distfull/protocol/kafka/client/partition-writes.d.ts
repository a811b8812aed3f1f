import type { KafkaCluster } from './cluster.js';
import type { TopicPartition } from './topic-partition.js';
export interface PartitionBatch extends TopicPartition {
    /** One encoded record batch. */
    readonly batch: Buffer;
}
export interface ProduceOptions {
    /** -1: when all in-sync replicas have it; 1: when the leader has it. */
    readonly acks: -1 | 1;
    readonly transactionalId?: string | undefined;
    readonly timeoutMs: number;
}
/**
 * Sends each batch to its leader and resolves when all are acknowledged. Several of one partition go
 * one behind the other without waiting for answers, in this order. Rejects with the first KafkaError
 * or KafkaConnectionError; then any of the batches may have been written.
 */
export declare function produceBatches(cluster: KafkaCluster, batches: readonly PartitionBatch[], options: ProduceOptions): Promise<void>;
