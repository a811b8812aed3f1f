import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const deleteAclsApi: KafkaApi<DeleteAclsRequest, DeleteAclsRequestInput, DeleteAclsResponse, DeleteAclsResponseInput>;
export interface DeleteAclsRequest {
    /** The filters to use when deleting ACLs. */
    readonly filters: readonly DeleteAclsFilter[];
}
/** As written: what has a default may be left out. */
export interface DeleteAclsRequestInput {
    readonly filters: readonly DeleteAclsFilterInput[];
}
export interface DeleteAclsFilter {
    /** The resource type. */
    readonly resourceTypeFilter: number;
    /** The resource name. */
    readonly resourceNameFilter: string | null;
    /** The pattern type. */
    readonly patternTypeFilter: number;
    /** The principal filter, or null to accept all principals. */
    readonly principalFilter: string | null;
    /** The host filter, or null to accept all hosts. */
    readonly hostFilter: string | null;
    /** The ACL operation. */
    readonly operation: number;
    /** The permission type. */
    readonly permissionType: number;
}
/** As written: what has a default may be left out. */
export interface DeleteAclsFilterInput {
    readonly resourceTypeFilter: number;
    readonly resourceNameFilter: string | null;
    readonly patternTypeFilter?: number | undefined;
    readonly principalFilter: string | null;
    readonly hostFilter: string | null;
    readonly operation: number;
    readonly permissionType: number;
}
export interface DeleteAclsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The results for each filter. */
    readonly filterResults: readonly DeleteAclsFilterResult[];
}
/** As written: what has a default may be left out. */
export interface DeleteAclsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly filterResults: readonly DeleteAclsFilterResultInput[];
}
export interface DeleteAclsFilterResult {
    /** The error code, or 0 if the filter succeeded. */
    readonly errorCode: number;
    /** The error message, or null if the filter succeeded. */
    readonly errorMessage: string | null;
    /** The ACLs which matched this filter. */
    readonly matchingAcls: readonly DeleteAclsMatchingAcl[];
}
/** As written: what has a default may be left out. */
export interface DeleteAclsFilterResultInput {
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly matchingAcls: readonly DeleteAclsMatchingAclInput[];
}
export interface DeleteAclsMatchingAcl {
    /** The deletion error code, or 0 if the deletion succeeded. */
    readonly errorCode: number;
    /** The deletion error message, or null if the deletion succeeded. */
    readonly errorMessage: string | null;
    /** The ACL resource type. */
    readonly resourceType: number;
    /** The ACL resource name. */
    readonly resourceName: string;
    /** The ACL resource pattern type. */
    readonly patternType: number;
    /** The ACL principal. */
    readonly principal: string;
    /** The ACL host. */
    readonly host: string;
    /** The ACL operation. */
    readonly operation: number;
    /** The ACL permission type. */
    readonly permissionType: number;
}
/** As written: what has a default may be left out. */
export interface DeleteAclsMatchingAclInput {
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly resourceType: number;
    readonly resourceName: string;
    readonly patternType?: number | undefined;
    readonly principal: string;
    readonly host: string;
    readonly operation: number;
    readonly permissionType: number;
}
export declare function readDeleteAclsRequest(reader: KafkaReader, version: number): DeleteAclsRequest;
export declare function writeDeleteAclsRequest(writer: KafkaWriter, message: DeleteAclsRequestInput, version: number): void;
export declare function readDeleteAclsResponse(reader: KafkaReader, version: number): DeleteAclsResponse;
export declare function writeDeleteAclsResponse(writer: KafkaWriter, message: DeleteAclsResponseInput, version: number): void;
