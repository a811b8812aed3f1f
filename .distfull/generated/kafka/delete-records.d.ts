import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const deleteRecordsApi: KafkaApi<DeleteRecordsRequest, DeleteRecordsRequestInput, DeleteRecordsResponse, DeleteRecordsResponseInput>;
export interface DeleteRecordsRequest {
    /** Each topic that we want to delete records from. */
    readonly topics: readonly DeleteRecordsTopic[];
    /** How long to wait for the deletion to complete, in milliseconds. */
    readonly timeoutMs: number;
}
/** As written: what has a default may be left out. */
export interface DeleteRecordsRequestInput {
    readonly topics: readonly DeleteRecordsTopicInput[];
    readonly timeoutMs: number;
}
export interface DeleteRecordsTopic {
    /** The topic name. */
    readonly name: string;
    /** Each partition that we want to delete records from. */
    readonly partitions: readonly DeleteRecordsPartition[];
}
/** As written: what has a default may be left out. */
export interface DeleteRecordsTopicInput {
    readonly name: string;
    readonly partitions: readonly DeleteRecordsPartitionInput[];
}
export interface DeleteRecordsPartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The deletion offset. */
    readonly offset: number;
}
/** As written: what has a default may be left out. */
export interface DeleteRecordsPartitionInput {
    readonly partitionIndex: number;
    readonly offset: number;
}
export interface DeleteRecordsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Each topic that we wanted to delete records from. */
    readonly topics: readonly DeleteRecordsTopicResult[];
}
/** As written: what has a default may be left out. */
export interface DeleteRecordsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly DeleteRecordsTopicResultInput[];
}
export interface DeleteRecordsTopicResult {
    /** The topic name. */
    readonly name: string;
    /** Each partition that we wanted to delete records from. */
    readonly partitions: readonly DeleteRecordsPartitionResult[];
}
/** As written: what has a default may be left out. */
export interface DeleteRecordsTopicResultInput {
    readonly name: string;
    readonly partitions: readonly DeleteRecordsPartitionResultInput[];
}
export interface DeleteRecordsPartitionResult {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The partition low water mark. */
    readonly lowWatermark: number;
    /** The deletion error code, or 0 if the deletion succeeded. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface DeleteRecordsPartitionResultInput {
    readonly partitionIndex: number;
    readonly lowWatermark: number;
    readonly errorCode?: number | undefined;
}
export declare function readDeleteRecordsRequest(reader: KafkaReader, version: number): DeleteRecordsRequest;
export declare function writeDeleteRecordsRequest(writer: KafkaWriter, message: DeleteRecordsRequestInput, version: number): void;
export declare function readDeleteRecordsResponse(reader: KafkaReader, version: number): DeleteRecordsResponse;
export declare function writeDeleteRecordsResponse(writer: KafkaWriter, message: DeleteRecordsResponseInput, version: number): void;
