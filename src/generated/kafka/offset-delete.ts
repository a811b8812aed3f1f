// Generated from schemas/kafka/OffsetDelete.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const offsetDeleteApi: KafkaApi<
  OffsetDeleteRequest,
  OffsetDeleteRequestInput,
  OffsetDeleteResponse,
  OffsetDeleteResponseInput
> = {
  name: 'OffsetDelete',
  key: 47,
  minVersion: 0,
  maxVersion: 0,
  advertisedMinVersion: 0,
  flexibleFrom: Infinity,
  readRequest: readOffsetDeleteRequest,
  writeRequest: writeOffsetDeleteRequest,
  readResponse: readOffsetDeleteResponse,
  writeResponse: writeOffsetDeleteResponse,
};

export interface OffsetDeleteRequest {
  /** The unique group identifier. */
  readonly groupId: string;
  /** The topics to delete offsets for. */
  readonly topics: readonly OffsetDeleteRequestTopic[];
}

/** As written: what has a default may be left out. */
export interface OffsetDeleteRequestInput {
  readonly groupId: string;
  readonly topics: readonly OffsetDeleteRequestTopicInput[];
}

export interface OffsetDeleteRequestTopic {
  /** The topic name. */
  readonly name: string;
  /** Each partition to delete offsets for. */
  readonly partitions: readonly OffsetDeleteRequestPartition[];
}

/** As written: what has a default may be left out. */
export interface OffsetDeleteRequestTopicInput {
  readonly name: string;
  readonly partitions: readonly OffsetDeleteRequestPartitionInput[];
}

export interface OffsetDeleteRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number;
}

/** As written: what has a default may be left out. */
export interface OffsetDeleteRequestPartitionInput {
  readonly partitionIndex: number;
}

export interface OffsetDeleteResponse {
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The responses for each topic. */
  readonly topics: readonly OffsetDeleteResponseTopic[];
}

/** As written: what has a default may be left out. */
export interface OffsetDeleteResponseInput {
  readonly errorCode?: number | undefined;
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly OffsetDeleteResponseTopicInput[];
}

export interface OffsetDeleteResponseTopic {
  /** The topic name. */
  readonly name: string;
  /** The responses for each partition in the topic. */
  readonly partitions: readonly OffsetDeleteResponsePartition[];
}

/** As written: what has a default may be left out. */
export interface OffsetDeleteResponseTopicInput {
  readonly name: string;
  readonly partitions: readonly OffsetDeleteResponsePartitionInput[];
}

export interface OffsetDeleteResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface OffsetDeleteResponsePartitionInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
}

export function readOffsetDeleteRequest(reader: KafkaReader, version: number): OffsetDeleteRequest {
  reader.flexible = false;
  const groupId = reader.string();
  const topics = reader.array(2, () => readOffsetDeleteRequestTopic(reader, version));
  return { groupId, topics };
}

export function writeOffsetDeleteRequest(writer: KafkaWriter, message: OffsetDeleteRequestInput, version: number): void {
  writer.flexible = false;
  writer.string(message.groupId);
  writer.array(message.topics, (item) => writeOffsetDeleteRequestTopic(writer, item, version));
}

function readOffsetDeleteRequestTopic(reader: KafkaReader, version: number): OffsetDeleteRequestTopic {
  const name = reader.string();
  const partitions = reader.array(4, () => readOffsetDeleteRequestPartition(reader, version));
  return { name, partitions };
}

function writeOffsetDeleteRequestTopic(writer: KafkaWriter, message: OffsetDeleteRequestTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOffsetDeleteRequestPartition(writer, item, version));
}

function readOffsetDeleteRequestPartition(reader: KafkaReader, _version: number): OffsetDeleteRequestPartition {
  const partitionIndex = reader.int32();
  return { partitionIndex };
}

function writeOffsetDeleteRequestPartition(writer: KafkaWriter, message: OffsetDeleteRequestPartitionInput, _version: number): void {
  writer.int32(message.partitionIndex);
}

export function readOffsetDeleteResponse(reader: KafkaReader, version: number): OffsetDeleteResponse {
  reader.flexible = false;
  const errorCode = reader.int16();
  const throttleTimeMs = reader.int32();
  const topics = reader.array(2, () => readOffsetDeleteResponseTopic(reader, version));
  return { errorCode, throttleTimeMs, topics };
}

export function writeOffsetDeleteResponse(writer: KafkaWriter, message: OffsetDeleteResponseInput, version: number): void {
  writer.flexible = false;
  writer.int16(message.errorCode ?? 0);
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeOffsetDeleteResponseTopic(writer, item, version));
}

function readOffsetDeleteResponseTopic(reader: KafkaReader, version: number): OffsetDeleteResponseTopic {
  const name = reader.string();
  const partitions = reader.array(6, () => readOffsetDeleteResponsePartition(reader, version));
  return { name, partitions };
}

function writeOffsetDeleteResponseTopic(writer: KafkaWriter, message: OffsetDeleteResponseTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOffsetDeleteResponsePartition(writer, item, version));
}

function readOffsetDeleteResponsePartition(reader: KafkaReader, _version: number): OffsetDeleteResponsePartition {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  return { partitionIndex, errorCode };
}

function writeOffsetDeleteResponsePartition(writer: KafkaWriter, message: OffsetDeleteResponsePartitionInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
}
