// Generated from schemas/kafka/DescribeGroups.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeGroupsApi: KafkaApi<
  DescribeGroupsRequest,
  DescribeGroupsRequestInput,
  DescribeGroupsResponse,
  DescribeGroupsResponseInput
> = {
  name: 'DescribeGroups',
  key: 15,
  minVersion: 0,
  maxVersion: 6,
  advertisedMinVersion: 0,
  flexibleFrom: 5,
  readRequest: readDescribeGroupsRequest,
  writeRequest: writeDescribeGroupsRequest,
  readResponse: readDescribeGroupsResponse,
  writeResponse: writeDescribeGroupsResponse,
};

export interface DescribeGroupsRequest {
  /** The names of the groups to describe. */
  readonly groups: readonly string[];
  /** Whether to include authorized operations. */
  readonly includeAuthorizedOperations: boolean;
}

/** As written: what has a default may be left out. */
export interface DescribeGroupsRequestInput {
  readonly groups: readonly string[];
  readonly includeAuthorizedOperations?: boolean | undefined;
}

export interface DescribeGroupsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Each described group. */
  readonly groups: readonly DescribedGroup[];
}

/** As written: what has a default may be left out. */
export interface DescribeGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly groups: readonly DescribedGroupInput[];
}

export interface DescribedGroup {
  /** The describe error, or 0 if there was no error. */
  readonly errorCode: number;
  /** The describe error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** The group ID string. */
  readonly groupId: string;
  /** The group state string, or the empty string. */
  readonly groupState: string;
  /** The group protocol type, or the empty string. */
  readonly protocolType: string;
  /** The group protocol data, or the empty string. */
  readonly protocolData: string;
  /** The group members. */
  readonly members: readonly DescribedGroupMember[];
  /** 32-bit bitfield to represent authorized operations for this group. */
  readonly authorizedOperations: number;
}

/** As written: what has a default may be left out. */
export interface DescribedGroupInput {
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly groupId: string;
  readonly groupState: string;
  readonly protocolType: string;
  readonly protocolData: string;
  readonly members: readonly DescribedGroupMemberInput[];
  readonly authorizedOperations?: number | undefined;
}

export interface DescribedGroupMember {
  /** The member ID assigned by the group coordinator. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
  /** The client ID used in the member's latest join group request. */
  readonly clientId: string;
  /** The client host. */
  readonly clientHost: string;
  /** The metadata corresponding to the current group protocol in use. */
  readonly memberMetadata: Buffer;
  /** The current assignment provided by the group leader. */
  readonly memberAssignment: Buffer;
}

/** As written: what has a default may be left out. */
export interface DescribedGroupMemberInput {
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly clientId: string;
  readonly clientHost: string;
  readonly memberMetadata: Buffer;
  readonly memberAssignment: Buffer;
}

export function readDescribeGroupsRequest(reader: KafkaReader, version: number): DescribeGroupsRequest {
  reader.flexible = version >= 5;
  const groups = reader.array(1, () => reader.string());
  const includeAuthorizedOperations = version >= 3 ? reader.bool() : false;
  reader.skipTags();
  return { groups, includeAuthorizedOperations };
}

export function writeDescribeGroupsRequest(writer: KafkaWriter, message: DescribeGroupsRequestInput, version: number): void {
  writer.flexible = version >= 5;
  writer.array(message.groups, (item) => writer.string(item));
  if (version >= 3) writer.bool(message.includeAuthorizedOperations ?? false);
  writer.tags();
}

export function readDescribeGroupsResponse(reader: KafkaReader, version: number): DescribeGroupsResponse {
  reader.flexible = version >= 5;
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  const groups = reader.array(7, () => readDescribedGroup(reader, version));
  reader.skipTags();
  return { throttleTimeMs, groups };
}

export function writeDescribeGroupsResponse(writer: KafkaWriter, message: DescribeGroupsResponseInput, version: number): void {
  writer.flexible = version >= 5;
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.groups, (item) => writeDescribedGroup(writer, item, version));
  writer.tags();
}

function readDescribedGroup(reader: KafkaReader, version: number): DescribedGroup {
  const errorCode = reader.int16();
  const errorMessage = version >= 6 ? reader.nullableString() : null;
  const groupId = reader.string();
  const groupState = reader.string();
  const protocolType = reader.string();
  const protocolData = reader.string();
  const members = reader.array(5, () => readDescribedGroupMember(reader, version));
  const authorizedOperations = version >= 3 ? reader.int32() : -2147483648;
  reader.skipTags();
  return { errorCode, errorMessage, groupId, groupState, protocolType, protocolData, members, authorizedOperations };
}

function writeDescribedGroup(writer: KafkaWriter, message: DescribedGroupInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  if (version >= 6) writer.nullableString(message.errorMessage ?? null);
  writer.string(message.groupId);
  writer.string(message.groupState);
  writer.string(message.protocolType);
  writer.string(message.protocolData);
  writer.array(message.members, (item) => writeDescribedGroupMember(writer, item, version));
  if (version >= 3) writer.int32(message.authorizedOperations ?? -2147483648);
  writer.tags();
}

function readDescribedGroupMember(reader: KafkaReader, version: number): DescribedGroupMember {
  const memberId = reader.string();
  const groupInstanceId = version >= 4 ? reader.nullableString() : null;
  const clientId = reader.string();
  const clientHost = reader.string();
  const memberMetadata = reader.bytes();
  const memberAssignment = reader.bytes();
  reader.skipTags();
  return { memberId, groupInstanceId, clientId, clientHost, memberMetadata, memberAssignment };
}

function writeDescribedGroupMember(writer: KafkaWriter, message: DescribedGroupMemberInput, version: number): void {
  writer.string(message.memberId);
  if (version >= 4) writer.nullableString(message.groupInstanceId ?? null);
  writer.string(message.clientId);
  writer.string(message.clientHost);
  writer.bytes(message.memberMetadata);
  writer.bytes(message.memberAssignment);
  writer.tags();
}
