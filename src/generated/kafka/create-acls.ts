// Generated from schemas/kafka/CreateAcls.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const createAclsApi: KafkaApi<
  CreateAclsRequest,
  CreateAclsRequestInput,
  CreateAclsResponse,
  CreateAclsResponseInput
> = {
  name: 'CreateAcls',
  key: 30,
  minVersion: 1,
  maxVersion: 3,
  advertisedMinVersion: 1,
  flexibleFrom: 2,
  readRequest: readCreateAclsRequest,
  writeRequest: writeCreateAclsRequest,
  readResponse: readCreateAclsResponse,
  writeResponse: writeCreateAclsResponse,
};

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

export function readCreateAclsRequest(reader: KafkaReader, version: number): CreateAclsRequest {
  reader.flexible = version >= 2;
  const creations = reader.array(7, () => readAclCreation(reader, version));
  reader.skipTags();
  return { creations };
}

export function writeCreateAclsRequest(writer: KafkaWriter, message: CreateAclsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.array(message.creations, (item) => writeAclCreation(writer, item, version));
  writer.tags();
}

function readAclCreation(reader: KafkaReader, _version: number): AclCreation {
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const resourcePatternType = reader.int8();
  const principal = reader.string();
  const host = reader.string();
  const operation = reader.int8();
  const permissionType = reader.int8();
  reader.skipTags();
  return { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType };
}

function writeAclCreation(writer: KafkaWriter, message: AclCreationInput, _version: number): void {
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.int8(message.resourcePatternType ?? 3);
  writer.string(message.principal);
  writer.string(message.host);
  writer.int8(message.operation);
  writer.int8(message.permissionType);
  writer.tags();
}

export function readCreateAclsResponse(reader: KafkaReader, version: number): CreateAclsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const results = reader.array(3, () => readAclCreationResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, results };
}

export function writeCreateAclsResponse(writer: KafkaWriter, message: CreateAclsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.results, (item) => writeAclCreationResult(writer, item, version));
  writer.tags();
}

function readAclCreationResult(reader: KafkaReader, _version: number): AclCreationResult {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  reader.skipTags();
  return { errorCode, errorMessage };
}

function writeAclCreationResult(writer: KafkaWriter, message: AclCreationResultInput, _version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.tags();
}
