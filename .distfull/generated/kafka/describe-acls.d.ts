import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeAclsApi: KafkaApi<DescribeAclsRequest, DescribeAclsRequestInput, DescribeAclsResponse, DescribeAclsResponseInput>;
export interface DescribeAclsRequest {
    /** The resource type. */
    readonly resourceTypeFilter: number;
    /** The resource name, or null to match any resource name. */
    readonly resourceNameFilter: string | null;
    /** The resource pattern to match. */
    readonly patternTypeFilter: number;
    /** The principal to match, or null to match any principal. */
    readonly principalFilter: string | null;
    /** The host to match, or null to match any host. */
    readonly hostFilter: string | null;
    /** The operation to match. */
    readonly operation: number;
    /** The permission type to match. */
    readonly permissionType: number;
}
/** As written: what has a default may be left out. */
export interface DescribeAclsRequestInput {
    readonly resourceTypeFilter: number;
    readonly resourceNameFilter: string | null;
    readonly patternTypeFilter?: number | undefined;
    readonly principalFilter: string | null;
    readonly hostFilter: string | null;
    readonly operation: number;
    readonly permissionType: number;
}
export interface DescribeAclsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The error message, or null if there was no error. */
    readonly errorMessage: string | null;
    /** Each Resource that is referenced in an ACL. */
    readonly resources: readonly DescribeAclsResource[];
}
/** As written: what has a default may be left out. */
export interface DescribeAclsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly resources: readonly DescribeAclsResourceInput[];
}
export interface DescribeAclsResource {
    /** The resource type. */
    readonly resourceType: number;
    /** The resource name. */
    readonly resourceName: string;
    /** The resource pattern type. */
    readonly patternType: number;
    /** The ACLs. */
    readonly acls: readonly AclDescription[];
}
/** As written: what has a default may be left out. */
export interface DescribeAclsResourceInput {
    readonly resourceType: number;
    readonly resourceName: string;
    readonly patternType?: number | undefined;
    readonly acls: readonly AclDescriptionInput[];
}
export interface AclDescription {
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
export interface AclDescriptionInput {
    readonly principal: string;
    readonly host: string;
    readonly operation: number;
    readonly permissionType: number;
}
export declare function readDescribeAclsRequest(reader: KafkaReader, version: number): DescribeAclsRequest;
export declare function writeDescribeAclsRequest(writer: KafkaWriter, message: DescribeAclsRequestInput, version: number): void;
export declare function readDescribeAclsResponse(reader: KafkaReader, version: number): DescribeAclsResponse;
export declare function writeDescribeAclsResponse(writer: KafkaWriter, message: DescribeAclsResponseInput, version: number): void;
