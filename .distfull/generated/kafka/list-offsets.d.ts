import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const listOffsetsApi: KafkaApi<ListOffsetsRequest, ListOffsetsRequestInput, ListOffsetsResponse, ListOffsetsResponseInput>;
export interface ListOffsetsRequest {
    /** The broker ID of the requester, or -1 if this request is being made by a normal consumer. */
    readonly replicaId: number;
    /** This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records. */
    readonly isolationLevel: number;
    /** Each topic in the request. */
    readonly topics: readonly ListOffsetsTopic[];
    /** The timeout to await a response in milliseconds for requests that require reading from remote storage for topics enabled with tiered storage. */
    readonly timeoutMs: number;
}
/** As written: what has a default may be left out. */
export interface ListOffsetsRequestInput {
    readonly replicaId: number;
    readonly isolationLevel?: number | undefined;
    readonly topics: readonly ListOffsetsTopicInput[];
    readonly timeoutMs?: number | undefined;
}
export interface ListOffsetsTopic {
    /** The topic name. */
    readonly name: string;
    /** Each partition in the request. */
    readonly partitions: readonly ListOffsetsPartition[];
}
/** As written: what has a default may be left out. */
export interface ListOffsetsTopicInput {
    readonly name: string;
    readonly partitions: readonly ListOffsetsPartitionInput[];
}
export interface ListOffsetsPartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The current leader epoch. */
    readonly currentLeaderEpoch: number;
    /** The current timestamp. */
    readonly timestamp: number;
}
/** As written: what has a default may be left out. */
export interface ListOffsetsPartitionInput {
    readonly partitionIndex: number;
    readonly currentLeaderEpoch?: number | undefined;
    readonly timestamp: number;
}
export interface ListOffsetsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Each topic in the response. */
    readonly topics: readonly ListOffsetsTopicResponse[];
}
/** As written: what has a default may be left out. */
export interface ListOffsetsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly ListOffsetsTopicResponseInput[];
}
export interface ListOffsetsTopicResponse {
    /** The topic name. */
    readonly name: string;
    /** Each partition in the response. */
    readonly partitions: readonly ListOffsetsPartitionResponse[];
}
/** As written: what has a default may be left out. */
export interface ListOffsetsTopicResponseInput {
    readonly name: string;
    readonly partitions: readonly ListOffsetsPartitionResponseInput[];
}
export interface ListOffsetsPartitionResponse {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The partition error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The timestamp associated with the returned offset. */
    readonly timestamp: number;
    /** The returned offset. */
    readonly offset: number;
    readonly leaderEpoch: number;
}
/** As written: what has a default may be left out. */
export interface ListOffsetsPartitionResponseInput {
    readonly partitionIndex: number;
    readonly errorCode?: number | undefined;
    readonly timestamp?: number | undefined;
    readonly offset?: number | undefined;
    readonly leaderEpoch?: number | undefined;
}
export declare function readListOffsetsRequest(reader: KafkaReader, version: number): ListOffsetsRequest;
export declare function writeListOffsetsRequest(writer: KafkaWriter, message: ListOffsetsRequestInput, version: number): void;
export declare function readListOffsetsResponse(reader: KafkaReader, version: number): ListOffsetsResponse;
export declare function writeListOffsetsResponse(writer: KafkaWriter, message: ListOffsetsResponseInput, version: number): void;
