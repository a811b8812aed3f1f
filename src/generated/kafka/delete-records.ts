// Generated from schemas/kafka/DeleteRecords.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const deleteRecordsApi: KafkaApi<
  DeleteRecordsRequest,
  DeleteRecordsRequestInput,
  DeleteRecordsResponse,
  DeleteRecordsResponseInput
> = {
  name: 'DeleteRecords',
  key: 21,
  minVersion: 0,
  maxVersion: 2,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readDeleteRecordsRequest,
  writeRequest: writeDeleteRecordsRequest,
  readResponse: readDeleteRecordsResponse,
  writeResponse: writeDeleteRecordsResponse,
};

export interface DeleteRecordsRequest {
  /** Each topic that we want to delete records from. */
  readonly topics: readonly DeleteRecordsTopic[];
  /** How long to wait for the deletion to complete, in milliseconds. */
  readonly timeoutMs: number;
}

/** As written: what has a default may be left out. */
export interface DeleteRecordsRequestInput {
  readonly topics: readonly DeleteRecordsTopicInput[];
  readonly timeoutMs: number;
}

export interface DeleteRecordsTopic {
  /** The topic name. */
  readonly name: string;
  /** Each partition that we want to delete records from. */
  readonly partitions: readonly DeleteRecordsPartition[];
}

/** As written: what has a default may be left out. */
export interface DeleteRecordsTopicInput {
  readonly name: string;
  readonly partitions: readonly DeleteRecordsPartitionInput[];
}

export interface DeleteRecordsPartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The deletion offset. */
  readonly offset: number;
}

/** As written: what has a default may be left out. */
export interface DeleteRecordsPartitionInput {
  readonly partitionIndex: number;
  readonly offset: number;
}

export interface DeleteRecordsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Each topic that we wanted to delete records from. */
  readonly topics: readonly DeleteRecordsTopicResult[];
}

/** As written: what has a default may be left out. */
export interface DeleteRecordsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly DeleteRecordsTopicResultInput[];
}

export interface DeleteRecordsTopicResult {
  /** The topic name. */
  readonly name: string;
  /** Each partition that we wanted to delete records from. */
  readonly partitions: readonly DeleteRecordsPartitionResult[];
}

/** As written: what has a default may be left out. */
export interface DeleteRecordsTopicResultInput {
  readonly name: string;
  readonly partitions: readonly DeleteRecordsPartitionResultInput[];
}

export interface DeleteRecordsPartitionResult {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The partition low water mark. */
  readonly lowWatermark: number;
  /** The deletion error code, or 0 if the deletion succeeded. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface DeleteRecordsPartitionResultInput {
  readonly partitionIndex: number;
  readonly lowWatermark: number;
  readonly errorCode?: number | undefined;
}

export function readDeleteRecordsRequest(reader: KafkaReader, version: number): DeleteRecordsRequest {
  reader.flexible = version >= 2;
  const topics = reader.array(2, () => readDeleteRecordsTopic(reader, version));
  const timeoutMs = reader.int32();
  reader.skipTags();
  return { topics, timeoutMs };
}

export function writeDeleteRecordsRequest(writer: KafkaWriter, message: DeleteRecordsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.array(message.topics, (item) => writeDeleteRecordsTopic(writer, item, version));
  writer.int32(message.timeoutMs);
  writer.tags();
}

function readDeleteRecordsTopic(reader: KafkaReader, version: number): DeleteRecordsTopic {
  const name = reader.string();
  const partitions = reader.array(12, () => readDeleteRecordsPartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeDeleteRecordsTopic(writer: KafkaWriter, message: DeleteRecordsTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeDeleteRecordsPartition(writer, item, version));
  writer.tags();
}

function readDeleteRecordsPartition(reader: KafkaReader, _version: number): DeleteRecordsPartition {
  const partitionIndex = reader.int32();
  const offset = reader.int64();
  reader.skipTags();
  return { partitionIndex, offset };
}

function writeDeleteRecordsPartition(writer: KafkaWriter, message: DeleteRecordsPartitionInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.offset);
  writer.tags();
}

export function readDeleteRecordsResponse(reader: KafkaReader, version: number): DeleteRecordsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const topics = reader.array(2, () => readDeleteRecordsTopicResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeDeleteRecordsResponse(writer: KafkaWriter, message: DeleteRecordsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeDeleteRecordsTopicResult(writer, item, version));
  writer.tags();
}

function readDeleteRecordsTopicResult(reader: KafkaReader, version: number): DeleteRecordsTopicResult {
  const name = reader.string();
  const partitions = reader.array(14, () => readDeleteRecordsPartitionResult(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeDeleteRecordsTopicResult(writer: KafkaWriter, message: DeleteRecordsTopicResultInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeDeleteRecordsPartitionResult(writer, item, version));
  writer.tags();
}

function readDeleteRecordsPartitionResult(reader: KafkaReader, _version: number): DeleteRecordsPartitionResult {
  const partitionIndex = reader.int32();
  const lowWatermark = reader.int64();
  const errorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, lowWatermark, errorCode };
}

function writeDeleteRecordsPartitionResult(writer: KafkaWriter, message: DeleteRecordsPartitionResultInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.lowWatermark);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
