import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const createTopicsApi: KafkaApi<CreateTopicsRequest, CreateTopicsRequestInput, CreateTopicsResponse, CreateTopicsResponseInput>;
export interface CreateTopicsRequest {
    /** The topics to create. */
    readonly topics: readonly CreatableTopic[];
    /** How long to wait in milliseconds before timing out the request. */
    readonly timeoutMs: number;
    /** If true, check that the topics can be created as specified, but don't create anything. */
    readonly validateOnly: boolean;
}
/** As written: what has a default may be left out. */
export interface CreateTopicsRequestInput {
    readonly topics: readonly CreatableTopicInput[];
    readonly timeoutMs?: number | undefined;
    readonly validateOnly?: boolean | undefined;
}
export interface CreatableTopic {
    /** The topic name. */
    readonly name: string;
    /** The number of partitions to create in the topic, or -1 if we are either specifying a manual partition assignment or using the default partitions. */
    readonly numPartitions: number;
    /** The number of replicas to create for each partition in the topic, or -1 if we are either specifying a manual partition assignment or using the default replication factor. */
    readonly replicationFactor: number;
    /** The manual partition assignment, or the empty array if we are using automatic assignment. */
    readonly assignments: readonly CreatableReplicaAssignment[];
    /** The custom topic configurations to set. */
    readonly configs: readonly CreatableTopicConfig[];
}
/** As written: what has a default may be left out. */
export interface CreatableTopicInput {
    readonly name: string;
    readonly numPartitions: number;
    readonly replicationFactor: number;
    readonly assignments: readonly CreatableReplicaAssignmentInput[];
    readonly configs: readonly CreatableTopicConfigInput[];
}
export interface CreatableReplicaAssignment {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The brokers to place the partition on. */
    readonly brokerIds: readonly number[];
}
/** As written: what has a default may be left out. */
export interface CreatableReplicaAssignmentInput {
    readonly partitionIndex: number;
    readonly brokerIds: readonly number[];
}
export interface CreatableTopicConfig {
    /** The configuration name. */
    readonly name: string;
    /** The configuration value. */
    readonly value: string | null;
}
/** As written: what has a default may be left out. */
export interface CreatableTopicConfigInput {
    readonly name: string;
    readonly value: string | null;
}
export interface CreateTopicsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Results for each topic we tried to create. */
    readonly topics: readonly CreatableTopicResult[];
}
/** As written: what has a default may be left out. */
export interface CreateTopicsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly CreatableTopicResultInput[];
}
export interface CreatableTopicResult {
    /** The topic name. */
    readonly name: string;
    /** The unique topic ID. */
    readonly topicId: string;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The error message, or null if there was no error. */
    readonly errorMessage: string | null;
    /** Optional topic config error returned if configs are not returned in the response. */
    readonly topicConfigErrorCode: number;
    /** Number of partitions of the topic. */
    readonly numPartitions: number;
    /** Replication factor of the topic. */
    readonly replicationFactor: number;
    /** Configuration of the topic. */
    readonly configs: readonly CreatableTopicConfigs[] | null;
}
/** As written: what has a default may be left out. */
export interface CreatableTopicResultInput {
    readonly name: string;
    readonly topicId?: string | undefined;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly topicConfigErrorCode?: number | undefined;
    readonly numPartitions?: number | undefined;
    readonly replicationFactor?: number | undefined;
    readonly configs?: readonly CreatableTopicConfigsInput[] | null | undefined;
}
export interface CreatableTopicConfigs {
    /** The configuration name. */
    readonly name: string;
    /** The configuration value. */
    readonly value: string | null;
    /** True if the configuration is read-only. */
    readonly readOnly: boolean;
    /** The configuration source. */
    readonly configSource: number;
    /** True if this configuration is sensitive. */
    readonly isSensitive: boolean;
}
/** As written: what has a default may be left out. */
export interface CreatableTopicConfigsInput {
    readonly name: string;
    readonly value?: string | null | undefined;
    readonly readOnly: boolean;
    readonly configSource?: number | undefined;
    readonly isSensitive: boolean;
}
export declare function readCreateTopicsRequest(reader: KafkaReader, version: number): CreateTopicsRequest;
export declare function writeCreateTopicsRequest(writer: KafkaWriter, message: CreateTopicsRequestInput, version: number): void;
export declare function readCreateTopicsResponse(reader: KafkaReader, version: number): CreateTopicsResponse;
export declare function writeCreateTopicsResponse(writer: KafkaWriter, message: CreateTopicsResponseInput, version: number): void;
