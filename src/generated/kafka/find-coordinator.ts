// Generated from schemas/kafka/FindCoordinator.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const findCoordinatorApi: KafkaApi<
  FindCoordinatorRequest,
  FindCoordinatorRequestInput,
  FindCoordinatorResponse,
  FindCoordinatorResponseInput
> = {
  name: 'FindCoordinator',
  key: 10,
  minVersion: 0,
  maxVersion: 6,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readFindCoordinatorRequest,
  writeRequest: writeFindCoordinatorRequest,
  readResponse: readFindCoordinatorResponse,
  writeResponse: writeFindCoordinatorResponse,
};

export interface FindCoordinatorRequest {
  /** The coordinator key. */
  readonly key: string;
  /** The coordinator key type. (Group, transaction, etc.). */
  readonly keyType: number;
  /** The coordinator keys. */
  readonly coordinatorKeys: readonly string[];
}

/** As written: what has a default may be left out. */
export interface FindCoordinatorRequestInput {
  readonly key?: string | undefined;
  readonly keyType?: number | undefined;
  readonly coordinatorKeys?: readonly string[] | undefined;
}

export interface FindCoordinatorResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** The node id. */
  readonly nodeId: number;
  /** The host name. */
  readonly host: string;
  /** The port. */
  readonly port: number;
  /** Each coordinator result in the response. */
  readonly coordinators: readonly Coordinator[];
}

/** As written: what has a default may be left out. */
export interface FindCoordinatorResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly nodeId?: number | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly coordinators?: readonly CoordinatorInput[] | undefined;
}

export interface Coordinator {
  /** The coordinator key. */
  readonly key: string;
  /** The node id. */
  readonly nodeId: number;
  /** The host name. */
  readonly host: string;
  /** The port. */
  readonly port: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null;
}

/** As written: what has a default may be left out. */
export interface CoordinatorInput {
  readonly key: string;
  readonly nodeId: number;
  readonly host: string;
  readonly port: number;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
}

export function readFindCoordinatorRequest(reader: KafkaReader, version: number): FindCoordinatorRequest {
  reader.flexible = version >= 3;
  const key = version <= 3 ? reader.string() : '';
  const keyType = version >= 1 ? reader.int8() : 0;
  const coordinatorKeys = version >= 4 ? reader.array(1, () => reader.string()) : [];
  reader.skipTags();
  return { key, keyType, coordinatorKeys };
}

export function writeFindCoordinatorRequest(writer: KafkaWriter, message: FindCoordinatorRequestInput, version: number): void {
  writer.flexible = version >= 3;
  if (version <= 3) writer.string(message.key ?? '');
  if (version >= 1) writer.int8(message.keyType ?? 0);
  if (version >= 4) writer.array(message.coordinatorKeys ?? [], (item) => writer.string(item));
  writer.tags();
}

export function readFindCoordinatorResponse(reader: KafkaReader, version: number): FindCoordinatorResponse {
  reader.flexible = version >= 3;
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  const errorCode = version <= 3 ? reader.int16() : 0;
  const errorMessage = version >= 1 && version <= 3 ? reader.nullableString() : null;
  const nodeId = version <= 3 ? reader.int32() : 0;
  const host = version <= 3 ? reader.string() : '';
  const port = version <= 3 ? reader.int32() : 0;
  const coordinators = version >= 4 ? reader.array(13, () => readCoordinator(reader, version)) : [];
  reader.skipTags();
  return { throttleTimeMs, errorCode, errorMessage, nodeId, host, port, coordinators };
}

export function writeFindCoordinatorResponse(writer: KafkaWriter, message: FindCoordinatorResponseInput, version: number): void {
  writer.flexible = version >= 3;
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  if (version <= 3) writer.int16(message.errorCode ?? 0);
  if (version >= 1 && version <= 3) writer.nullableString(message.errorMessage ?? null);
  if (version <= 3) writer.int32(message.nodeId ?? 0);
  if (version <= 3) writer.string(message.host ?? '');
  if (version <= 3) writer.int32(message.port ?? 0);
  if (version >= 4) writer.array(message.coordinators ?? [], (item) => writeCoordinator(writer, item, version));
  writer.tags();
}

function readCoordinator(reader: KafkaReader, _version: number): Coordinator {
  const key = reader.string();
  const nodeId = reader.int32();
  const host = reader.string();
  const port = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  reader.skipTags();
  return { key, nodeId, host, port, errorCode, errorMessage };
}

function writeCoordinator(writer: KafkaWriter, message: CoordinatorInput, _version: number): void {
  writer.string(message.key);
  writer.int32(message.nodeId);
  writer.string(message.host);
  writer.int32(message.port);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.tags();
}
