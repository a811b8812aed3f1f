import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const deleteTopicsApi: KafkaApi<DeleteTopicsRequest, DeleteTopicsRequestInput, DeleteTopicsResponse, DeleteTopicsResponseInput>;
export interface DeleteTopicsRequest {
    /** The name or topic ID of the topic. */
    readonly topics: readonly DeleteTopicState[];
    /** The names of the topics to delete. */
    readonly topicNames: readonly string[];
    /** The length of time in milliseconds to wait for the deletions to complete. */
    readonly timeoutMs: number;
}
/** As written: what has a default may be left out. */
export interface DeleteTopicsRequestInput {
    readonly topics?: readonly DeleteTopicStateInput[] | undefined;
    readonly topicNames?: readonly string[] | undefined;
    readonly timeoutMs: number;
}
export interface DeleteTopicState {
    /** The topic name. */
    readonly name: string | null;
    /** The unique topic ID. */
    readonly topicId: string;
}
/** As written: what has a default may be left out. */
export interface DeleteTopicStateInput {
    readonly name?: string | null | undefined;
    readonly topicId: string;
}
export interface DeleteTopicsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The results for each topic we tried to delete. */
    readonly responses: readonly DeletableTopicResult[];
}
/** As written: what has a default may be left out. */
export interface DeleteTopicsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly responses: readonly DeletableTopicResultInput[];
}
export interface DeletableTopicResult {
    /** The topic name. */
    readonly name: string | null;
    /** the unique topic ID. */
    readonly topicId: string;
    /** The deletion error, or 0 if the deletion succeeded. */
    readonly errorCode: number;
    /** The error message, or null if there was no error. */
    readonly errorMessage: string | null;
}
/** As written: what has a default may be left out. */
export interface DeletableTopicResultInput {
    readonly name?: string | null | undefined;
    readonly topicId?: string | undefined;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
}
export declare function readDeleteTopicsRequest(reader: KafkaReader, version: number): DeleteTopicsRequest;
export declare function writeDeleteTopicsRequest(writer: KafkaWriter, message: DeleteTopicsRequestInput, version: number): void;
export declare function readDeleteTopicsResponse(reader: KafkaReader, version: number): DeleteTopicsResponse;
export declare function writeDeleteTopicsResponse(writer: KafkaWriter, message: DeleteTopicsResponseInput, version: number): void;
