import type { KafkaCluster } from './cluster.js';
import type { TopicPartition } from './topic-partition.js';
export interface CommittedOffset extends TopicPartition {
    readonly offset: number;
    readonly leaderEpoch: number;
    readonly metadata: string;
}
/**
 * What `group` has committed of the given partitions, or of all; those without an offset are left
 * out.
 * `requireStable`: waits while a transaction that commits them has not ended (KIP-447).
 */
export declare function fetchOffsets(cluster: KafkaCluster, group: string, partitions: readonly TopicPartition[] | 'all', options: {
    readonly requireStable: boolean;
}): Promise<CommittedOffset[]>;
/** Commits offsets of a group that has no members. */
export declare function commitOffsets(cluster: KafkaCluster, group: string, offsets: readonly (TopicPartition & {
    readonly offset: number;
    readonly metadata?: string;
})[]): Promise<void>;
export declare const earliest = -2;
export declare const latest = -1;
export interface PartitionOffset extends TopicPartition {
    /** -1: no record is at or after the time asked for. */
    readonly offset: number;
    readonly leaderEpoch: number;
}
/**
 * The first offset at or after `timestampMs` of each partition, or its `earliest` or `latest`; with
 * read committed, `latest` is where the first open transaction begins.
 */
export declare function listOffsets(cluster: KafkaCluster, partitions: readonly TopicPartition[], timestampMs: number, options?: {
    readonly readCommitted: boolean;
}): Promise<PartitionOffset[]>;
