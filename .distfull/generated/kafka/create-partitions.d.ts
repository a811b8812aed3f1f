import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const createPartitionsApi: KafkaApi<CreatePartitionsRequest, CreatePartitionsRequestInput, CreatePartitionsResponse, CreatePartitionsResponseInput>;
export interface CreatePartitionsRequest {
    /** Each topic that we want to create new partitions inside. */
    readonly topics: readonly CreatePartitionsTopic[];
    /** The time in ms to wait for the partitions to be created. */
    readonly timeoutMs: number;
    /** If true, then validate the request, but don't actually increase the number of partitions. */
    readonly validateOnly: boolean;
}
/** As written: what has a default may be left out. */
export interface CreatePartitionsRequestInput {
    readonly topics: readonly CreatePartitionsTopicInput[];
    readonly timeoutMs: number;
    readonly validateOnly: boolean;
}
export interface CreatePartitionsTopic {
    /** The topic name. */
    readonly name: string;
    /** The new partition count. */
    readonly count: number;
    /** The new partition assignments. */
    readonly assignments: readonly CreatePartitionsAssignment[] | null;
}
/** As written: what has a default may be left out. */
export interface CreatePartitionsTopicInput {
    readonly name: string;
    readonly count: number;
    readonly assignments: readonly CreatePartitionsAssignmentInput[] | null;
}
export interface CreatePartitionsAssignment {
    /** The assigned broker IDs. */
    readonly brokerIds: readonly number[];
}
/** As written: what has a default may be left out. */
export interface CreatePartitionsAssignmentInput {
    readonly brokerIds: readonly number[];
}
export interface CreatePartitionsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The partition creation results for each topic. */
    readonly results: readonly CreatePartitionsTopicResult[];
}
/** As written: what has a default may be left out. */
export interface CreatePartitionsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly results: readonly CreatePartitionsTopicResultInput[];
}
export interface CreatePartitionsTopicResult {
    /** The topic name. */
    readonly name: string;
    /** The result error, or zero if there was no error. */
    readonly errorCode: number;
    /** The result message, or null if there was no error. */
    readonly errorMessage: string | null;
}
/** As written: what has a default may be left out. */
export interface CreatePartitionsTopicResultInput {
    readonly name: string;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
}
export declare function readCreatePartitionsRequest(reader: KafkaReader, version: number): CreatePartitionsRequest;
export declare function writeCreatePartitionsRequest(writer: KafkaWriter, message: CreatePartitionsRequestInput, version: number): void;
export declare function readCreatePartitionsResponse(reader: KafkaReader, version: number): CreatePartitionsResponse;
export declare function writeCreatePartitionsResponse(writer: KafkaWriter, message: CreatePartitionsResponseInput, version: number): void;
