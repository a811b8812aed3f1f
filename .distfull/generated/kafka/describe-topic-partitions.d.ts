import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeTopicPartitionsApi: KafkaApi<DescribeTopicPartitionsRequest, DescribeTopicPartitionsRequestInput, DescribeTopicPartitionsResponse, DescribeTopicPartitionsResponseInput>;
export interface DescribeTopicPartitionsRequest {
    /** The topics to fetch details for. */
    readonly topics: readonly TopicRequest[];
    /** The maximum number of partitions included in the response. */
    readonly responsePartitionLimit: number;
    /** The first topic and partition index to fetch details for. */
    readonly cursor: Cursor | null;
}
/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsRequestInput {
    readonly topics: readonly TopicRequestInput[];
    readonly responsePartitionLimit?: number | undefined;
    readonly cursor?: CursorInput | null | undefined;
}
export interface TopicRequest {
    /** The topic name. */
    readonly name: string;
}
/** As written: what has a default may be left out. */
export interface TopicRequestInput {
    readonly name: string;
}
export interface Cursor {
    /** The name for the first topic to process. */
    readonly topicName: string;
    /** The partition index to start with. */
    readonly partitionIndex: number;
}
/** As written: what has a default may be left out. */
export interface CursorInput {
    readonly topicName: string;
    readonly partitionIndex: number;
}
export interface DescribeTopicPartitionsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Each topic in the response. */
    readonly topics: readonly DescribeTopicPartitionsResponseTopic[];
    /** The next topic and partition index to fetch details for. */
    readonly nextCursor: NextCursor | null;
}
/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly DescribeTopicPartitionsResponseTopicInput[];
    readonly nextCursor?: NextCursorInput | null | undefined;
}
export interface DescribeTopicPartitionsResponseTopic {
    /** The topic error, or 0 if there was no error. */
    readonly errorCode: number;
    /** The topic name. */
    readonly name: string | null;
    /** The topic id. */
    readonly topicId: string;
    /** True if the topic is internal. */
    readonly isInternal: boolean;
    /** Each partition in the topic. */
    readonly partitions: readonly DescribeTopicPartitionsResponsePartition[];
    /** 32-bit bitfield to represent authorized operations for this topic. */
    readonly topicAuthorizedOperations: number;
}
/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsResponseTopicInput {
    readonly errorCode?: number | undefined;
    readonly name: string | null;
    readonly topicId?: string | undefined;
    readonly isInternal?: boolean | undefined;
    readonly partitions: readonly DescribeTopicPartitionsResponsePartitionInput[];
    readonly topicAuthorizedOperations?: number | undefined;
}
export interface DescribeTopicPartitionsResponsePartition {
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
    /** The new eligible leader replicas otherwise. */
    readonly eligibleLeaderReplicas: readonly number[] | null;
    /** The last known ELR. */
    readonly lastKnownElr: readonly number[] | null;
    /** The set of offline replicas of this partition. */
    readonly offlineReplicas: readonly number[];
}
/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsResponsePartitionInput {
    readonly errorCode?: number | undefined;
    readonly partitionIndex: number;
    readonly leaderId: number;
    readonly leaderEpoch?: number | undefined;
    readonly replicaNodes: readonly number[];
    readonly isrNodes: readonly number[];
    readonly eligibleLeaderReplicas?: readonly number[] | null | undefined;
    readonly lastKnownElr?: readonly number[] | null | undefined;
    readonly offlineReplicas: readonly number[];
}
export interface NextCursor {
    /** The name for the first topic to process. */
    readonly topicName: string;
    /** The partition index to start with. */
    readonly partitionIndex: number;
}
/** As written: what has a default may be left out. */
export interface NextCursorInput {
    readonly topicName: string;
    readonly partitionIndex: number;
}
export declare function readDescribeTopicPartitionsRequest(reader: KafkaReader, version: number): DescribeTopicPartitionsRequest;
export declare function writeDescribeTopicPartitionsRequest(writer: KafkaWriter, message: DescribeTopicPartitionsRequestInput, version: number): void;
export declare function readDescribeTopicPartitionsResponse(reader: KafkaReader, version: number): DescribeTopicPartitionsResponse;
export declare function writeDescribeTopicPartitionsResponse(writer: KafkaWriter, message: DescribeTopicPartitionsResponseInput, version: number): void;
