import type { KafkaCluster } from '../client/cluster.js';
import type { CommittedOffset } from '../client/offsets.js';
import type { FetchedPartition, SeekOptions } from '../client/partition-fetcher.js';
import type { TopicPartition } from '../client/topic-partition.js';
import type { ConsumerSettings } from './consumer-settings.js';
import type { OffsetToStore } from './group-member.js';
/** Names, or a pattern that all topics are held against. */
export type TopicChoice = readonly string[] | RegExp;
export interface AssignedPartition extends TopicPartition {
    /** Of this life of the topic; undefined where a cluster has no topic ids. */
    readonly topicId: string | undefined;
    /** What the group has stored. */
    readonly committed: CommittedOffset | undefined;
}
export interface StartPlace {
    readonly offset: number;
    /** Of the last record below the offset; -1: unknown. */
    readonly leaderEpoch: number;
}
export interface GroupConsumerHandlers {
    /**
     * Where each of the partitions is read from; undefined: where the group stands, and where it
     * stands nowhere, by `auto.offset.reset`. Called after each assignment, before a record of it.
     */
    assigned(partitions: readonly AssignedPartition[]): Promise<readonly (StartPlace | 'earliest' | undefined)[]>;
    /**
     * Nothing of the last assignment will be handed over any more: settle what is in flight, and
     * commit it. `isLost`: another member may read it already, and commits are refused.
     */
    revoked(isLost: boolean): Promise<void>;
    /** Aborted: the group is not joined any more. Absent: as long as the cluster's is not. */
    readonly signal?: AbortSignal;
}
/** Not for concurrent use, but for `commit`, `changed` and `close`. */
export declare class GroupConsumer {
    #private;
    constructor(cluster: KafkaCluster, settings: ConsumerSettings, choice: TopicChoice, handlers: GroupConsumerHandlers);
    /** Aborted when the assignment is about to be given up: whoever waits with its records need not. */
    get changed(): AbortSignal;
    /**
     * What has come; an empty list after a moment without data. Joins the group where that is due,
     * which takes as long as the other members need. Rejects when it is no use to go on at once.
     */
    fetch(): Promise<FetchedPartition[]>;
    /** Reads an assigned partition from elsewhere. */
    seek(at: TopicPartition, offset: number, options?: SeekOptions): void;
    /** Gives the assignment up and begins anew with the next `fetch`: a topic is another one now. */
    rejoin(): void;
    /** Resolves with false when the group takes none now: it is being made anew. */
    commit(offsets: readonly OffsetToStore[]): Promise<boolean>;
    /** `fetch` waits for the other members, or for a broker. */
    get isJoining(): boolean;
    /**
     * Gives the assignment up and leaves the group. While `isJoining`: only leaves, and that `fetch`
     * ends with the cluster; else no `fetch` may be open.
     */
    close(): Promise<void>;
    /** Where `auto.offset.reset` says; from then on the group stands there. */
    resetPlace(at: TopicPartition, where?: 'latest' | 'earliest' | 'none'): Promise<StartPlace>;
}
