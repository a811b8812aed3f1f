// Generated from schemas/kafka/ListGroups.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const listGroupsApi: KafkaApi<
  ListGroupsRequest,
  ListGroupsRequestInput,
  ListGroupsResponse,
  ListGroupsResponseInput
> = {
  name: 'ListGroups',
  key: 16,
  minVersion: 0,
  maxVersion: 5,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readListGroupsRequest,
  writeRequest: writeListGroupsRequest,
  readResponse: readListGroupsResponse,
  writeResponse: writeListGroupsResponse,
};

export interface ListGroupsRequest {
  /** The states of the groups we want to list. If empty, all groups are returned with their state. */
  readonly statesFilter: readonly string[];
  /** The types of the groups we want to list. If empty, all groups are returned with their type. */
  readonly typesFilter: readonly string[];
}

/** As written: what has a default may be left out. */
export interface ListGroupsRequestInput {
  readonly statesFilter?: readonly string[] | undefined;
  readonly typesFilter?: readonly string[] | undefined;
}

export interface ListGroupsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** Each group in the response. */
  readonly groups: readonly ListedGroup[];
}

/** As written: what has a default may be left out. */
export interface ListGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly groups: readonly ListedGroupInput[];
}

export interface ListedGroup {
  /** The group ID. */
  readonly groupId: string;
  /** The group protocol type. */
  readonly protocolType: string;
  /** The group state name. */
  readonly groupState: string;
  /** The group type name. */
  readonly groupType: string;
}

/** As written: what has a default may be left out. */
export interface ListedGroupInput {
  readonly groupId: string;
  readonly protocolType: string;
  readonly groupState?: string | undefined;
  readonly groupType?: string | undefined;
}

export function readListGroupsRequest(reader: KafkaReader, version: number): ListGroupsRequest {
  reader.flexible = version >= 3;
  const statesFilter = version >= 4 ? reader.array(1, () => reader.string()) : [];
  const typesFilter = version >= 5 ? reader.array(1, () => reader.string()) : [];
  reader.skipTags();
  return { statesFilter, typesFilter };
}

export function writeListGroupsRequest(writer: KafkaWriter, message: ListGroupsRequestInput, version: number): void {
  writer.flexible = version >= 3;
  if (version >= 4) writer.array(message.statesFilter ?? [], (item) => writer.string(item));
  if (version >= 5) writer.array(message.typesFilter ?? [], (item) => writer.string(item));
  writer.tags();
}

export function readListGroupsResponse(reader: KafkaReader, version: number): ListGroupsResponse {
  reader.flexible = version >= 3;
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  const errorCode = reader.int16();
  const groups = reader.array(2, () => readListedGroup(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, groups };
}

export function writeListGroupsResponse(writer: KafkaWriter, message: ListGroupsResponseInput, version: number): void {
  writer.flexible = version >= 3;
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.array(message.groups, (item) => writeListedGroup(writer, item, version));
  writer.tags();
}

function readListedGroup(reader: KafkaReader, version: number): ListedGroup {
  const groupId = reader.string();
  const protocolType = reader.string();
  const groupState = version >= 4 ? reader.string() : '';
  const groupType = version >= 5 ? reader.string() : '';
  reader.skipTags();
  return { groupId, protocolType, groupState, groupType };
}

function writeListedGroup(writer: KafkaWriter, message: ListedGroupInput, version: number): void {
  writer.string(message.groupId);
  writer.string(message.protocolType);
  if (version >= 4) writer.string(message.groupState ?? '');
  if (version >= 5) writer.string(message.groupType ?? '');
  writer.tags();
}
