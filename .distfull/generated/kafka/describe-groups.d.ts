import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeGroupsApi: KafkaApi<DescribeGroupsRequest, DescribeGroupsRequestInput, DescribeGroupsResponse, DescribeGroupsResponseInput>;
export interface DescribeGroupsRequest {
    /** The names of the groups to describe. */
    readonly groups: readonly string[];
    /** Whether to include authorized operations. */
    readonly includeAuthorizedOperations: boolean;
}
/** As written: what has a default may be left out. */
export interface DescribeGroupsRequestInput {
    readonly groups: readonly string[];
    readonly includeAuthorizedOperations?: boolean | undefined;
}
export interface DescribeGroupsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Each described group. */
    readonly groups: readonly DescribedGroup[];
}
/** As written: what has a default may be left out. */
export interface DescribeGroupsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly groups: readonly DescribedGroupInput[];
}
export interface DescribedGroup {
    /** The describe error, or 0 if there was no error. */
    readonly errorCode: number;
    /** The describe error message, or null if there was no error. */
    readonly errorMessage: string | null;
    /** The group ID string. */
    readonly groupId: string;
    /** The group state string, or the empty string. */
    readonly groupState: string;
    /** The group protocol type, or the empty string. */
    readonly protocolType: string;
    /** The group protocol data, or the empty string. */
    readonly protocolData: string;
    /** The group members. */
    readonly members: readonly DescribedGroupMember[];
    /** 32-bit bitfield to represent authorized operations for this group. */
    readonly authorizedOperations: number;
}
/** As written: what has a default may be left out. */
export interface DescribedGroupInput {
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly groupId: string;
    readonly groupState: string;
    readonly protocolType: string;
    readonly protocolData: string;
    readonly members: readonly DescribedGroupMemberInput[];
    readonly authorizedOperations?: number | undefined;
}
export interface DescribedGroupMember {
    /** The member ID assigned by the group coordinator. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
    /** The client ID used in the member's latest join group request. */
    readonly clientId: string;
    /** The client host. */
    readonly clientHost: string;
    /** The metadata corresponding to the current group protocol in use. */
    readonly memberMetadata: Buffer;
    /** The current assignment provided by the group leader. */
    readonly memberAssignment: Buffer;
}
/** As written: what has a default may be left out. */
export interface DescribedGroupMemberInput {
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly clientId: string;
    readonly clientHost: string;
    readonly memberMetadata: Buffer;
    readonly memberAssignment: Buffer;
}
export declare function readDescribeGroupsRequest(reader: KafkaReader, version: number): DescribeGroupsRequest;
export declare function writeDescribeGroupsRequest(writer: KafkaWriter, message: DescribeGroupsRequestInput, version: number): void;
export declare function readDescribeGroupsResponse(reader: KafkaReader, version: number): DescribeGroupsResponse;
export declare function writeDescribeGroupsResponse(writer: KafkaWriter, message: DescribeGroupsResponseInput, version: number): void;
