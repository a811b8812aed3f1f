/**
 * How the leader of a group spreads partitions over its members, as Kafka's own clients do it, so
 * that Flume's agents and ours can be of one group, whoever leads.
 */
import type { TopicPartition } from '../client/topic-partition.js';
export interface Subscriber {
    readonly memberId: string;
    readonly groupInstanceId: string | null;
    readonly topics: readonly string[];
}
export type Assign = (members: readonly Subscriber[], 
/** Of each topic that somebody reads. */
partitionCounts: ReadonlyMap<string, number>) => ReadonlyMap<string, readonly TopicPartition[]>;
/** By their names in the protocol; `partition.assignment.strategy` gives their Java classes. */
export declare const assignors: Readonly<Record<string, Assign>>;
