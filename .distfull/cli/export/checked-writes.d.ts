import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
export interface PlacedBatch extends TopicPartition {
    readonly batch: Buffer;
    /** Of its first record. */
    readonly offset: number;
}
/** What was written lies elsewhere: this is not the only writer. */
export declare class DisplacedError extends Error {
    constructor(where: string, expected: number | undefined, found: number);
}
/**
 * Resolves when all batches are acknowledged by all in-sync replicas. Rejects with KafkaError or
 * KafkaConnectionError, then any of them may be written; with DisplacedError when somebody else writes
 * to the partition.
 */
export declare function writePlaced(cluster: KafkaCluster, batches: readonly PlacedBatch[]): Promise<void>;
