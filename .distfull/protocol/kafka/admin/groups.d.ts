import type { KafkaCluster } from '../client/cluster.js';
import { KafkaError } from '../client/kafka-errors.js';
import type { TopicPartition } from '../client/topic-partition.js';
export interface ListedGroup {
    readonly id: string;
    /** `consumer`, or empty for one that has only offsets. */
    readonly protocolType: string;
    /** `Stable`, `Empty`, …; empty where a broker is older than Kafka 2.6. */
    readonly state: string;
}
/** The groups of all brokers, by id. */
export declare function listGroups(cluster: KafkaCluster): Promise<ListedGroup[]>;
export interface GroupDescription {
    readonly id: string;
    /** `Dead` where there is no such group. */
    readonly state: string;
    readonly protocolType: string;
    /** How partitions are spread: `range`, …; empty while nothing is agreed. */
    readonly assignor: string;
    /** `host:port` of the broker that keeps the group. */
    readonly coordinator: string;
    readonly members: readonly GroupMemberDescription[];
}
export interface GroupMemberDescription {
    readonly memberId: string;
    readonly instanceId: string | null;
    readonly clientId: string;
    readonly host: string;
    readonly partitions: readonly TopicPartition[];
}
export declare function describeGroup(cluster: KafkaCluster, id: string): Promise<GroupDescription>;
/** Rejects with KafkaError where the group has members or is not there. */
export declare function deleteGroup(cluster: KafkaCluster, id: string): Promise<void>;
export interface DeletedOffset extends TopicPartition {
    /** Undefined: it is deleted. */
    readonly error: KafkaError | undefined;
}
/** Makes a group forget offsets; those of a topic that a member reads stay. */
export declare function deleteOffsets(cluster: KafkaCluster, id: string, partitions: readonly TopicPartition[]): Promise<DeletedOffset[]>;
