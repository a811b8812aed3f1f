import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const metadataApi: KafkaApi<MetadataRequest, MetadataRequestInput, MetadataResponse, MetadataResponseInput>;
export interface MetadataRequest {
    /** The topics to fetch metadata for. */
    readonly topics: readonly MetadataRequestTopic[] | null;
    /** If this is true, the broker may auto-create topics that we requested which do not already exist, if it is configured to do so. */
    readonly allowAutoTopicCreation: boolean;
    /** Whether to include cluster authorized operations. */
    readonly includeClusterAuthorizedOperations: boolean;
    /** Whether to include topic authorized operations. */
    readonly includeTopicAuthorizedOperations: boolean;
}
/** As written: what has a default may be left out. */
export interface MetadataRequestInput {
    readonly topics: readonly MetadataRequestTopicInput[] | null;
    readonly allowAutoTopicCreation?: boolean | undefined;
    readonly includeClusterAuthorizedOperations?: boolean | undefined;
    readonly includeTopicAuthorizedOperations?: boolean | undefined;
}
export interface MetadataRequestTopic {
    /** The topic id. */
    readonly topicId: string;
    /** The topic name. */
    readonly name: string | null;
}
/** As written: what has a default may be left out. */
export interface MetadataRequestTopicInput {
    readonly topicId?: string | undefined;
    readonly name: string | null;
}
export interface MetadataResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** A list of brokers present in the cluster. */
    readonly brokers: readonly MetadataResponseBroker[];
    /** The cluster ID that responding broker belongs to. */
    readonly clusterId: string | null;
    /** The ID of the controller broker. */
    readonly controllerId: number;
    /** Each topic in the response. */
    readonly topics: readonly MetadataResponseTopic[];
    /** 32-bit bitfield to represent authorized operations for this cluster. */
    readonly clusterAuthorizedOperations: number;
    /** The top-level error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface MetadataResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly brokers: readonly MetadataResponseBrokerInput[];
    readonly clusterId?: string | null | undefined;
    readonly controllerId?: number | undefined;
    readonly topics: readonly MetadataResponseTopicInput[];
    readonly clusterAuthorizedOperations?: number | undefined;
    readonly errorCode?: number | undefined;
}
export interface MetadataResponseBroker {
    /** The broker ID. */
    readonly nodeId: number;
    /** The broker hostname. */
    readonly host: string;
    /** The broker port. */
    readonly port: number;
    /** The rack of the broker, or null if it has not been assigned to a rack. */
    readonly rack: string | null;
}
/** As written: what has a default may be left out. */
export interface MetadataResponseBrokerInput {
    readonly nodeId: number;
    readonly host: string;
    readonly port: number;
    readonly rack?: string | null | undefined;
}
export interface MetadataResponseTopic {
    /** The topic error, or 0 if there was no error. */
    readonly errorCode: number;
    /** The topic name. Null for non-existing topics queried by ID. This is never null when ErrorCode is zero. One of Name and TopicId is always populated. */
    readonly name: string | null;
    /** The topic id. Zero for non-existing topics queried by name. This is never zero when ErrorCode is zero. One of Name and TopicId is always populated. */
    readonly topicId: string;
    /** True if the topic is internal. */
    readonly isInternal: boolean;
    /** Each partition in the topic. */
    readonly partitions: readonly MetadataResponsePartition[];
    /** 32-bit bitfield to represent authorized operations for this topic. */
    readonly topicAuthorizedOperations: number;
}
/** As written: what has a default may be left out. */
export interface MetadataResponseTopicInput {
    readonly errorCode?: number | undefined;
    readonly name: string | null;
    readonly topicId?: string | undefined;
    readonly isInternal?: boolean | undefined;
    readonly partitions: readonly MetadataResponsePartitionInput[];
    readonly topicAuthorizedOperations?: number | undefined;
}
export interface MetadataResponsePartition {
    /** The partition error, or 0 if there was no error. */
    readonly errorCode: number;
    /** The partition index. */
    readonly partitionIndex: number;
    /** The ID of the leader broker. */
    readonly leaderId: number;
    /** The leader epoch of this partition. */
    readonly leaderEpoch: number;
    /** The set of all nodes that host this partition. */
    readonly replicaNodes: readonly number[];
    /** The set of nodes that are in sync with the leader for this partition. */
    readonly isrNodes: readonly number[];
    /** The set of offline replicas of this partition. */
    readonly offlineReplicas: readonly number[];
}
/** As written: what has a default may be left out. */
export interface MetadataResponsePartitionInput {
    readonly errorCode?: number | undefined;
    readonly partitionIndex: number;
    readonly leaderId: number;
    readonly leaderEpoch?: number | undefined;
    readonly replicaNodes: readonly number[];
    readonly isrNodes: readonly number[];
    readonly offlineReplicas?: readonly number[] | undefined;
}
export declare function readMetadataRequest(reader: KafkaReader, version: number): MetadataRequest;
export declare function writeMetadataRequest(writer: KafkaWriter, message: MetadataRequestInput, version: number): void;
export declare function readMetadataResponse(reader: KafkaReader, version: number): MetadataResponse;
export declare function writeMetadataResponse(writer: KafkaWriter, message: MetadataResponseInput, version: number): void;
