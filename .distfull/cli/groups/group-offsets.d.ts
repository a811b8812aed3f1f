import type { GroupDescription, GroupMemberDescription } from '../../protocol/kafka/admin/groups.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
export interface GroupOffset extends TopicPartition {
    /** Null: nothing is committed. */
    readonly currentOffset: number | null;
    /** Null: the topic is gone. */
    readonly logEndOffset: number | null;
    readonly member: GroupMemberDescription | undefined;
}
export interface GroupState {
    readonly group: GroupDescription;
    readonly offsets: readonly GroupOffset[];
}
/** Undefined: there is no such group. By topic and partition. */
export declare function groupState(cluster: KafkaCluster, id: string): Promise<GroupState | undefined>;
/** Null where either is unknown. */
export declare function lagOf({ currentOffset, logEndOffset }: GroupOffset): number | null;
export declare function byPlace(a: TopicPartition, b: TopicPartition): number;
export declare function keyOf({ topic, partition }: TopicPartition): string;
