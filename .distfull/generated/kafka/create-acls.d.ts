import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const createAclsApi: KafkaApi<CreateAclsRequest, CreateAclsRequestInput, CreateAclsResponse, CreateAclsResponseInput>;
export interface CreateAclsRequest {
    /** The ACLs that we want to create. */
    readonly creations: readonly AclCreation[];
}
/** As written: what has a default may be left out. */
export interface CreateAclsRequestInput {
    readonly creations: readonly AclCreationInput[];
}
export interface AclCreation {
    /** The type of the resource. */
    readonly resourceType: number;
    /** The resource name for the ACL. */
    readonly resourceName: string;
    /** The pattern type for the ACL. */
    readonly resourcePatternType: number;
    /** The principal for the ACL. */
    readonly principal: string;
    /** The host for the ACL. */
    readonly host: string;
    /** The operation type for the ACL (read, write, etc.). */
    readonly operation: number;
    /** The permission type for the ACL (allow, deny, etc.). */
    readonly permissionType: number;
}
/** As written: what has a default may be left out. */
export interface AclCreationInput {
    readonly resourceType: number;
    readonly resourceName: string;
    readonly resourcePatternType?: number | undefined;
    readonly principal: string;
    readonly host: string;
    readonly operation: number;
    readonly permissionType: number;
}
export interface CreateAclsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The results for each ACL creation. */
    readonly results: readonly AclCreationResult[];
}
/** As written: what has a default may be left out. */
export interface CreateAclsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly results: readonly AclCreationResultInput[];
}
export interface AclCreationResult {
    /** The result error, or zero if there was no error. */
    readonly errorCode: number;
    /** The result message, or null if there was no error. */
    readonly errorMessage: string | null;
}
/** As written: what has a default may be left out. */
export interface AclCreationResultInput {
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
}
export declare function readCreateAclsRequest(reader: KafkaReader, version: number): CreateAclsRequest;
export declare function writeCreateAclsRequest(writer: KafkaWriter, message: CreateAclsRequestInput, version: number): void;
export declare function readCreateAclsResponse(reader: KafkaReader, version: number): CreateAclsResponse;
export declare function writeCreateAclsResponse(writer: KafkaWriter, message: CreateAclsResponseInput, version: number): void;
