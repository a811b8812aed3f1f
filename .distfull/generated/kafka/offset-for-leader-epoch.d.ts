import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const offsetForLeaderEpochApi: KafkaApi<OffsetForLeaderEpochRequest, OffsetForLeaderEpochRequestInput, OffsetForLeaderEpochResponse, OffsetForLeaderEpochResponseInput>;
export interface OffsetForLeaderEpochRequest {
    /** The broker ID of the follower, of -1 if this request is from a consumer. */
    readonly replicaId: number;
    /** Each topic to get offsets for. */
    readonly topics: readonly OffsetForLeaderTopic[];
}
/** As written: what has a default may be left out. */
export interface OffsetForLeaderEpochRequestInput {
    readonly replicaId?: number | undefined;
    readonly topics: readonly OffsetForLeaderTopicInput[];
}
export interface OffsetForLeaderTopic {
    /** The topic name. */
    readonly topic: string;
    /** Each partition to get offsets for. */
    readonly partitions: readonly OffsetForLeaderPartition[];
}
/** As written: what has a default may be left out. */
export interface OffsetForLeaderTopicInput {
    readonly topic: string;
    readonly partitions: readonly OffsetForLeaderPartitionInput[];
}
export interface OffsetForLeaderPartition {
    /** The partition index. */
    readonly partition: number;
    /** An epoch used to fence consumers/replicas with old metadata. If the epoch provided by the client is larger than the current epoch known to the broker, then the UNKNOWN_LEADER_EPOCH error code will be returned. If the provided epoch is smaller, then the FENCED_LEADER_EPOCH error code will be returned. */
    readonly currentLeaderEpoch: number;
    /** The epoch to look up an offset for. */
    readonly leaderEpoch: number;
}
/** As written: what has a default may be left out. */
export interface OffsetForLeaderPartitionInput {
    readonly partition: number;
    readonly currentLeaderEpoch?: number | undefined;
    readonly leaderEpoch: number;
}
export interface OffsetForLeaderEpochResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Each topic we fetched offsets for. */
    readonly topics: readonly OffsetForLeaderTopicResult[];
}
/** As written: what has a default may be left out. */
export interface OffsetForLeaderEpochResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly OffsetForLeaderTopicResultInput[];
}
export interface OffsetForLeaderTopicResult {
    /** The topic name. */
    readonly topic: string;
    /** Each partition in the topic we fetched offsets for. */
    readonly partitions: readonly OffsetForLeaderPartitionResult[];
}
/** As written: what has a default may be left out. */
export interface OffsetForLeaderTopicResultInput {
    readonly topic: string;
    readonly partitions: readonly OffsetForLeaderPartitionResultInput[];
}
export interface OffsetForLeaderPartitionResult {
    /** The error code 0, or if there was no error. */
    readonly errorCode: number;
    /** The partition index. */
    readonly partition: number;
    /** The leader epoch of the partition. */
    readonly leaderEpoch: number;
    /** The end offset of the epoch. */
    readonly endOffset: number;
}
/** As written: what has a default may be left out. */
export interface OffsetForLeaderPartitionResultInput {
    readonly errorCode?: number | undefined;
    readonly partition: number;
    readonly leaderEpoch?: number | undefined;
    readonly endOffset?: number | undefined;
}
export declare function readOffsetForLeaderEpochRequest(reader: KafkaReader, version: number): OffsetForLeaderEpochRequest;
export declare function writeOffsetForLeaderEpochRequest(writer: KafkaWriter, message: OffsetForLeaderEpochRequestInput, version: number): void;
export declare function readOffsetForLeaderEpochResponse(reader: KafkaReader, version: number): OffsetForLeaderEpochResponse;
export declare function writeOffsetForLeaderEpochResponse(writer: KafkaWriter, message: OffsetForLeaderEpochResponseInput, version: number): void;
