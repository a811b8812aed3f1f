import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const leaveGroupApi: KafkaApi<LeaveGroupRequest, LeaveGroupRequestInput, LeaveGroupResponse, LeaveGroupResponseInput>;
export interface LeaveGroupRequest {
    /** The ID of the group to leave. */
    readonly groupId: string;
    /** The member ID to remove from the group. */
    readonly memberId: string;
    /** List of leaving member identities. */
    readonly members: readonly MemberIdentity[];
}
/** As written: what has a default may be left out. */
export interface LeaveGroupRequestInput {
    readonly groupId: string;
    readonly memberId?: string | undefined;
    readonly members?: readonly MemberIdentityInput[] | undefined;
}
export interface MemberIdentity {
    /** The member ID to remove from the group. */
    readonly memberId: string;
    /** The group instance ID to remove from the group. */
    readonly groupInstanceId: string | null;
    /** The reason why the member left the group. */
    readonly reason: string | null;
}
/** As written: what has a default may be left out. */
export interface MemberIdentityInput {
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly reason?: string | null | undefined;
}
export interface LeaveGroupResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** List of leaving member responses. */
    readonly members: readonly MemberResponse[];
}
/** As written: what has a default may be left out. */
export interface LeaveGroupResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly members?: readonly MemberResponseInput[] | undefined;
}
export interface MemberResponse {
    /** The member ID to remove from the group. */
    readonly memberId: string;
    /** The group instance ID to remove from the group. */
    readonly groupInstanceId: string | null;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface MemberResponseInput {
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly errorCode?: number | undefined;
}
export declare function readLeaveGroupRequest(reader: KafkaReader, version: number): LeaveGroupRequest;
export declare function writeLeaveGroupRequest(writer: KafkaWriter, message: LeaveGroupRequestInput, version: number): void;
export declare function readLeaveGroupResponse(reader: KafkaReader, version: number): LeaveGroupResponse;
export declare function writeLeaveGroupResponse(writer: KafkaWriter, message: LeaveGroupResponseInput, version: number): void;
