import type { KafkaCluster } from './cluster.js';
import type { CommittedOffset } from './offsets.js';
import type { PartitionBatch } from './partition-writes.js';
import type { ProducerStamp } from './sequences.js';
import type { TopicPartition } from './topic-partition.js';
export interface TransactionalProducerOptions {
    readonly transactionalId: string;
    /** The broker aborts a transaction that is open for longer. */
    readonly transactionTimeoutMs: number;
    /** For the acknowledgement of a write. */
    readonly writeTimeoutMs?: number;
}
export interface OffsetToCommit extends TopicPartition {
    readonly offset: number;
    readonly metadata: string;
}
/** Not for concurrent use: one transaction at a time. */
export declare class TransactionalProducer {
    #private;
    constructor(cluster: KafkaCluster, options: TransactionalProducerOptions);
    get transactionalId(): string;
    /** One with the same id and limits elsewhere. */
    inCluster(cluster: KafkaCluster): TransactionalProducer;
    /**
     * Fences every earlier writer with this id and ends what it left open. Again after a doubt: rejects
     * with FencedError when another writer has come since, and leaves that one alone. Two that fence
     * each other back would do so for ever.
     */
    initialize(): Promise<void>;
    /** What the group holds of a topic partition; waits while a transaction on it is being ended. */
    committedOffset(group: string, at: TopicPartition): Promise<CommittedOffset | undefined>;
    /** Opens a transaction over the given partitions and, with a group, over its offsets. */
    begin(partitions: readonly TopicPartition[], group?: string): Promise<void>;
    /**
     * What to encode into the next batch of a partition. Each stamp is for one batch, in this order.
     */
    stamp(topic: string, partition: number, records: number): ProducerStamp;
    /** Writes stamped batches to partitions of the open transaction. */
    write(batches: readonly PartitionBatch[]): Promise<void>;
    /** Adds offsets of `group` to the open transaction; the group must have no members. */
    commitOffsets(group: string, offsets: readonly OffsetToCommit[]): Promise<void>;
    /** Commits or aborts. When it rejects with KafkaConnectionError, the outcome is unknown. */
    end(committed: boolean): Promise<void>;
}
