// Generated from schemas/kafka/DescribeAcls.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeAclsApi: KafkaApi<
  DescribeAclsRequest,
  DescribeAclsRequestInput,
  DescribeAclsResponse,
  DescribeAclsResponseInput
> = {
  name: 'DescribeAcls',
  key: 29,
  minVersion: 1,
  maxVersion: 3,
  advertisedMinVersion: 1,
  flexibleFrom: 2,
  readRequest: readDescribeAclsRequest,
  writeRequest: writeDescribeAclsRequest,
  readResponse: readDescribeAclsResponse,
  writeResponse: writeDescribeAclsResponse,
};

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

export function readDescribeAclsRequest(reader: KafkaReader, version: number): DescribeAclsRequest {
  reader.flexible = version >= 2;
  const resourceTypeFilter = reader.int8();
  const resourceNameFilter = reader.nullableString();
  const patternTypeFilter = reader.int8();
  const principalFilter = reader.nullableString();
  const hostFilter = reader.nullableString();
  const operation = reader.int8();
  const permissionType = reader.int8();
  reader.skipTags();
  return { resourceTypeFilter, resourceNameFilter, patternTypeFilter, principalFilter, hostFilter, operation, permissionType };
}

export function writeDescribeAclsRequest(writer: KafkaWriter, message: DescribeAclsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int8(message.resourceTypeFilter);
  writer.nullableString(message.resourceNameFilter);
  writer.int8(message.patternTypeFilter ?? 3);
  writer.nullableString(message.principalFilter);
  writer.nullableString(message.hostFilter);
  writer.int8(message.operation);
  writer.int8(message.permissionType);
  writer.tags();
}

export function readDescribeAclsResponse(reader: KafkaReader, version: number): DescribeAclsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const resources = reader.array(4, () => readDescribeAclsResource(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, errorMessage, resources };
}

export function writeDescribeAclsResponse(writer: KafkaWriter, message: DescribeAclsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.resources, (item) => writeDescribeAclsResource(writer, item, version));
  writer.tags();
}

function readDescribeAclsResource(reader: KafkaReader, version: number): DescribeAclsResource {
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const patternType = reader.int8();
  const acls = reader.array(4, () => readAclDescription(reader, version));
  reader.skipTags();
  return { resourceType, resourceName, patternType, acls };
}

function writeDescribeAclsResource(writer: KafkaWriter, message: DescribeAclsResourceInput, version: number): void {
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.int8(message.patternType ?? 3);
  writer.array(message.acls, (item) => writeAclDescription(writer, item, version));
  writer.tags();
}

function readAclDescription(reader: KafkaReader, _version: number): AclDescription {
  const principal = reader.string();
  const host = reader.string();
  const operation = reader.int8();
  const permissionType = reader.int8();
  reader.skipTags();
  return { principal, host, operation, permissionType };
}

function writeAclDescription(writer: KafkaWriter, message: AclDescriptionInput, _version: number): void {
  writer.string(message.principal);
  writer.string(message.host);
  writer.int8(message.operation);
  writer.int8(message.permissionType);
  writer.tags();
}
