import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const deleteGroupsApi: KafkaApi<DeleteGroupsRequest, DeleteGroupsRequestInput, DeleteGroupsResponse, DeleteGroupsResponseInput>;
export interface DeleteGroupsRequest {
    /** The group names to delete. */
    readonly groupsNames: readonly string[];
}
/** As written: what has a default may be left out. */
export interface DeleteGroupsRequestInput {
    readonly groupsNames: readonly string[];
}
export interface DeleteGroupsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The deletion results. */
    readonly results: readonly DeletableGroupResult[];
}
/** As written: what has a default may be left out. */
export interface DeleteGroupsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly results: readonly DeletableGroupResultInput[];
}
export interface DeletableGroupResult {
    /** The group id. */
    readonly groupId: string;
    /** The deletion error, or 0 if the deletion succeeded. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface DeletableGroupResultInput {
    readonly groupId: string;
    readonly errorCode?: number | undefined;
}
export declare function readDeleteGroupsRequest(reader: KafkaReader, version: number): DeleteGroupsRequest;
export declare function writeDeleteGroupsRequest(writer: KafkaWriter, message: DeleteGroupsRequestInput, version: number): void;
export declare function readDeleteGroupsResponse(reader: KafkaReader, version: number): DeleteGroupsResponse;
export declare function writeDeleteGroupsResponse(writer: KafkaWriter, message: DeleteGroupsResponseInput, version: number): void;
