import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const electLeadersApi: KafkaApi<ElectLeadersRequest, ElectLeadersRequestInput, ElectLeadersResponse, ElectLeadersResponseInput>;
export interface ElectLeadersRequest {
    /** Type of elections to conduct for the partition. A value of '0' elects the preferred replica. A value of '1' elects the first live replica if there are no in-sync replica. */
    readonly electionType: number;
    /** The topic partitions to elect leaders. */
    readonly topicPartitions: readonly ElectedTopic[] | null;
    /** The time in ms to wait for the election to complete. */
    readonly timeoutMs: number;
}
/** As written: what has a default may be left out. */
export interface ElectLeadersRequestInput {
    readonly electionType?: number | undefined;
    readonly topicPartitions: readonly ElectedTopicInput[] | null;
    readonly timeoutMs?: number | undefined;
}
export interface ElectedTopic {
    /** The name of a topic. */
    readonly topic: string;
    /** The partitions of this topic whose leader should be elected. */
    readonly partitions: readonly number[];
}
/** As written: what has a default may be left out. */
export interface ElectedTopicInput {
    readonly topic: string;
    readonly partitions: readonly number[];
}
export interface ElectLeadersResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The top level response error code. */
    readonly errorCode: number;
    /** The election results, or an empty array if the requester did not have permission and the request asks for all partitions. */
    readonly replicaElectionResults: readonly ReplicaElectionResult[];
}
/** As written: what has a default may be left out. */
export interface ElectLeadersResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly replicaElectionResults: readonly ReplicaElectionResultInput[];
}
export interface ReplicaElectionResult {
    /** The topic name */
    readonly topic: string;
    /** The results for each partition */
    readonly partitionResult: readonly PartitionResult[];
}
/** As written: what has a default may be left out. */
export interface ReplicaElectionResultInput {
    readonly topic: string;
    readonly partitionResult: readonly PartitionResultInput[];
}
export interface PartitionResult {
    /** The partition id */
    readonly partitionId: number;
    /** The result error, or zero if there was no error. */
    readonly errorCode: number;
    /** The result message, or null if there was no error. */
    readonly errorMessage: string | null;
}
/** As written: what has a default may be left out. */
export interface PartitionResultInput {
    readonly partitionId: number;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
}
export declare function readElectLeadersRequest(reader: KafkaReader, version: number): ElectLeadersRequest;
export declare function writeElectLeadersRequest(writer: KafkaWriter, message: ElectLeadersRequestInput, version: number): void;
export declare function readElectLeadersResponse(reader: KafkaReader, version: number): ElectLeadersResponse;
export declare function writeElectLeadersResponse(writer: KafkaWriter, message: ElectLeadersResponseInput, version: number): void;
