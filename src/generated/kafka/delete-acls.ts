// Generated from schemas/kafka/DeleteAcls.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const deleteAclsApi: KafkaApi<
  DeleteAclsRequest,
  DeleteAclsRequestInput,
  DeleteAclsResponse,
  DeleteAclsResponseInput
> = {
  name: 'DeleteAcls',
  key: 31,
  minVersion: 1,
  maxVersion: 3,
  advertisedMinVersion: 1,
  flexibleFrom: 2,
  readRequest: readDeleteAclsRequest,
  writeRequest: writeDeleteAclsRequest,
  readResponse: readDeleteAclsResponse,
  writeResponse: writeDeleteAclsResponse,
};

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

export function readDeleteAclsRequest(reader: KafkaReader, version: number): DeleteAclsRequest {
  reader.flexible = version >= 2;
  const filters = reader.array(7, () => readDeleteAclsFilter(reader, version));
  reader.skipTags();
  return { filters };
}

export function writeDeleteAclsRequest(writer: KafkaWriter, message: DeleteAclsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.array(message.filters, (item) => writeDeleteAclsFilter(writer, item, version));
  writer.tags();
}

function readDeleteAclsFilter(reader: KafkaReader, _version: number): DeleteAclsFilter {
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

function writeDeleteAclsFilter(writer: KafkaWriter, message: DeleteAclsFilterInput, _version: number): void {
  writer.int8(message.resourceTypeFilter);
  writer.nullableString(message.resourceNameFilter);
  writer.int8(message.patternTypeFilter ?? 3);
  writer.nullableString(message.principalFilter);
  writer.nullableString(message.hostFilter);
  writer.int8(message.operation);
  writer.int8(message.permissionType);
  writer.tags();
}

export function readDeleteAclsResponse(reader: KafkaReader, version: number): DeleteAclsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const filterResults = reader.array(4, () => readDeleteAclsFilterResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, filterResults };
}

export function writeDeleteAclsResponse(writer: KafkaWriter, message: DeleteAclsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.filterResults, (item) => writeDeleteAclsFilterResult(writer, item, version));
  writer.tags();
}

function readDeleteAclsFilterResult(reader: KafkaReader, version: number): DeleteAclsFilterResult {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const matchingAcls = reader.array(10, () => readDeleteAclsMatchingAcl(reader, version));
  reader.skipTags();
  return { errorCode, errorMessage, matchingAcls };
}

function writeDeleteAclsFilterResult(writer: KafkaWriter, message: DeleteAclsFilterResultInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.matchingAcls, (item) => writeDeleteAclsMatchingAcl(writer, item, version));
  writer.tags();
}

function readDeleteAclsMatchingAcl(reader: KafkaReader, _version: number): DeleteAclsMatchingAcl {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const patternType = reader.int8();
  const principal = reader.string();
  const host = reader.string();
  const operation = reader.int8();
  const permissionType = reader.int8();
  reader.skipTags();
  return { errorCode, errorMessage, resourceType, resourceName, patternType, principal, host, operation, permissionType };
}

function writeDeleteAclsMatchingAcl(writer: KafkaWriter, message: DeleteAclsMatchingAclInput, _version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.int8(message.patternType ?? 3);
  writer.string(message.principal);
  writer.string(message.host);
  writer.int8(message.operation);
  writer.int8(message.permissionType);
  writer.tags();
}
