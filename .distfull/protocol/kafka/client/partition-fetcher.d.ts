import type { KafkaCluster } from './cluster.js';
import type { TopicPartition } from './topic-partition.js';
export interface FetcherOptions {
    readonly readCommitted?: boolean;
    /** How long a broker may hold a fetch for which it has nothing. */
    readonly maxWaitMs?: number;
    /** Less than this is held back until `maxWaitMs` is over. */
    readonly minBytes?: number;
    readonly maxBytes?: number;
    readonly maxPartitionBytes?: number;
}
export interface FetchedPartition extends TopicPartition {
    /** Record batches; the ones to read start at `positions`. A view of the response. */
    readonly bytes: Buffer;
    readonly positions: readonly number[];
    /** Records below it in the first batch were not asked for. */
    readonly fetchOffset: number;
    /** Where the next fetch goes on. */
    readonly nextOffset: number;
    /** Of the last batch below `nextOffset`; -1: unknown. */
    readonly leaderEpoch: number;
    /** The end of what can be read: with `nextOffset` it gives the lag. */
    readonly endOffset: number;
    /** `fetchOffset` is below the log's start or above its end: nothing moves until `seek`. */
    readonly isOutOfRange: boolean;
    /** The log was cut below `fetchOffset`: what was read agrees with it up to here. Nothing moves. */
    readonly divergence: EpochEnd | undefined;
}
export interface EpochEnd {
    readonly epoch: number;
    readonly endOffset: number;
}
export interface SeekOptions {
    /** Of the last record below the offset; absent or -1: unknown. */
    readonly leaderEpoch?: number;
    readonly topicId?: string | undefined;
}
export declare class PartitionFetcher {
    #private;
    constructor(cluster: KafkaCluster, options?: FetcherOptions);
    /** Reads a partition from `offset` on; also moves one that is assigned already. */
    seek({ topic, partition }: TopicPartition, offset: number, options?: SeekOptions): void;
    /**
     * These partitions are not asked for, until it is called with others. What was asked of them
     * before still comes.
     */
    hold(partitions: readonly TopicPartition[]): void;
    /**
     * What has come of some partitions since the last call; an empty list after about `maxWaitMs`
     * without data. Rejects with KafkaError or KafkaConnectionError when it is no use to go on
     * asking at once (no broker is there, not authorized); positions stay as they were.
     */
    fetch(): Promise<FetchedPartition[]>;
}
