// Generated from schemas/kafka/OffsetForLeaderEpoch.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const offsetForLeaderEpochApi: KafkaApi<
  OffsetForLeaderEpochRequest,
  OffsetForLeaderEpochRequestInput,
  OffsetForLeaderEpochResponse,
  OffsetForLeaderEpochResponseInput
> = {
  name: 'OffsetForLeaderEpoch',
  key: 23,
  minVersion: 2,
  maxVersion: 4,
  advertisedMinVersion: 2,
  flexibleFrom: 4,
  readRequest: readOffsetForLeaderEpochRequest,
  writeRequest: writeOffsetForLeaderEpochRequest,
  readResponse: readOffsetForLeaderEpochResponse,
  writeResponse: writeOffsetForLeaderEpochResponse,
};

export interface OffsetForLeaderEpochRequest {
  /** The broker ID of the follower, of -1 if this request is from a consumer. */
  readonly replicaId: number;
  /** Each topic to get offsets for. */
  readonly topics: readonly OffsetForLeaderTopic[];
}

/** As written: what has a default may be left out. */
export interface OffsetForLeaderEpochRequestInput {
  readonly replicaId?: number | undefined;
  readonly topics: readonly OffsetForLeaderTopicInput[];
}

export interface OffsetForLeaderTopic {
  /** The topic name. */
  readonly topic: string;
  /** Each partition to get offsets for. */
  readonly partitions: readonly OffsetForLeaderPartition[];
}

/** As written: what has a default may be left out. */
export interface OffsetForLeaderTopicInput {
  readonly topic: string;
  readonly partitions: readonly OffsetForLeaderPartitionInput[];
}

export interface OffsetForLeaderPartition {
  /** The partition index. */
  readonly partition: number;
  /** An epoch used to fence consumers/replicas with old metadata. If the epoch provided by the client is larger than the current epoch known to the broker, then the UNKNOWN_LEADER_EPOCH error code will be returned. If the provided epoch is smaller, then the FENCED_LEADER_EPOCH error code will be returned. */
  readonly currentLeaderEpoch: number;
  /** The epoch to look up an offset for. */
  readonly leaderEpoch: number;
}

/** As written: what has a default may be left out. */
export interface OffsetForLeaderPartitionInput {
  readonly partition: number;
  readonly currentLeaderEpoch?: number | undefined;
  readonly leaderEpoch: number;
}

export interface OffsetForLeaderEpochResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Each topic we fetched offsets for. */
  readonly topics: readonly OffsetForLeaderTopicResult[];
}

/** As written: what has a default may be left out. */
export interface OffsetForLeaderEpochResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly OffsetForLeaderTopicResultInput[];
}

export interface OffsetForLeaderTopicResult {
  /** The topic name. */
  readonly topic: string;
  /** Each partition in the topic we fetched offsets for. */
  readonly partitions: readonly OffsetForLeaderPartitionResult[];
}

/** As written: what has a default may be left out. */
export interface OffsetForLeaderTopicResultInput {
  readonly topic: string;
  readonly partitions: readonly OffsetForLeaderPartitionResultInput[];
}

export interface OffsetForLeaderPartitionResult {
  /** The error code 0, or if there was no error. */
  readonly errorCode: number;
  /** The partition index. */
  readonly partition: number;
  /** The leader epoch of the partition. */
  readonly leaderEpoch: number;
  /** The end offset of the epoch. */
  readonly endOffset: number;
}

/** As written: what has a default may be left out. */
export interface OffsetForLeaderPartitionResultInput {
  readonly errorCode?: number | undefined;
  readonly partition: number;
  readonly leaderEpoch?: number | undefined;
  readonly endOffset?: number | undefined;
}

export function readOffsetForLeaderEpochRequest(reader: KafkaReader, version: number): OffsetForLeaderEpochRequest {
  reader.flexible = version >= 4;
  const replicaId = version >= 3 ? reader.int32() : -2;
  const topics = reader.array(2, () => readOffsetForLeaderTopic(reader, version));
  reader.skipTags();
  return { replicaId, topics };
}

export function writeOffsetForLeaderEpochRequest(writer: KafkaWriter, message: OffsetForLeaderEpochRequestInput, version: number): void {
  writer.flexible = version >= 4;
  if (version >= 3) writer.int32(message.replicaId ?? -2);
  writer.array(message.topics, (item) => writeOffsetForLeaderTopic(writer, item, version));
  writer.tags();
}

function readOffsetForLeaderTopic(reader: KafkaReader, version: number): OffsetForLeaderTopic {
  const topic = reader.string();
  const partitions = reader.array(12, () => readOffsetForLeaderPartition(reader, version));
  reader.skipTags();
  return { topic, partitions };
}

function writeOffsetForLeaderTopic(writer: KafkaWriter, message: OffsetForLeaderTopicInput, version: number): void {
  writer.string(message.topic);
  writer.array(message.partitions, (item) => writeOffsetForLeaderPartition(writer, item, version));
  writer.tags();
}

function readOffsetForLeaderPartition(reader: KafkaReader, _version: number): OffsetForLeaderPartition {
  const partition = reader.int32();
  const currentLeaderEpoch = reader.int32();
  const leaderEpoch = reader.int32();
  reader.skipTags();
  return { partition, currentLeaderEpoch, leaderEpoch };
}

function writeOffsetForLeaderPartition(writer: KafkaWriter, message: OffsetForLeaderPartitionInput, _version: number): void {
  writer.int32(message.partition);
  writer.int32(message.currentLeaderEpoch ?? -1);
  writer.int32(message.leaderEpoch);
  writer.tags();
}

export function readOffsetForLeaderEpochResponse(reader: KafkaReader, version: number): OffsetForLeaderEpochResponse {
  reader.flexible = version >= 4;
  const throttleTimeMs = reader.int32();
  const topics = reader.array(2, () => readOffsetForLeaderTopicResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeOffsetForLeaderEpochResponse(writer: KafkaWriter, message: OffsetForLeaderEpochResponseInput, version: number): void {
  writer.flexible = version >= 4;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeOffsetForLeaderTopicResult(writer, item, version));
  writer.tags();
}

function readOffsetForLeaderTopicResult(reader: KafkaReader, version: number): OffsetForLeaderTopicResult {
  const topic = reader.string();
  const partitions = reader.array(18, () => readOffsetForLeaderPartitionResult(reader, version));
  reader.skipTags();
  return { topic, partitions };
}

function writeOffsetForLeaderTopicResult(writer: KafkaWriter, message: OffsetForLeaderTopicResultInput, version: number): void {
  writer.string(message.topic);
  writer.array(message.partitions, (item) => writeOffsetForLeaderPartitionResult(writer, item, version));
  writer.tags();
}

function readOffsetForLeaderPartitionResult(reader: KafkaReader, _version: number): OffsetForLeaderPartitionResult {
  const errorCode = reader.int16();
  const partition = reader.int32();
  const leaderEpoch = reader.int32();
  const endOffset = reader.int64();
  reader.skipTags();
  return { errorCode, partition, leaderEpoch, endOffset };
}

function writeOffsetForLeaderPartitionResult(writer: KafkaWriter, message: OffsetForLeaderPartitionResultInput, _version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.int32(message.partition);
  writer.int32(message.leaderEpoch ?? -1);
  writer.int64(message.endOffset ?? -1);
  writer.tags();
}
