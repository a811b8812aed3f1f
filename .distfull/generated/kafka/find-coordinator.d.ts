import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const findCoordinatorApi: KafkaApi<FindCoordinatorRequest, FindCoordinatorRequestInput, FindCoordinatorResponse, FindCoordinatorResponseInput>;
export interface FindCoordinatorRequest {
    /** The coordinator key. */
    readonly key: string;
    /** The coordinator key type. (Group, transaction, etc.). */
    readonly keyType: number;
    /** The coordinator keys. */
    readonly coordinatorKeys: readonly string[];
}
/** As written: what has a default may be left out. */
export interface FindCoordinatorRequestInput {
    readonly key?: string | undefined;
    readonly keyType?: number | undefined;
    readonly coordinatorKeys?: readonly string[] | undefined;
}
export interface FindCoordinatorResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The error message, or null if there was no error. */
    readonly errorMessage: string | null;
    /** The node id. */
    readonly nodeId: number;
    /** The host name. */
    readonly host: string;
    /** The port. */
    readonly port: number;
    /** Each coordinator result in the response. */
    readonly coordinators: readonly Coordinator[];
}
/** As written: what has a default may be left out. */
export interface FindCoordinatorResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly nodeId?: number | undefined;
    readonly host?: string | undefined;
    readonly port?: number | undefined;
    readonly coordinators?: readonly CoordinatorInput[] | undefined;
}
export interface Coordinator {
    /** The coordinator key. */
    readonly key: string;
    /** The node id. */
    readonly nodeId: number;
    /** The host name. */
    readonly host: string;
    /** The port. */
    readonly port: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The error message, or null if there was no error. */
    readonly errorMessage: string | null;
}
/** As written: what has a default may be left out. */
export interface CoordinatorInput {
    readonly key: string;
    readonly nodeId: number;
    readonly host: string;
    readonly port: number;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
}
export declare function readFindCoordinatorRequest(reader: KafkaReader, version: number): FindCoordinatorRequest;
export declare function writeFindCoordinatorRequest(writer: KafkaWriter, message: FindCoordinatorRequestInput, version: number): void;
export declare function readFindCoordinatorResponse(reader: KafkaReader, version: number): FindCoordinatorResponse;
export declare function writeFindCoordinatorResponse(writer: KafkaWriter, message: FindCoordinatorResponseInput, version: number): void;
