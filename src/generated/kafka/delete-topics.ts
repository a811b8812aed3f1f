// Generated from schemas/kafka/DeleteTopics.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const deleteTopicsApi: KafkaApi<
  DeleteTopicsRequest,
  DeleteTopicsRequestInput,
  DeleteTopicsResponse,
  DeleteTopicsResponseInput
> = {
  name: 'DeleteTopics',
  key: 20,
  minVersion: 1,
  maxVersion: 6,
  advertisedMinVersion: 1,
  flexibleFrom: 4,
  readRequest: readDeleteTopicsRequest,
  writeRequest: writeDeleteTopicsRequest,
  readResponse: readDeleteTopicsResponse,
  writeResponse: writeDeleteTopicsResponse,
};

export interface DeleteTopicsRequest {
  /** The name or topic ID of the topic. */
  readonly topics: readonly DeleteTopicState[];
  /** The names of the topics to delete. */
  readonly topicNames: readonly string[];
  /** The length of time in milliseconds to wait for the deletions to complete. */
  readonly timeoutMs: number;
}

/** As written: what has a default may be left out. */
export interface DeleteTopicsRequestInput {
  readonly topics?: readonly DeleteTopicStateInput[] | undefined;
  readonly topicNames?: readonly string[] | undefined;
  readonly timeoutMs: number;
}

export interface DeleteTopicState {
  /** The topic name. */
  readonly name: string | null;
  /** The unique topic ID. */
  readonly topicId: string;
}

/** As written: what has a default may be left out. */
export interface DeleteTopicStateInput {
  readonly name?: string | null | undefined;
  readonly topicId: string;
}

export interface DeleteTopicsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The results for each topic we tried to delete. */
  readonly responses: readonly DeletableTopicResult[];
}

/** As written: what has a default may be left out. */
export interface DeleteTopicsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly responses: readonly DeletableTopicResultInput[];
}

export interface DeletableTopicResult {
  /** The topic name. */
  readonly name: string | null;
  /** the unique topic ID. */
  readonly topicId: string;
  /** The deletion error, or 0 if the deletion succeeded. */
  readonly errorCode: number;
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null;
}

/** As written: what has a default may be left out. */
export interface DeletableTopicResultInput {
  readonly name?: string | null | undefined;
  readonly topicId?: string | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
}

export function readDeleteTopicsRequest(reader: KafkaReader, version: number): DeleteTopicsRequest {
  reader.flexible = version >= 4;
  const topics = version >= 6 ? reader.array(17, () => readDeleteTopicState(reader, version)) : [];
  const topicNames = version <= 5 ? reader.array(1, () => reader.string()) : [];
  const timeoutMs = reader.int32();
  reader.skipTags();
  return { topics, topicNames, timeoutMs };
}

export function writeDeleteTopicsRequest(writer: KafkaWriter, message: DeleteTopicsRequestInput, version: number): void {
  writer.flexible = version >= 4;
  if (version >= 6) writer.array(message.topics ?? [], (item) => writeDeleteTopicState(writer, item, version));
  if (version <= 5) writer.array(message.topicNames ?? [], (item) => writer.string(item));
  writer.int32(message.timeoutMs);
  writer.tags();
}

function readDeleteTopicState(reader: KafkaReader, _version: number): DeleteTopicState {
  const name = reader.nullableString();
  const topicId = reader.uuid();
  reader.skipTags();
  return { name, topicId };
}

function writeDeleteTopicState(writer: KafkaWriter, message: DeleteTopicStateInput, _version: number): void {
  writer.nullableString(message.name ?? null);
  writer.uuid(message.topicId);
  writer.tags();
}

export function readDeleteTopicsResponse(reader: KafkaReader, version: number): DeleteTopicsResponse {
  reader.flexible = version >= 4;
  const throttleTimeMs = reader.int32();
  const responses = reader.array(3, () => readDeletableTopicResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, responses };
}

export function writeDeleteTopicsResponse(writer: KafkaWriter, message: DeleteTopicsResponseInput, version: number): void {
  writer.flexible = version >= 4;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.responses, (item) => writeDeletableTopicResult(writer, item, version));
  writer.tags();
}

function readDeletableTopicResult(reader: KafkaReader, version: number): DeletableTopicResult {
  const name = (version >= 6 ? reader.nullableString() : reader.string());
  const topicId = version >= 6 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const errorCode = reader.int16();
  const errorMessage = version >= 5 ? reader.nullableString() : null;
  reader.skipTags();
  return { name, topicId, errorCode, errorMessage };
}

function writeDeletableTopicResult(writer: KafkaWriter, message: DeletableTopicResultInput, version: number): void {
  {
    if (version >= 6) writer.nullableString(message.name ?? null);
    else writer.string(message.name ?? '');
  }
  if (version >= 6) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  writer.int16(message.errorCode ?? 0);
  if (version >= 5) writer.nullableString(message.errorMessage ?? null);
  writer.tags();
}
