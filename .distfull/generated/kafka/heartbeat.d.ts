import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const heartbeatApi: KafkaApi<HeartbeatRequest, HeartbeatRequestInput, HeartbeatResponse, HeartbeatResponseInput>;
export interface HeartbeatRequest {
    /** The group id. */
    readonly groupId: string;
    /** The generation of the group. */
    readonly generationId: number;
    /** The member ID. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
}
/** As written: what has a default may be left out. */
export interface HeartbeatRequestInput {
    readonly groupId: string;
    readonly generationId: number;
    readonly memberId: string;
    readonly groupInstanceId?: string | null | undefined;
}
export interface HeartbeatResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface HeartbeatResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
}
export declare function readHeartbeatRequest(reader: KafkaReader, version: number): HeartbeatRequest;
export declare function writeHeartbeatRequest(writer: KafkaWriter, message: HeartbeatRequestInput, version: number): void;
export declare function readHeartbeatResponse(reader: KafkaReader, version: number): HeartbeatResponse;
export declare function writeHeartbeatResponse(writer: KafkaWriter, message: HeartbeatResponseInput, version: number): void;
