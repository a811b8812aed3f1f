import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const joinGroupApi: KafkaApi<JoinGroupRequest, JoinGroupRequestInput, JoinGroupResponse, JoinGroupResponseInput>;
export interface JoinGroupRequest {
    /** The group identifier. */
    readonly groupId: string;
    /** The coordinator considers the consumer dead if it receives no heartbeat after this timeout in milliseconds. */
    readonly sessionTimeoutMs: number;
    /** The maximum time in milliseconds that the coordinator will wait for each member to rejoin when rebalancing the group. */
    readonly rebalanceTimeoutMs: number;
    /** The member id assigned by the group coordinator. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
    /** The unique name the for class of protocols implemented by the group we want to join. */
    readonly protocolType: string;
    /** The list of protocols that the member supports. */
    readonly protocols: readonly JoinGroupRequestProtocol[];
    /** The reason why the member (re-)joins the group. */
    readonly reason: string | null;
}
/** As written: what has a default may be left out. */
export interface JoinGroupRequestInput {
    readonly groupId: string;
    readonly sessionTimeoutMs: number;
    readonly rebalanceTimeoutMs?: number | undefined;
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly protocolType: string;
    readonly protocols: readonly JoinGroupRequestProtocolInput[];
    readonly reason?: string | null | undefined;
}
export interface JoinGroupRequestProtocol {
    /** The protocol name. */
    readonly name: string;
    /** The protocol metadata. */
    readonly metadata: Buffer;
}
/** As written: what has a default may be left out. */
export interface JoinGroupRequestProtocolInput {
    readonly name: string;
    readonly metadata: Buffer;
}
export interface JoinGroupResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The generation ID of the group. */
    readonly generationId: number;
    /** The group protocol name. */
    readonly protocolType: string | null;
    /** The group protocol selected by the coordinator. */
    readonly protocolName: string | null;
    /** The leader of the group. */
    readonly leader: string;
    /** True if the leader must skip running the assignment. */
    readonly skipAssignment: boolean;
    /** The member ID assigned by the group coordinator. */
    readonly memberId: string;
    readonly members: readonly JoinGroupResponseMember[];
}
/** As written: what has a default may be left out. */
export interface JoinGroupResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly generationId?: number | undefined;
    readonly protocolType?: string | null | undefined;
    readonly protocolName?: string | null | undefined;
    readonly leader: string;
    readonly skipAssignment?: boolean | undefined;
    readonly memberId: string;
    readonly members: readonly JoinGroupResponseMemberInput[];
}
export interface JoinGroupResponseMember {
    /** The group member ID. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
    /** The group member metadata. */
    readonly metadata: Buffer;
}
/** As written: what has a default may be left out. */
export interface JoinGroupResponseMemberInput {
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly metadata: Buffer;
}
export declare function readJoinGroupRequest(reader: KafkaReader, version: number): JoinGroupRequest;
export declare function writeJoinGroupRequest(writer: KafkaWriter, message: JoinGroupRequestInput, version: number): void;
export declare function readJoinGroupResponse(reader: KafkaReader, version: number): JoinGroupResponse;
export declare function writeJoinGroupResponse(writer: KafkaWriter, message: JoinGroupResponseInput, version: number): void;
