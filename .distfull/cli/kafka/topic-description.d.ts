/** A topic and its partitions, as `kafka-topics --describe` prints them. */
import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
export interface DescribedTopic {
    readonly topic: string;
    readonly topicId: string;
    readonly internal: boolean;
    readonly partitionCount: number;
    readonly replicationFactor: number;
    readonly configs: Readonly<Record<string, string>>;
    readonly partitions: readonly DescribedPartition[];
}
interface DescribedPartition {
    readonly partition: number;
    /** Null: none is there. */
    readonly leader: number | null;
    readonly replicas: readonly number[];
    readonly isr: readonly number[];
}
/** Which partitions are shown; none of them set: all. */
export interface PartitionChoice {
    readonly underReplicatedPartitions?: boolean;
    readonly unavailablePartitions?: boolean;
}
export declare function describedTopic(topic: AdminTopic, configs?: ReadonlyMap<string, string>, choice?: PartitionChoice): DescribedTopic;
/** With a choice of partitions only those: they name their topic. */
export declare function topicLines(topic: DescribedTopic, choice?: PartitionChoice): string;
export {};
