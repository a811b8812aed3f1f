// Generated from schemas/kafka/DeleteGroups.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const deleteGroupsApi: KafkaApi<
  DeleteGroupsRequest,
  DeleteGroupsRequestInput,
  DeleteGroupsResponse,
  DeleteGroupsResponseInput
> = {
  name: 'DeleteGroups',
  key: 42,
  minVersion: 0,
  maxVersion: 2,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readDeleteGroupsRequest,
  writeRequest: writeDeleteGroupsRequest,
  readResponse: readDeleteGroupsResponse,
  writeResponse: writeDeleteGroupsResponse,
};

export interface DeleteGroupsRequest {
  /** The group names to delete. */
  readonly groupsNames: readonly string[];
}

/** As written: what has a default may be left out. */
export interface DeleteGroupsRequestInput {
  readonly groupsNames: readonly string[];
}

export interface DeleteGroupsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The deletion results. */
  readonly results: readonly DeletableGroupResult[];
}

/** As written: what has a default may be left out. */
export interface DeleteGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly results: readonly DeletableGroupResultInput[];
}

export interface DeletableGroupResult {
  /** The group id. */
  readonly groupId: string;
  /** The deletion error, or 0 if the deletion succeeded. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface DeletableGroupResultInput {
  readonly groupId: string;
  readonly errorCode?: number | undefined;
}

export function readDeleteGroupsRequest(reader: KafkaReader, version: number): DeleteGroupsRequest {
  reader.flexible = version >= 2;
  const groupsNames = reader.array(1, () => reader.string());
  reader.skipTags();
  return { groupsNames };
}

export function writeDeleteGroupsRequest(writer: KafkaWriter, message: DeleteGroupsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.array(message.groupsNames, (item) => writer.string(item));
  writer.tags();
}

export function readDeleteGroupsResponse(reader: KafkaReader, version: number): DeleteGroupsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const results = reader.array(3, () => readDeletableGroupResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, results };
}

export function writeDeleteGroupsResponse(writer: KafkaWriter, message: DeleteGroupsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.results, (item) => writeDeletableGroupResult(writer, item, version));
  writer.tags();
}

function readDeletableGroupResult(reader: KafkaReader, _version: number): DeletableGroupResult {
  const groupId = reader.string();
  const errorCode = reader.int16();
  reader.skipTags();
  return { groupId, errorCode };
}

function writeDeletableGroupResult(writer: KafkaWriter, message: DeletableGroupResultInput, _version: number): void {
  writer.string(message.groupId);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
