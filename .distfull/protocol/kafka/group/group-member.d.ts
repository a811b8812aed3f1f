import type { KafkaCluster } from '../client/cluster.js';
import type { TopicPartition } from '../client/topic-partition.js';
import type { ConsumerSettings } from './consumer-settings.js';
export interface OffsetToStore extends TopicPartition {
    readonly offset: number;
    readonly leaderEpoch: number;
    readonly metadata?: string;
}
/** `called`: what is assigned stays ours until the next `join`. `lost`: others may have it already. */
export type Standing = 'outside' | 'member' | 'called' | 'lost';
export declare class GroupMember {
    #private;
    constructor(cluster: KafkaCluster, settings: ConsumerSettings);
    get standing(): Standing;
    /** Aborted when the standing is `member` no more. Another one after each `join`. */
    get changed(): AbortSignal;
    /**
     * Becomes a member, or stays one in the group's next generation; resolves with what is assigned.
     * Takes as long as the other members need, up to the rebalance timeout.
     */
    join(topics: readonly string[]): Promise<TopicPartition[]>;
    /** The assignment is to be made anew: topics or partitions have come. */
    call(): void;
    /** Resolves with false when the group does not take them (now): it is being made anew. */
    commit(offsets: readonly OffsetToStore[]): Promise<boolean>;
    /** Others need not wait until it is missed. Never rejects. */
    leave(): Promise<void>;
}
