import type { MetadataResponsePartition } from '../../../generated/kafka/metadata.js';
import type { KafkaCluster } from '../client/cluster.js';
export interface AdminTopic {
    readonly name: string;
    /** 22 characters; all `A` where the cluster has no topic ids. */
    readonly id: string;
    /** Kafka's own, such as `__consumer_offsets`. */
    readonly isInternal: boolean;
    /** In their order. */
    readonly partitions: readonly MetadataResponsePartition[];
}
/** All topics that this client may see, by name. */
export declare function allTopics(cluster: KafkaCluster): Promise<AdminTopic[]>;
export interface NewTopic {
    readonly name: string;
    /** -1: the cluster's default. */
    readonly partitions: number;
    /** -1: the cluster's default. */
    readonly replicationFactor: number;
    readonly configs: ReadonlyMap<string, string>;
}
/** Rejects with KafkaError, also where the topic is there already. */
export declare function createTopic(cluster: KafkaCluster, { name, partitions, replicationFactor, configs }: NewTopic): Promise<void>;
/** Rejects with KafkaError where there is no such topic. */
export declare function deleteTopic(cluster: KafkaCluster, name: string): Promise<void>;
/** Raises the number of partitions; Kafka has no way to lower it. */
export declare function growTopic(cluster: KafkaCluster, name: string, partitions: number): Promise<void>;
export declare function isTopicThereAlready(error: unknown): boolean;
