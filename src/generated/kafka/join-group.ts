// Generated from schemas/kafka/JoinGroup.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const joinGroupApi: KafkaApi<
  JoinGroupRequest,
  JoinGroupRequestInput,
  JoinGroupResponse,
  JoinGroupResponseInput
> = {
  name: 'JoinGroup',
  key: 11,
  minVersion: 0,
  maxVersion: 9,
  advertisedMinVersion: 0,
  flexibleFrom: 6,
  readRequest: readJoinGroupRequest,
  writeRequest: writeJoinGroupRequest,
  readResponse: readJoinGroupResponse,
  writeResponse: writeJoinGroupResponse,
};

export interface JoinGroupRequest {
  /** The group identifier. */
  readonly groupId: string;
  /** The coordinator considers the consumer dead if it receives no heartbeat after this timeout in milliseconds. */
  readonly sessionTimeoutMs: number;
  /** The maximum time in milliseconds that the coordinator will wait for each member to rejoin when rebalancing the group. */
  readonly rebalanceTimeoutMs: number;
  /** The member id assigned by the group coordinator. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
  /** The unique name the for class of protocols implemented by the group we want to join. */
  readonly protocolType: string;
  /** The list of protocols that the member supports. */
  readonly protocols: readonly JoinGroupRequestProtocol[];
  /** The reason why the member (re-)joins the group. */
  readonly reason: string | null;
}

/** As written: what has a default may be left out. */
export interface JoinGroupRequestInput {
  readonly groupId: string;
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs?: number | undefined;
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly protocolType: string;
  readonly protocols: readonly JoinGroupRequestProtocolInput[];
  readonly reason?: string | null | undefined;
}

export interface JoinGroupRequestProtocol {
  /** The protocol name. */
  readonly name: string;
  /** The protocol metadata. */
  readonly metadata: Buffer;
}

/** As written: what has a default may be left out. */
export interface JoinGroupRequestProtocolInput {
  readonly name: string;
  readonly metadata: Buffer;
}

export interface JoinGroupResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The generation ID of the group. */
  readonly generationId: number;
  /** The group protocol name. */
  readonly protocolType: string | null;
  /** The group protocol selected by the coordinator. */
  readonly protocolName: string | null;
  /** The leader of the group. */
  readonly leader: string;
  /** True if the leader must skip running the assignment. */
  readonly skipAssignment: boolean;
  /** The member ID assigned by the group coordinator. */
  readonly memberId: string;
  readonly members: readonly JoinGroupResponseMember[];
}

/** As written: what has a default may be left out. */
export interface JoinGroupResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly generationId?: number | undefined;
  readonly protocolType?: string | null | undefined;
  readonly protocolName?: string | null | undefined;
  readonly leader: string;
  readonly skipAssignment?: boolean | undefined;
  readonly memberId: string;
  readonly members: readonly JoinGroupResponseMemberInput[];
}

export interface JoinGroupResponseMember {
  /** The group member ID. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
  /** The group member metadata. */
  readonly metadata: Buffer;
}

/** As written: what has a default may be left out. */
export interface JoinGroupResponseMemberInput {
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly metadata: Buffer;
}

export function readJoinGroupRequest(reader: KafkaReader, version: number): JoinGroupRequest {
  reader.flexible = version >= 6;
  const groupId = reader.string();
  const sessionTimeoutMs = reader.int32();
  const rebalanceTimeoutMs = version >= 1 ? reader.int32() : -1;
  const memberId = reader.string();
  const groupInstanceId = version >= 5 ? reader.nullableString() : null;
  const protocolType = reader.string();
  const protocols = reader.array(2, () => readJoinGroupRequestProtocol(reader, version));
  const reason = version >= 8 ? reader.nullableString() : null;
  reader.skipTags();
  return { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason };
}

export function writeJoinGroupRequest(writer: KafkaWriter, message: JoinGroupRequestInput, version: number): void {
  writer.flexible = version >= 6;
  writer.string(message.groupId);
  writer.int32(message.sessionTimeoutMs);
  if (version >= 1) writer.int32(message.rebalanceTimeoutMs ?? -1);
  writer.string(message.memberId);
  if (version >= 5) writer.nullableString(message.groupInstanceId ?? null);
  writer.string(message.protocolType);
  writer.array(message.protocols, (item) => writeJoinGroupRequestProtocol(writer, item, version));
  if (version >= 8) writer.nullableString(message.reason ?? null);
  writer.tags();
}

function readJoinGroupRequestProtocol(reader: KafkaReader, _version: number): JoinGroupRequestProtocol {
  const name = reader.string();
  const metadata = reader.bytes();
  reader.skipTags();
  return { name, metadata };
}

function writeJoinGroupRequestProtocol(writer: KafkaWriter, message: JoinGroupRequestProtocolInput, _version: number): void {
  writer.string(message.name);
  writer.bytes(message.metadata);
  writer.tags();
}

export function readJoinGroupResponse(reader: KafkaReader, version: number): JoinGroupResponse {
  reader.flexible = version >= 6;
  const throttleTimeMs = version >= 2 ? reader.int32() : 0;
  const errorCode = reader.int16();
  const generationId = reader.int32();
  const protocolType = version >= 7 ? reader.nullableString() : null;
  const protocolName = (version >= 7 ? reader.nullableString() : reader.string());
  const leader = reader.string();
  const skipAssignment = version >= 9 ? reader.bool() : false;
  const memberId = reader.string();
  const members = reader.array(2, () => readJoinGroupResponseMember(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, generationId, protocolType, protocolName, leader, skipAssignment, memberId, members };
}

export function writeJoinGroupResponse(writer: KafkaWriter, message: JoinGroupResponseInput, version: number): void {
  writer.flexible = version >= 6;
  if (version >= 2) writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.int32(message.generationId ?? -1);
  if (version >= 7) writer.nullableString(message.protocolType ?? null);
  {
    if (version >= 7) writer.nullableString(message.protocolName ?? null);
    else writer.string(message.protocolName ?? '');
  }
  writer.string(message.leader);
  if (version >= 9) writer.bool(message.skipAssignment ?? false);
  writer.string(message.memberId);
  writer.array(message.members, (item) => writeJoinGroupResponseMember(writer, item, version));
  writer.tags();
}

function readJoinGroupResponseMember(reader: KafkaReader, version: number): JoinGroupResponseMember {
  const memberId = reader.string();
  const groupInstanceId = version >= 5 ? reader.nullableString() : null;
  const metadata = reader.bytes();
  reader.skipTags();
  return { memberId, groupInstanceId, metadata };
}

function writeJoinGroupResponseMember(writer: KafkaWriter, message: JoinGroupResponseMemberInput, version: number): void {
  writer.string(message.memberId);
  if (version >= 5) writer.nullableString(message.groupInstanceId ?? null);
  writer.bytes(message.metadata);
  writer.tags();
}
