import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const offsetDeleteApi: KafkaApi<OffsetDeleteRequest, OffsetDeleteRequestInput, OffsetDeleteResponse, OffsetDeleteResponseInput>;
export interface OffsetDeleteRequest {
    /** The unique group identifier. */
    readonly groupId: string;
    /** The topics to delete offsets for. */
    readonly topics: readonly OffsetDeleteRequestTopic[];
}
/** As written: what has a default may be left out. */
export interface OffsetDeleteRequestInput {
    readonly groupId: string;
    readonly topics: readonly OffsetDeleteRequestTopicInput[];
}
export interface OffsetDeleteRequestTopic {
    /** The topic name. */
    readonly name: string;
    /** Each partition to delete offsets for. */
    readonly partitions: readonly OffsetDeleteRequestPartition[];
}
/** As written: what has a default may be left out. */
export interface OffsetDeleteRequestTopicInput {
    readonly name: string;
    readonly partitions: readonly OffsetDeleteRequestPartitionInput[];
}
export interface OffsetDeleteRequestPartition {
    /** The partition index. */
    readonly partitionIndex: number;
}
/** As written: what has a default may be left out. */
export interface OffsetDeleteRequestPartitionInput {
    readonly partitionIndex: number;
}
export interface OffsetDeleteResponse {
    /** The top-level error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The responses for each topic. */
    readonly topics: readonly OffsetDeleteResponseTopic[];
}
/** As written: what has a default may be left out. */
export interface OffsetDeleteResponseInput {
    readonly errorCode?: number | undefined;
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly OffsetDeleteResponseTopicInput[];
}
export interface OffsetDeleteResponseTopic {
    /** The topic name. */
    readonly name: string;
    /** The responses for each partition in the topic. */
    readonly partitions: readonly OffsetDeleteResponsePartition[];
}
/** As written: what has a default may be left out. */
export interface OffsetDeleteResponseTopicInput {
    readonly name: string;
    readonly partitions: readonly OffsetDeleteResponsePartitionInput[];
}
export interface OffsetDeleteResponsePartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface OffsetDeleteResponsePartitionInput {
    readonly partitionIndex: number;
    readonly errorCode?: number | undefined;
}
export declare function readOffsetDeleteRequest(reader: KafkaReader, version: number): OffsetDeleteRequest;
export declare function writeOffsetDeleteRequest(writer: KafkaWriter, message: OffsetDeleteRequestInput, version: number): void;
export declare function readOffsetDeleteResponse(reader: KafkaReader, version: number): OffsetDeleteResponse;
export declare function writeOffsetDeleteResponse(writer: KafkaWriter, message: OffsetDeleteResponseInput, version: number): void;
