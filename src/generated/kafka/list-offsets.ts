// Generated from schemas/kafka/ListOffsets.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const listOffsetsApi: KafkaApi<
  ListOffsetsRequest,
  ListOffsetsRequestInput,
  ListOffsetsResponse,
  ListOffsetsResponseInput
> = {
  name: 'ListOffsets',
  key: 2,
  minVersion: 1,
  maxVersion: 10,
  advertisedMinVersion: 1,
  flexibleFrom: 6,
  readRequest: readListOffsetsRequest,
  writeRequest: writeListOffsetsRequest,
  readResponse: readListOffsetsResponse,
  writeResponse: writeListOffsetsResponse,
};

export interface ListOffsetsRequest {
  /** The broker ID of the requester, or -1 if this request is being made by a normal consumer. */
  readonly replicaId: number;
  /** This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records. */
  readonly isolationLevel: number;
  /** Each topic in the request. */
  readonly topics: readonly ListOffsetsTopic[];
  /** The timeout to await a response in milliseconds for requests that require reading from remote storage for topics enabled with tiered storage. */
  readonly timeoutMs: number;
}

/** As written: what has a default may be left out. */
export interface ListOffsetsRequestInput {
  readonly replicaId: number;
  readonly isolationLevel?: number | undefined;
  readonly topics: readonly ListOffsetsTopicInput[];
  readonly timeoutMs?: number | undefined;
}

export interface ListOffsetsTopic {
  /** The topic name. */
  readonly name: string;
  /** Each partition in the request. */
  readonly partitions: readonly ListOffsetsPartition[];
}

/** As written: what has a default may be left out. */
export interface ListOffsetsTopicInput {
  readonly name: string;
  readonly partitions: readonly ListOffsetsPartitionInput[];
}

export interface ListOffsetsPartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The current leader epoch. */
  readonly currentLeaderEpoch: number;
  /** The current timestamp. */
  readonly timestamp: number;
}

/** As written: what has a default may be left out. */
export interface ListOffsetsPartitionInput {
  readonly partitionIndex: number;
  readonly currentLeaderEpoch?: number | undefined;
  readonly timestamp: number;
}

export interface ListOffsetsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Each topic in the response. */
  readonly topics: readonly ListOffsetsTopicResponse[];
}

/** As written: what has a default may be left out. */
export interface ListOffsetsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly ListOffsetsTopicResponseInput[];
}

export interface ListOffsetsTopicResponse {
  /** The topic name. */
  readonly name: string;
  /** Each partition in the response. */
  readonly partitions: readonly ListOffsetsPartitionResponse[];
}

/** As written: what has a default may be left out. */
export interface ListOffsetsTopicResponseInput {
  readonly name: string;
  readonly partitions: readonly ListOffsetsPartitionResponseInput[];
}

export interface ListOffsetsPartitionResponse {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The partition error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The timestamp associated with the returned offset. */
  readonly timestamp: number;
  /** The returned offset. */
  readonly offset: number;
  readonly leaderEpoch: number;
}

/** As written: what has a default may be left out. */
export interface ListOffsetsPartitionResponseInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
  readonly timestamp?: number | undefined;
  readonly offset?: number | undefined;
  readonly leaderEpoch?: number | undefined;
}

export function readListOffsetsRequest(reader: KafkaReader, version: number): ListOffsetsRequest {
  reader.flexible = version >= 6;
  const replicaId = reader.int32();
  const isolationLevel = version >= 2 ? reader.int8() : 0;
  const topics = reader.array(2, () => readListOffsetsTopic(reader, version));
  const timeoutMs = version >= 10 ? reader.int32() : 0;
  reader.skipTags();
  return { replicaId, isolationLevel, topics, timeoutMs };
}

export function writeListOffsetsRequest(writer: KafkaWriter, message: ListOffsetsRequestInput, version: number): void {
  writer.flexible = version >= 6;
  writer.int32(message.replicaId);
  if (version >= 2) writer.int8(message.isolationLevel ?? 0);
  writer.array(message.topics, (item) => writeListOffsetsTopic(writer, item, version));
  if (version >= 10) writer.int32(message.timeoutMs ?? 0);
  writer.tags();
}

function readListOffsetsTopic(reader: KafkaReader, version: number): ListOffsetsTopic {
  const name = reader.string();
  const partitions = reader.array(12, () => readListOffsetsPartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeListOffsetsTopic(writer: KafkaWriter, message: ListOffsetsTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeListOffsetsPartition(writer, item, version));
  writer.tags();
}

function readListOffsetsPartition(reader: KafkaReader, version: number): ListOffsetsPartition {
  const partitionIndex = reader.int32();
  const currentLeaderEpoch = version >= 4 ? reader.int32() : -1;
  const timestamp = reader.int64();
  reader.skipTags();
  return { partitionIndex, currentLeaderEpoch, timestamp };
}

function writeListOffsetsPartition(writer: KafkaWriter, message: ListOffsetsPartitionInput, version: number): void {
  writer.int32(message.partitionIndex);
  if (version >= 4) writer.int32(message.currentLeaderEpoch ?? -1);
  writer.int64(message.timestamp);
  writer.tags();
}

export function readListOffsetsResponse(reader: KafkaReader, version: number): ListOffsetsResponse {
  reader.flexible = version >= 6;
  const throttleTimeMs = version >= 2 ? reader.int32() : 0;
  const topics = reader.array(2, () => readListOffsetsTopicResponse(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeListOffsetsResponse(writer: KafkaWriter, message: ListOffsetsResponseInput, version: number): void {
  writer.flexible = version >= 6;
  if (version >= 2) writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeListOffsetsTopicResponse(writer, item, version));
  writer.tags();
}

function readListOffsetsTopicResponse(reader: KafkaReader, version: number): ListOffsetsTopicResponse {
  const name = reader.string();
  const partitions = reader.array(22, () => readListOffsetsPartitionResponse(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeListOffsetsTopicResponse(writer: KafkaWriter, message: ListOffsetsTopicResponseInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeListOffsetsPartitionResponse(writer, item, version));
  writer.tags();
}

function readListOffsetsPartitionResponse(reader: KafkaReader, version: number): ListOffsetsPartitionResponse {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  const timestamp = reader.int64();
  const offset = reader.int64();
  const leaderEpoch = version >= 4 ? reader.int32() : -1;
  reader.skipTags();
  return { partitionIndex, errorCode, timestamp, offset, leaderEpoch };
}

function writeListOffsetsPartitionResponse(writer: KafkaWriter, message: ListOffsetsPartitionResponseInput, version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
  writer.int64(message.timestamp ?? -1);
  writer.int64(message.offset ?? -1);
  if (version >= 4) writer.int32(message.leaderEpoch ?? -1);
  writer.tags();
}
