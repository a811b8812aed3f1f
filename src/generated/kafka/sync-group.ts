// Generated from schemas/kafka/SyncGroup.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const syncGroupApi: KafkaApi<
  SyncGroupRequest,
  SyncGroupRequestInput,
  SyncGroupResponse,
  SyncGroupResponseInput
> = {
  name: 'SyncGroup',
  key: 14,
  minVersion: 0,
  maxVersion: 5,
  advertisedMinVersion: 0,
  flexibleFrom: 4,
  readRequest: readSyncGroupRequest,
  writeRequest: writeSyncGroupRequest,
  readResponse: readSyncGroupResponse,
  writeResponse: writeSyncGroupResponse,
};

export interface SyncGroupRequest {
  /** The unique group identifier. */
  readonly groupId: string;
  /** The generation of the group. */
  readonly generationId: number;
  /** The member ID assigned by the group. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
  /** The group protocol type. */
  readonly protocolType: string | null;
  /** The group protocol name. */
  readonly protocolName: string | null;
  /** Each assignment. */
  readonly assignments: readonly SyncGroupRequestAssignment[];
}

/** As written: what has a default may be left out. */
export interface SyncGroupRequestInput {
  readonly groupId: string;
  readonly generationId: number;
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly protocolType?: string | null | undefined;
  readonly protocolName?: string | null | undefined;
  readonly assignments: readonly SyncGroupRequestAssignmentInput[];
}

export interface SyncGroupRequestAssignment {
  /** The ID of the member to assign. */
  readonly memberId: string;
  /** The member assignment. */
  readonly assignment: Buffer;
}

/** As written: what has a default may be left out. */
export interface SyncGroupRequestAssignmentInput {
  readonly memberId: string;
  readonly assignment: Buffer;
}

export interface SyncGroupResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The group protocol type. */
  readonly protocolType: string | null;
  /** The group protocol name. */
  readonly protocolName: string | null;
  /** The member assignment. */
  readonly assignment: Buffer;
}

/** As written: what has a default may be left out. */
export interface SyncGroupResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly protocolType?: string | null | undefined;
  readonly protocolName?: string | null | undefined;
  readonly assignment: Buffer;
}

export function readSyncGroupRequest(reader: KafkaReader, version: number): SyncGroupRequest {
  reader.flexible = version >= 4;
  const groupId = reader.string();
  const generationId = reader.int32();
  const memberId = reader.string();
  const groupInstanceId = version >= 3 ? reader.nullableString() : null;
  const protocolType = version >= 5 ? reader.nullableString() : null;
  const protocolName = version >= 5 ? reader.nullableString() : null;
  const assignments = reader.array(2, () => readSyncGroupRequestAssignment(reader, version));
  reader.skipTags();
  return { groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments };
}

export function writeSyncGroupRequest(writer: KafkaWriter, message: SyncGroupRequestInput, version: number): void {
  writer.flexible = version >= 4;
  writer.string(message.groupId);
  writer.int32(message.generationId);
  writer.string(message.memberId);
  if (version >= 3) writer.nullableString(message.groupInstanceId ?? null);
  if (version >= 5) writer.nullableString(message.protocolType ?? null);
  if (version >= 5) writer.nullableString(message.protocolName ?? null);
  writer.array(message.assignments, (item) => writeSyncGroupRequestAssignment(writer, item, version));
  writer.tags();
}

function readSyncGroupRequestAssignment(reader: KafkaReader, _version: number): SyncGroupRequestAssignment {
  const memberId = reader.string();
  const assignment = reader.bytes();
  reader.skipTags();
  return { memberId, assignment };
}

function writeSyncGroupRequestAssignment(writer: KafkaWriter, message: SyncGroupRequestAssignmentInput, _version: number): void {
  writer.string(message.memberId);
  writer.bytes(message.assignment);
  writer.tags();
}

export function readSyncGroupResponse(reader: KafkaReader, version: number): SyncGroupResponse {
  reader.flexible = version >= 4;
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  const errorCode = reader.int16();
  const protocolType = version >= 5 ? reader.nullableString() : null;
  const protocolName = version >= 5 ? reader.nullableString() : null;
  const assignment = reader.bytes();
  reader.skipTags();
  return { throttleTimeMs, errorCode, protocolType, protocolName, assignment };
}

export function writeSyncGroupResponse(writer: KafkaWriter, message: SyncGroupResponseInput, version: number): void {
  writer.flexible = version >= 4;
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  if (version >= 5) writer.nullableString(message.protocolType ?? null);
  if (version >= 5) writer.nullableString(message.protocolName ?? null);
  writer.bytes(message.assignment);
  writer.tags();
}
