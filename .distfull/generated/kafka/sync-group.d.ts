import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const syncGroupApi: KafkaApi<SyncGroupRequest, SyncGroupRequestInput, SyncGroupResponse, SyncGroupResponseInput>;
export interface SyncGroupRequest {
    /** The unique group identifier. */
    readonly groupId: string;
    /** The generation of the group. */
    readonly generationId: number;
    /** The member ID assigned by the group. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
    /** The group protocol type. */
    readonly protocolType: string | null;
    /** The group protocol name. */
    readonly protocolName: string | null;
    /** Each assignment. */
    readonly assignments: readonly SyncGroupRequestAssignment[];
}
/** As written: what has a default may be left out. */
export interface SyncGroupRequestInput {
    readonly groupId: string;
    readonly generationId: number;
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
    readonly protocolType?: string | null | undefined;
    readonly protocolName?: string | null | undefined;
    readonly assignments: readonly SyncGroupRequestAssignmentInput[];
}
export interface SyncGroupRequestAssignment {
    /** The ID of the member to assign. */
    readonly memberId: string;
    /** The member assignment. */
    readonly assignment: Buffer;
}
/** As written: what has a default may be left out. */
export interface SyncGroupRequestAssignmentInput {
    readonly memberId: string;
    readonly assignment: Buffer;
}
export interface SyncGroupResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The group protocol type. */
    readonly protocolType: string | null;
    /** The group protocol name. */
    readonly protocolName: string | null;
    /** The member assignment. */
    readonly assignment: Buffer;
}
/** As written: what has a default may be left out. */
export interface SyncGroupResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly protocolType?: string | null | undefined;
    readonly protocolName?: string | null | undefined;
    readonly assignment: Buffer;
}
export declare function readSyncGroupRequest(reader: KafkaReader, version: number): SyncGroupRequest;
export declare function writeSyncGroupRequest(writer: KafkaWriter, message: SyncGroupRequestInput, version: number): void;
export declare function readSyncGroupResponse(reader: KafkaReader, version: number): SyncGroupResponse;
export declare function writeSyncGroupResponse(writer: KafkaWriter, message: SyncGroupResponseInput, version: number): void;
