import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const listPartitionReassignmentsApi: KafkaApi<ListPartitionReassignmentsRequest, ListPartitionReassignmentsRequestInput, ListPartitionReassignmentsResponse, ListPartitionReassignmentsResponseInput>;
export interface ListPartitionReassignmentsRequest {
    /** The time in ms to wait for the request to complete. */
    readonly timeoutMs: number;
    /** The topics to list partition reassignments for, or null to list everything. */
    readonly topics: readonly ListPartitionReassignmentsTopics[] | null;
}
/** As written: what has a default may be left out. */
export interface ListPartitionReassignmentsRequestInput {
    readonly timeoutMs?: number | undefined;
    readonly topics?: readonly ListPartitionReassignmentsTopicsInput[] | null | undefined;
}
export interface ListPartitionReassignmentsTopics {
    /** The topic name */
    readonly name: string;
    /** The partitions to list partition reassignments for. */
    readonly partitionIndexes: readonly number[];
}
/** As written: what has a default may be left out. */
export interface ListPartitionReassignmentsTopicsInput {
    readonly name: string;
    readonly partitionIndexes: readonly number[];
}
export interface ListPartitionReassignmentsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The top-level error code, or 0 if there was no error */
    readonly errorCode: number;
    /** The top-level error message, or null if there was no error. */
    readonly errorMessage: string | null;
    /** The ongoing reassignments for each topic. */
    readonly topics: readonly OngoingTopicReassignment[];
}
/** As written: what has a default may be left out. */
export interface ListPartitionReassignmentsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly topics: readonly OngoingTopicReassignmentInput[];
}
export interface OngoingTopicReassignment {
    /** The topic name. */
    readonly name: string;
    /** The ongoing reassignments for each partition. */
    readonly partitions: readonly OngoingPartitionReassignment[];
}
/** As written: what has a default may be left out. */
export interface OngoingTopicReassignmentInput {
    readonly name: string;
    readonly partitions: readonly OngoingPartitionReassignmentInput[];
}
export interface OngoingPartitionReassignment {
    /** The index of the partition. */
    readonly partitionIndex: number;
    /** The current replica set. */
    readonly replicas: readonly number[];
    /** The set of replicas we are currently adding. */
    readonly addingReplicas: readonly number[];
    /** The set of replicas we are currently removing. */
    readonly removingReplicas: readonly number[];
}
/** As written: what has a default may be left out. */
export interface OngoingPartitionReassignmentInput {
    readonly partitionIndex: number;
    readonly replicas: readonly number[];
    readonly addingReplicas: readonly number[];
    readonly removingReplicas: readonly number[];
}
export declare function readListPartitionReassignmentsRequest(reader: KafkaReader, version: number): ListPartitionReassignmentsRequest;
export declare function writeListPartitionReassignmentsRequest(writer: KafkaWriter, message: ListPartitionReassignmentsRequestInput, version: number): void;
export declare function readListPartitionReassignmentsResponse(reader: KafkaReader, version: number): ListPartitionReassignmentsResponse;
export declare function writeListPartitionReassignmentsResponse(writer: KafkaWriter, message: ListPartitionReassignmentsResponseInput, version: number): void;
