import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const offsetFetchApi: KafkaApi<OffsetFetchRequest, OffsetFetchRequestInput, OffsetFetchResponse, OffsetFetchResponseInput>;
export interface OffsetFetchRequest {
    /** The group to fetch offsets for. */
    readonly groupId: string;
    /** Each topic we would like to fetch offsets for, or null to fetch offsets for all topics. */
    readonly topics: readonly OffsetFetchRequestTopic[] | null;
    /** Each group we would like to fetch offsets for. */
    readonly groups: readonly OffsetFetchRequestGroup[];
    /** Whether broker should hold on returning unstable offsets but set a retriable error code for the partitions. */
    readonly requireStable: boolean;
}
/** As written: what has a default may be left out. */
export interface OffsetFetchRequestInput {
    readonly groupId?: string | undefined;
    readonly topics?: readonly OffsetFetchRequestTopicInput[] | null | undefined;
    readonly groups?: readonly OffsetFetchRequestGroupInput[] | undefined;
    readonly requireStable?: boolean | undefined;
}
export interface OffsetFetchRequestTopic {
    /** The topic name. */
    readonly name: string;
    /** The partition indexes we would like to fetch offsets for. */
    readonly partitionIndexes: readonly number[];
}
/** As written: what has a default may be left out. */
export interface OffsetFetchRequestTopicInput {
    readonly name: string;
    readonly partitionIndexes: readonly number[];
}
export interface OffsetFetchRequestGroup {
    /** The group ID. */
    readonly groupId: string;
    /** The member ID assigned by the group coordinator if using the new consumer protocol (KIP-848). */
    readonly memberId: string | null;
    /** The member epoch if using the new consumer protocol (KIP-848). */
    readonly memberEpoch: number;
    /** Each topic we would like to fetch offsets for, or null to fetch offsets for all topics. */
    readonly topics: readonly OffsetFetchRequestTopics[] | null;
}
/** As written: what has a default may be left out. */
export interface OffsetFetchRequestGroupInput {
    readonly groupId: string;
    readonly memberId?: string | null | undefined;
    readonly memberEpoch?: number | undefined;
    readonly topics: readonly OffsetFetchRequestTopicsInput[] | null;
}
export interface OffsetFetchRequestTopics {
    /** The topic name. */
    readonly name: string;
    /** The partition indexes we would like to fetch offsets for. */
    readonly partitionIndexes: readonly number[];
}
/** As written: what has a default may be left out. */
export interface OffsetFetchRequestTopicsInput {
    readonly name: string;
    readonly partitionIndexes: readonly number[];
}
export interface OffsetFetchResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The responses per topic. */
    readonly topics: readonly OffsetFetchResponseTopic[];
    /** The top-level error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The responses per group id. */
    readonly groups: readonly OffsetFetchResponseGroup[];
}
/** As written: what has a default may be left out. */
export interface OffsetFetchResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics?: readonly OffsetFetchResponseTopicInput[] | undefined;
    readonly errorCode?: number | undefined;
    readonly groups?: readonly OffsetFetchResponseGroupInput[] | undefined;
}
export interface OffsetFetchResponseTopic {
    /** The topic name. */
    readonly name: string;
    /** The responses per partition. */
    readonly partitions: readonly OffsetFetchResponsePartition[];
}
/** As written: what has a default may be left out. */
export interface OffsetFetchResponseTopicInput {
    readonly name: string;
    readonly partitions: readonly OffsetFetchResponsePartitionInput[];
}
export interface OffsetFetchResponsePartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The committed message offset. */
    readonly committedOffset: number;
    /** The leader epoch. */
    readonly committedLeaderEpoch: number;
    /** The partition metadata. */
    readonly metadata: string | null;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface OffsetFetchResponsePartitionInput {
    readonly partitionIndex: number;
    readonly committedOffset: number;
    readonly committedLeaderEpoch?: number | undefined;
    readonly metadata?: string | null | undefined;
    readonly errorCode?: number | undefined;
}
export interface OffsetFetchResponseGroup {
    /** The group ID. */
    readonly groupId: string;
    /** The responses per topic. */
    readonly topics: readonly OffsetFetchResponseTopics[];
    /** The group-level error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface OffsetFetchResponseGroupInput {
    readonly groupId: string;
    readonly topics: readonly OffsetFetchResponseTopicsInput[];
    readonly errorCode?: number | undefined;
}
export interface OffsetFetchResponseTopics {
    /** The topic name. */
    readonly name: string;
    /** The responses per partition. */
    readonly partitions: readonly OffsetFetchResponsePartitions[];
}
/** As written: what has a default may be left out. */
export interface OffsetFetchResponseTopicsInput {
    readonly name: string;
    readonly partitions: readonly OffsetFetchResponsePartitionsInput[];
}
export interface OffsetFetchResponsePartitions {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The committed message offset. */
    readonly committedOffset: number;
    /** The leader epoch. */
    readonly committedLeaderEpoch: number;
    /** The partition metadata. */
    readonly metadata: string | null;
    /** The partition-level error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface OffsetFetchResponsePartitionsInput {
    readonly partitionIndex: number;
    readonly committedOffset: number;
    readonly committedLeaderEpoch?: number | undefined;
    readonly metadata?: string | null | undefined;
    readonly errorCode?: number | undefined;
}
export declare function readOffsetFetchRequest(reader: KafkaReader, version: number): OffsetFetchRequest;
export declare function writeOffsetFetchRequest(writer: KafkaWriter, message: OffsetFetchRequestInput, version: number): void;
export declare function readOffsetFetchResponse(reader: KafkaReader, version: number): OffsetFetchResponse;
export declare function writeOffsetFetchResponse(writer: KafkaWriter, message: OffsetFetchResponseInput, version: number): void;
