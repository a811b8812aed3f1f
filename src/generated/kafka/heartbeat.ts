// Generated from schemas/kafka/Heartbeat.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const heartbeatApi: KafkaApi<
  HeartbeatRequest,
  HeartbeatRequestInput,
  HeartbeatResponse,
  HeartbeatResponseInput
> = {
  name: 'Heartbeat',
  key: 12,
  minVersion: 0,
  maxVersion: 4,
  advertisedMinVersion: 0,
  flexibleFrom: 4,
  readRequest: readHeartbeatRequest,
  writeRequest: writeHeartbeatRequest,
  readResponse: readHeartbeatResponse,
  writeResponse: writeHeartbeatResponse,
};

export interface HeartbeatRequest {
  /** The group id. */
  readonly groupId: string;
  /** The generation of the group. */
  readonly generationId: number;
  /** The member ID. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
}

/** As written: what has a default may be left out. */
export interface HeartbeatRequestInput {
  readonly groupId: string;
  readonly generationId: number;
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
}

export interface HeartbeatResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface HeartbeatResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
}

export function readHeartbeatRequest(reader: KafkaReader, version: number): HeartbeatRequest {
  reader.flexible = version >= 4;
  const groupId = reader.string();
  const generationId = reader.int32();
  const memberId = reader.string();
  const groupInstanceId = version >= 3 ? reader.nullableString() : null;
  reader.skipTags();
  return { groupId, generationId, memberId, groupInstanceId };
}

export function writeHeartbeatRequest(writer: KafkaWriter, message: HeartbeatRequestInput, version: number): void {
  writer.flexible = version >= 4;
  writer.string(message.groupId);
  writer.int32(message.generationId);
  writer.string(message.memberId);
  if (version >= 3) writer.nullableString(message.groupInstanceId ?? null);
  writer.tags();
}

export function readHeartbeatResponse(reader: KafkaReader, version: number): HeartbeatResponse {
  reader.flexible = version >= 4;
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  const errorCode = reader.int16();
  reader.skipTags();
  return { throttleTimeMs, errorCode };
}

export function writeHeartbeatResponse(writer: KafkaWriter, message: HeartbeatResponseInput, version: number): void {
  writer.flexible = version >= 4;
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
