import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const listGroupsApi: KafkaApi<ListGroupsRequest, ListGroupsRequestInput, ListGroupsResponse, ListGroupsResponseInput>;
export interface ListGroupsRequest {
    /** The states of the groups we want to list. If empty, all groups are returned with their state. */
    readonly statesFilter: readonly string[];
    /** The types of the groups we want to list. If empty, all groups are returned with their type. */
    readonly typesFilter: readonly string[];
}
/** As written: what has a default may be left out. */
export interface ListGroupsRequestInput {
    readonly statesFilter?: readonly string[] | undefined;
    readonly typesFilter?: readonly string[] | undefined;
}
export interface ListGroupsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** Each group in the response. */
    readonly groups: readonly ListedGroup[];
}
/** As written: what has a default may be left out. */
export interface ListGroupsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly groups: readonly ListedGroupInput[];
}
export interface ListedGroup {
    /** The group ID. */
    readonly groupId: string;
    /** The group protocol type. */
    readonly protocolType: string;
    /** The group state name. */
    readonly groupState: string;
    /** The group type name. */
    readonly groupType: string;
}
/** As written: what has a default may be left out. */
export interface ListedGroupInput {
    readonly groupId: string;
    readonly protocolType: string;
    readonly groupState?: string | undefined;
    readonly groupType?: string | undefined;
}
export declare function readListGroupsRequest(reader: KafkaReader, version: number): ListGroupsRequest;
export declare function writeListGroupsRequest(writer: KafkaWriter, message: ListGroupsRequestInput, version: number): void;
export declare function readListGroupsResponse(reader: KafkaReader, version: number): ListGroupsResponse;
export declare function writeListGroupsResponse(writer: KafkaWriter, message: ListGroupsResponseInput, version: number): void;
