import type { Clock } from '../../../core/clock.js';
import type { CreatableTopicInput } from '../../../generated/kafka/create-topics.js';
import type { MetadataResponsePartition } from '../../../generated/kafka/metadata.js';
import type { KafkaSecurityReader } from '../security/settings.js';
import { KafkaConnection } from './connection.js';
export interface ClusterOptions {
    /** `host:port` each; any of them knows the others. */
    readonly bootstrapServers: readonly string[];
    readonly clientId: string;
    readonly clock: Clock;
    readonly signal?: AbortSignal | undefined;
    readonly security?: KafkaSecurityReader | undefined;
    readonly connectTimeoutMs?: number;
    readonly requestTimeoutMs?: number;
    /** How long calls go on trying while brokers are not there or are electing. */
    readonly retryTimeoutMs?: number;
}
export interface ClusterTopic {
    readonly name: string;
    /** Of this life of the topic; undefined where a cluster has no topic ids (Kafka before 2.8). */
    readonly id: string | undefined;
    readonly partitions: readonly MetadataResponsePartition[];
}
export type CoordinatorType = 'group' | 'transaction';
export type ConnectionUse = 'calls' | 'polls' | 'membership';
export declare class KafkaCluster {
    #private;
    readonly clock: Clock;
    readonly signal: AbortSignal | undefined;
    readonly retryTimeoutMs: number;
    constructor(options: ClusterOptions);
    /** The cluster's id; an empty string where a broker keeps none. */
    clusterId(): Promise<string>;
    /**
     * A topic's id, partitions and leaders, from the cache. Rejects with KafkaError when the topic is not
     * there; with `create`, a broker that makes topics by itself is asked to.
     */
    topic(name: string, options?: {
        readonly create?: boolean;
    }): Promise<ClusterTopic>;
    /** The names of all topics that are there, without those that Kafka keeps for itself. */
    topicNames(): Promise<string[]>;
    /** Forget what is known of a topic: after an error that says it is stale. */
    forgetTopic(name: string): void;
    /** The connection to the leader of a partition. */
    leader(topicName: string, partition: number): Promise<KafkaConnection>;
    leaderId(topicName: string, partition: number): Promise<number>;
    connection(nodeId: number, use?: ConnectionUse): Promise<KafkaConnection>;
    /** The connection to the node that makes, changes and deletes topics. */
    controller(): Promise<KafkaConnection>;
    /** The nodes that are there now, by their ids. */
    nodeIds(): Promise<number[]>;
    /** The connection to whoever coordinates a group or a transactional id. */
    coordinator(type: CoordinatorType, key: string, use?: ConnectionUse): Promise<KafkaConnection>;
    forgetCoordinator(type: CoordinatorType, key: string): void;
    /** Makes topics; one that is there already is left as it is. */
    createTopics(topics: readonly CreatableTopicInput[]): Promise<void>;
    close(): void;
    /** The first that answers of the known nodes and the bootstrap servers. */
    anyConnection(): Promise<KafkaConnection>;
}
