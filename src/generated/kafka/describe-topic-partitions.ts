// Generated from schemas/kafka/DescribeTopicPartitions.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeTopicPartitionsApi: KafkaApi<
  DescribeTopicPartitionsRequest,
  DescribeTopicPartitionsRequestInput,
  DescribeTopicPartitionsResponse,
  DescribeTopicPartitionsResponseInput
> = {
  name: 'DescribeTopicPartitions',
  key: 75,
  minVersion: 0,
  maxVersion: 0,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readDescribeTopicPartitionsRequest,
  writeRequest: writeDescribeTopicPartitionsRequest,
  readResponse: readDescribeTopicPartitionsResponse,
  writeResponse: writeDescribeTopicPartitionsResponse,
};

export interface DescribeTopicPartitionsRequest {
  /** The topics to fetch details for. */
  readonly topics: readonly TopicRequest[];
  /** The maximum number of partitions included in the response. */
  readonly responsePartitionLimit: number;
  /** The first topic and partition index to fetch details for. */
  readonly cursor: Cursor | null;
}

/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsRequestInput {
  readonly topics: readonly TopicRequestInput[];
  readonly responsePartitionLimit?: number | undefined;
  readonly cursor?: CursorInput | null | undefined;
}

export interface TopicRequest {
  /** The topic name. */
  readonly name: string;
}

/** As written: what has a default may be left out. */
export interface TopicRequestInput {
  readonly name: string;
}

export interface Cursor {
  /** The name for the first topic to process. */
  readonly topicName: string;
  /** The partition index to start with. */
  readonly partitionIndex: number;
}

/** As written: what has a default may be left out. */
export interface CursorInput {
  readonly topicName: string;
  readonly partitionIndex: number;
}

export interface DescribeTopicPartitionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Each topic in the response. */
  readonly topics: readonly DescribeTopicPartitionsResponseTopic[];
  /** The next topic and partition index to fetch details for. */
  readonly nextCursor: NextCursor | null;
}

/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly DescribeTopicPartitionsResponseTopicInput[];
  readonly nextCursor?: NextCursorInput | null | undefined;
}

export interface DescribeTopicPartitionsResponseTopic {
  /** The topic error, or 0 if there was no error. */
  readonly errorCode: number;
  /** The topic name. */
  readonly name: string | null;
  /** The topic id. */
  readonly topicId: string;
  /** True if the topic is internal. */
  readonly isInternal: boolean;
  /** Each partition in the topic. */
  readonly partitions: readonly DescribeTopicPartitionsResponsePartition[];
  /** 32-bit bitfield to represent authorized operations for this topic. */
  readonly topicAuthorizedOperations: number;
}

/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsResponseTopicInput {
  readonly errorCode?: number | undefined;
  readonly name: string | null;
  readonly topicId?: string | undefined;
  readonly isInternal?: boolean | undefined;
  readonly partitions: readonly DescribeTopicPartitionsResponsePartitionInput[];
  readonly topicAuthorizedOperations?: number | undefined;
}

export interface DescribeTopicPartitionsResponsePartition {
  /** The partition error, or 0 if there was no error. */
  readonly errorCode: number;
  /** The partition index. */
  readonly partitionIndex: number;
  /** The ID of the leader broker. */
  readonly leaderId: number;
  /** The leader epoch of this partition. */
  readonly leaderEpoch: number;
  /** The set of all nodes that host this partition. */
  readonly replicaNodes: readonly number[];
  /** The set of nodes that are in sync with the leader for this partition. */
  readonly isrNodes: readonly number[];
  /** The new eligible leader replicas otherwise. */
  readonly eligibleLeaderReplicas: readonly number[] | null;
  /** The last known ELR. */
  readonly lastKnownElr: readonly number[] | null;
  /** The set of offline replicas of this partition. */
  readonly offlineReplicas: readonly number[];
}

/** As written: what has a default may be left out. */
export interface DescribeTopicPartitionsResponsePartitionInput {
  readonly errorCode?: number | undefined;
  readonly partitionIndex: number;
  readonly leaderId: number;
  readonly leaderEpoch?: number | undefined;
  readonly replicaNodes: readonly number[];
  readonly isrNodes: readonly number[];
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined;
  readonly lastKnownElr?: readonly number[] | null | undefined;
  readonly offlineReplicas: readonly number[];
}

export interface NextCursor {
  /** The name for the first topic to process. */
  readonly topicName: string;
  /** The partition index to start with. */
  readonly partitionIndex: number;
}

/** As written: what has a default may be left out. */
export interface NextCursorInput {
  readonly topicName: string;
  readonly partitionIndex: number;
}

export function readDescribeTopicPartitionsRequest(reader: KafkaReader, version: number): DescribeTopicPartitionsRequest {
  reader.flexible = true;
  const topics = reader.array(1, () => readTopicRequest(reader, version));
  const responsePartitionLimit = reader.int32();
  const cursor = reader.nullableStruct(() => readCursor(reader, version));
  reader.skipTags();
  return { topics, responsePartitionLimit, cursor };
}

export function writeDescribeTopicPartitionsRequest(writer: KafkaWriter, message: DescribeTopicPartitionsRequestInput, version: number): void {
  writer.flexible = true;
  writer.array(message.topics, (item) => writeTopicRequest(writer, item, version));
  writer.int32(message.responsePartitionLimit ?? 2000);
  writer.nullableStruct(message.cursor ?? null, (item) => writeCursor(writer, item, version));
  writer.tags();
}

function readTopicRequest(reader: KafkaReader, _version: number): TopicRequest {
  const name = reader.string();
  reader.skipTags();
  return { name };
}

function writeTopicRequest(writer: KafkaWriter, message: TopicRequestInput, _version: number): void {
  writer.string(message.name);
  writer.tags();
}

function readCursor(reader: KafkaReader, _version: number): Cursor {
  const topicName = reader.string();
  const partitionIndex = reader.int32();
  reader.skipTags();
  return { topicName, partitionIndex };
}

function writeCursor(writer: KafkaWriter, message: CursorInput, _version: number): void {
  writer.string(message.topicName);
  writer.int32(message.partitionIndex);
  writer.tags();
}

export function readDescribeTopicPartitionsResponse(reader: KafkaReader, version: number): DescribeTopicPartitionsResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const topics = reader.array(25, () => readDescribeTopicPartitionsResponseTopic(reader, version));
  const nextCursor = reader.nullableStruct(() => readNextCursor(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics, nextCursor };
}

export function writeDescribeTopicPartitionsResponse(writer: KafkaWriter, message: DescribeTopicPartitionsResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeDescribeTopicPartitionsResponseTopic(writer, item, version));
  writer.nullableStruct(message.nextCursor ?? null, (item) => writeNextCursor(writer, item, version));
  writer.tags();
}

function readDescribeTopicPartitionsResponseTopic(reader: KafkaReader, version: number): DescribeTopicPartitionsResponseTopic {
  const errorCode = reader.int16();
  const name = reader.nullableString();
  const topicId = reader.uuid();
  const isInternal = reader.bool();
  const partitions = reader.array(19, () => readDescribeTopicPartitionsResponsePartition(reader, version));
  const topicAuthorizedOperations = reader.int32();
  reader.skipTags();
  return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations };
}

function writeDescribeTopicPartitionsResponseTopic(writer: KafkaWriter, message: DescribeTopicPartitionsResponseTopicInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.name);
  writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  writer.bool(message.isInternal ?? false);
  writer.array(message.partitions, (item) => writeDescribeTopicPartitionsResponsePartition(writer, item, version));
  writer.int32(message.topicAuthorizedOperations ?? -2147483648);
  writer.tags();
}

function readDescribeTopicPartitionsResponsePartition(reader: KafkaReader, _version: number): DescribeTopicPartitionsResponsePartition {
  const errorCode = reader.int16();
  const partitionIndex = reader.int32();
  const leaderId = reader.int32();
  const leaderEpoch = reader.int32();
  const replicaNodes = reader.array(4, () => reader.int32());
  const isrNodes = reader.array(4, () => reader.int32());
  const eligibleLeaderReplicas = reader.nullableArray(4, () => reader.int32());
  const lastKnownElr = reader.nullableArray(4, () => reader.int32());
  const offlineReplicas = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, eligibleLeaderReplicas, lastKnownElr, offlineReplicas };
}

function writeDescribeTopicPartitionsResponsePartition(writer: KafkaWriter, message: DescribeTopicPartitionsResponsePartitionInput, _version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.int32(message.partitionIndex);
  writer.int32(message.leaderId);
  writer.int32(message.leaderEpoch ?? -1);
  writer.array(message.replicaNodes, (item) => writer.int32(item));
  writer.array(message.isrNodes, (item) => writer.int32(item));
  writer.nullableArray(message.eligibleLeaderReplicas ?? null, (item) => writer.int32(item));
  writer.nullableArray(message.lastKnownElr ?? null, (item) => writer.int32(item));
  writer.array(message.offlineReplicas, (item) => writer.int32(item));
  writer.tags();
}

function readNextCursor(reader: KafkaReader, _version: number): NextCursor {
  const topicName = reader.string();
  const partitionIndex = reader.int32();
  reader.skipTags();
  return { topicName, partitionIndex };
}

function writeNextCursor(writer: KafkaWriter, message: NextCursorInput, _version: number): void {
  writer.string(message.topicName);
  writer.int32(message.partitionIndex);
  writer.tags();
}
