// Generated from schemas/kafka/LeaveGroup.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const leaveGroupApi: KafkaApi<
  LeaveGroupRequest,
  LeaveGroupRequestInput,
  LeaveGroupResponse,
  LeaveGroupResponseInput
> = {
  name: 'LeaveGroup',
  key: 13,
  minVersion: 0,
  maxVersion: 5,
  advertisedMinVersion: 0,
  flexibleFrom: 4,
  readRequest: readLeaveGroupRequest,
  writeRequest: writeLeaveGroupRequest,
  readResponse: readLeaveGroupResponse,
  writeResponse: writeLeaveGroupResponse,
};

export interface LeaveGroupRequest {
  /** The ID of the group to leave. */
  readonly groupId: string;
  /** The member ID to remove from the group. */
  readonly memberId: string;
  /** List of leaving member identities. */
  readonly members: readonly MemberIdentity[];
}

/** As written: what has a default may be left out. */
export interface LeaveGroupRequestInput {
  readonly groupId: string;
  readonly memberId?: string | undefined;
  readonly members?: readonly MemberIdentityInput[] | undefined;
}

export interface MemberIdentity {
  /** The member ID to remove from the group. */
  readonly memberId: string;
  /** The group instance ID to remove from the group. */
  readonly groupInstanceId: string | null;
  /** The reason why the member left the group. */
  readonly reason: string | null;
}

/** As written: what has a default may be left out. */
export interface MemberIdentityInput {
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

export interface LeaveGroupResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** List of leaving member responses. */
  readonly members: readonly MemberResponse[];
}

/** As written: what has a default may be left out. */
export interface LeaveGroupResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly members?: readonly MemberResponseInput[] | undefined;
}

export interface MemberResponse {
  /** The member ID to remove from the group. */
  readonly memberId: string;
  /** The group instance ID to remove from the group. */
  readonly groupInstanceId: string | null;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface MemberResponseInput {
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly errorCode?: number | undefined;
}

export function readLeaveGroupRequest(reader: KafkaReader, version: number): LeaveGroupRequest {
  reader.flexible = version >= 4;
  const groupId = reader.string();
  const memberId = version <= 2 ? reader.string() : '';
  const members = version >= 3 ? reader.array(2, () => readMemberIdentity(reader, version)) : [];
  reader.skipTags();
  return { groupId, memberId, members };
}

export function writeLeaveGroupRequest(writer: KafkaWriter, message: LeaveGroupRequestInput, version: number): void {
  writer.flexible = version >= 4;
  writer.string(message.groupId);
  if (version <= 2) writer.string(message.memberId ?? '');
  if (version >= 3) writer.array(message.members ?? [], (item) => writeMemberIdentity(writer, item, version));
  writer.tags();
}

function readMemberIdentity(reader: KafkaReader, version: number): MemberIdentity {
  const memberId = reader.string();
  const groupInstanceId = reader.nullableString();
  const reason = version >= 5 ? reader.nullableString() : null;
  reader.skipTags();
  return { memberId, groupInstanceId, reason };
}

function writeMemberIdentity(writer: KafkaWriter, message: MemberIdentityInput, version: number): void {
  writer.string(message.memberId);
  writer.nullableString(message.groupInstanceId ?? null);
  if (version >= 5) writer.nullableString(message.reason ?? null);
  writer.tags();
}

export function readLeaveGroupResponse(reader: KafkaReader, version: number): LeaveGroupResponse {
  reader.flexible = version >= 4;
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  const errorCode = reader.int16();
  const members = version >= 3 ? reader.array(4, () => readMemberResponse(reader, version)) : [];
  reader.skipTags();
  return { throttleTimeMs, errorCode, members };
}

export function writeLeaveGroupResponse(writer: KafkaWriter, message: LeaveGroupResponseInput, version: number): void {
  writer.flexible = version >= 4;
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  if (version >= 3) writer.array(message.members ?? [], (item) => writeMemberResponse(writer, item, version));
  writer.tags();
}

function readMemberResponse(reader: KafkaReader, _version: number): MemberResponse {
  const memberId = reader.string();
  const groupInstanceId = reader.nullableString();
  const errorCode = reader.int16();
  reader.skipTags();
  return { memberId, groupInstanceId, errorCode };
}

function writeMemberResponse(writer: KafkaWriter, message: MemberResponseInput, _version: number): void {
  writer.string(message.memberId);
  writer.nullableString(message.groupInstanceId ?? null);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
