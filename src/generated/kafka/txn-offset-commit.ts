// Generated from schemas/kafka/TxnOffsetCommit.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const txnOffsetCommitApi: KafkaApi<
  TxnOffsetCommitRequest,
  TxnOffsetCommitRequestInput,
  TxnOffsetCommitResponse,
  TxnOffsetCommitResponseInput
> = {
  name: 'TxnOffsetCommit',
  key: 28,
  minVersion: 0,
  maxVersion: 4,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readTxnOffsetCommitRequest,
  writeRequest: writeTxnOffsetCommitRequest,
  readResponse: readTxnOffsetCommitResponse,
  writeResponse: writeTxnOffsetCommitResponse,
};

export interface TxnOffsetCommitRequest {
  /** The ID of the transaction. */
  readonly transactionalId: string;
  /** The ID of the group. */
  readonly groupId: string;
  /** The current producer ID in use by the transactional ID. */
  readonly producerId: number;
  /** The current epoch associated with the producer ID. */
  readonly producerEpoch: number;
  /** The generation of the consumer. */
  readonly generationId: number;
  /** The member ID assigned by the group coordinator. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
  /** Each topic that we want to commit offsets for. */
  readonly topics: readonly TxnOffsetCommitRequestTopic[];
}

/** As written: what has a default may be left out. */
export interface TxnOffsetCommitRequestInput {
  readonly transactionalId: string;
  readonly groupId: string;
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly generationId?: number | undefined;
  readonly memberId?: string | undefined;
  readonly groupInstanceId?: string | null | undefined;
  readonly topics: readonly TxnOffsetCommitRequestTopicInput[];
}

export interface TxnOffsetCommitRequestTopic {
  /** The topic name. */
  readonly name: string;
  /** The partitions inside the topic that we want to commit offsets for. */
  readonly partitions: readonly TxnOffsetCommitRequestPartition[];
}

/** As written: what has a default may be left out. */
export interface TxnOffsetCommitRequestTopicInput {
  readonly name: string;
  readonly partitions: readonly TxnOffsetCommitRequestPartitionInput[];
}

export interface TxnOffsetCommitRequestPartition {
  /** The index of the partition within the topic. */
  readonly partitionIndex: number;
  /** The message offset to be committed. */
  readonly committedOffset: number;
  /** The leader epoch of the last consumed record. */
  readonly committedLeaderEpoch: number;
  /** Any associated metadata the client wants to keep. */
  readonly committedMetadata: string | null;
}

/** As written: what has a default may be left out. */
export interface TxnOffsetCommitRequestPartitionInput {
  readonly partitionIndex: number;
  readonly committedOffset: number;
  readonly committedLeaderEpoch?: number | undefined;
  readonly committedMetadata: string | null;
}

export interface TxnOffsetCommitResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The responses for each topic. */
  readonly topics: readonly TxnOffsetCommitResponseTopic[];
}

/** As written: what has a default may be left out. */
export interface TxnOffsetCommitResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly TxnOffsetCommitResponseTopicInput[];
}

export interface TxnOffsetCommitResponseTopic {
  /** The topic name. */
  readonly name: string;
  /** The responses for each partition in the topic. */
  readonly partitions: readonly TxnOffsetCommitResponsePartition[];
}

/** As written: what has a default may be left out. */
export interface TxnOffsetCommitResponseTopicInput {
  readonly name: string;
  readonly partitions: readonly TxnOffsetCommitResponsePartitionInput[];
}

export interface TxnOffsetCommitResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface TxnOffsetCommitResponsePartitionInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
}

export function readTxnOffsetCommitRequest(reader: KafkaReader, version: number): TxnOffsetCommitRequest {
  reader.flexible = version >= 3;
  const transactionalId = reader.string();
  const groupId = reader.string();
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  const generationId = version >= 3 ? reader.int32() : -1;
  const memberId = version >= 3 ? reader.string() : '';
  const groupInstanceId = version >= 3 ? reader.nullableString() : null;
  const topics = reader.array(2, () => readTxnOffsetCommitRequestTopic(reader, version));
  reader.skipTags();
  return { transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics };
}

export function writeTxnOffsetCommitRequest(writer: KafkaWriter, message: TxnOffsetCommitRequestInput, version: number): void {
  writer.flexible = version >= 3;
  writer.string(message.transactionalId);
  writer.string(message.groupId);
  writer.int64(message.producerId);
  writer.int16(message.producerEpoch);
  if (version >= 3) writer.int32(message.generationId ?? -1);
  if (version >= 3) writer.string(message.memberId ?? '');
  if (version >= 3) writer.nullableString(message.groupInstanceId ?? null);
  writer.array(message.topics, (item) => writeTxnOffsetCommitRequestTopic(writer, item, version));
  writer.tags();
}

function readTxnOffsetCommitRequestTopic(reader: KafkaReader, version: number): TxnOffsetCommitRequestTopic {
  const name = reader.string();
  const partitions = reader.array(13, () => readTxnOffsetCommitRequestPartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeTxnOffsetCommitRequestTopic(writer: KafkaWriter, message: TxnOffsetCommitRequestTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeTxnOffsetCommitRequestPartition(writer, item, version));
  writer.tags();
}

function readTxnOffsetCommitRequestPartition(reader: KafkaReader, version: number): TxnOffsetCommitRequestPartition {
  const partitionIndex = reader.int32();
  const committedOffset = reader.int64();
  const committedLeaderEpoch = version >= 2 ? reader.int32() : -1;
  const committedMetadata = reader.nullableString();
  reader.skipTags();
  return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata };
}

function writeTxnOffsetCommitRequestPartition(writer: KafkaWriter, message: TxnOffsetCommitRequestPartitionInput, version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.committedOffset);
  if (version >= 2) writer.int32(message.committedLeaderEpoch ?? -1);
  writer.nullableString(message.committedMetadata);
  writer.tags();
}

export function readTxnOffsetCommitResponse(reader: KafkaReader, version: number): TxnOffsetCommitResponse {
  reader.flexible = version >= 3;
  const throttleTimeMs = reader.int32();
  const topics = reader.array(2, () => readTxnOffsetCommitResponseTopic(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeTxnOffsetCommitResponse(writer: KafkaWriter, message: TxnOffsetCommitResponseInput, version: number): void {
  writer.flexible = version >= 3;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeTxnOffsetCommitResponseTopic(writer, item, version));
  writer.tags();
}

function readTxnOffsetCommitResponseTopic(reader: KafkaReader, version: number): TxnOffsetCommitResponseTopic {
  const name = reader.string();
  const partitions = reader.array(6, () => readTxnOffsetCommitResponsePartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeTxnOffsetCommitResponseTopic(writer: KafkaWriter, message: TxnOffsetCommitResponseTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeTxnOffsetCommitResponsePartition(writer, item, version));
  writer.tags();
}

function readTxnOffsetCommitResponsePartition(reader: KafkaReader, _version: number): TxnOffsetCommitResponsePartition {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, errorCode };
}

function writeTxnOffsetCommitResponsePartition(writer: KafkaWriter, message: TxnOffsetCommitResponsePartitionInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
