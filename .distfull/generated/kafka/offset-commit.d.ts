import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const offsetCommitApi: KafkaApi<OffsetCommitRequest, OffsetCommitRequestInput, OffsetCommitResponse, OffsetCommitResponseInput>;
export interface OffsetCommitRequest {
    /** The unique group identifier. */
    readonly groupId: string;
    /** The generation of the group if using the classic group protocol or the member epoch if using the consumer protocol. */
    readonly generationIdOrMemberEpoch: number;
    /** The member ID assigned by the group coordinator. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
    /** The time period in ms to retain the offset. */
    readonly retentionTimeMs: number;
    /** The topics to commit offsets for. */
    readonly topics: readonly OffsetCommitRequestTopic[];
}
/** As written: what has a default may be left out. */
export interface OffsetCommitRequestInput {
    readonly groupId: string;
    readonly generationIdOrMemberEpoch?: number | undefined;
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly retentionTimeMs?: number | undefined;
    readonly topics: readonly OffsetCommitRequestTopicInput[];
}
export interface OffsetCommitRequestTopic {
    /** The topic name. */
    readonly name: string;
    /** Each partition to commit offsets for. */
    readonly partitions: readonly OffsetCommitRequestPartition[];
}
/** As written: what has a default may be left out. */
export interface OffsetCommitRequestTopicInput {
    readonly name: string;
    readonly partitions: readonly OffsetCommitRequestPartitionInput[];
}
export interface OffsetCommitRequestPartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The message offset to be committed. */
    readonly committedOffset: number;
    /** The leader epoch of this partition. */
    readonly committedLeaderEpoch: number;
    /** Any associated metadata the client wants to keep. */
    readonly committedMetadata: string | null;
}
/** As written: what has a default may be left out. */
export interface OffsetCommitRequestPartitionInput {
    readonly partitionIndex: number;
    readonly committedOffset: number;
    readonly committedLeaderEpoch?: number | undefined;
    readonly committedMetadata: string | null;
}
export interface OffsetCommitResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The responses for each topic. */
    readonly topics: readonly OffsetCommitResponseTopic[];
}
/** As written: what has a default may be left out. */
export interface OffsetCommitResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly OffsetCommitResponseTopicInput[];
}
export interface OffsetCommitResponseTopic {
    /** The topic name. */
    readonly name: string;
    /** The responses for each partition in the topic. */
    readonly partitions: readonly OffsetCommitResponsePartition[];
}
/** As written: what has a default may be left out. */
export interface OffsetCommitResponseTopicInput {
    readonly name: string;
    readonly partitions: readonly OffsetCommitResponsePartitionInput[];
}
export interface OffsetCommitResponsePartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface OffsetCommitResponsePartitionInput {
    readonly partitionIndex: number;
    readonly errorCode?: number | undefined;
}
export declare function readOffsetCommitRequest(reader: KafkaReader, version: number): OffsetCommitRequest;
export declare function writeOffsetCommitRequest(writer: KafkaWriter, message: OffsetCommitRequestInput, version: number): void;
export declare function readOffsetCommitResponse(reader: KafkaReader, version: number): OffsetCommitResponse;
export declare function writeOffsetCommitResponse(writer: KafkaWriter, message: OffsetCommitResponseInput, version: number): void;
