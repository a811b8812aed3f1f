// Generated from schemas/kafka/OffsetCommit.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const offsetCommitApi: KafkaApi<
  OffsetCommitRequest,
  OffsetCommitRequestInput,
  OffsetCommitResponse,
  OffsetCommitResponseInput
> = {
  name: 'OffsetCommit',
  key: 8,
  minVersion: 2,
  maxVersion: 9,
  advertisedMinVersion: 2,
  flexibleFrom: 8,
  readRequest: readOffsetCommitRequest,
  writeRequest: writeOffsetCommitRequest,
  readResponse: readOffsetCommitResponse,
  writeResponse: writeOffsetCommitResponse,
};

export interface OffsetCommitRequest {
  /** The unique group identifier. */
  readonly groupId: string;
  /** The generation of the group if using the classic group protocol or the member epoch if using the consumer protocol. */
  readonly generationIdOrMemberEpoch: number;
  /** The member ID assigned by the group coordinator. */
  readonly memberId: string;
  /** The unique identifier of the consumer instance provided by end user. */
  readonly groupInstanceId: string | null;
  /** The time period in ms to retain the offset. */
  readonly retentionTimeMs: number;
  /** The topics to commit offsets for. */
  readonly topics: readonly OffsetCommitRequestTopic[];
}

/** As written: what has a default may be left out. */
export interface OffsetCommitRequestInput {
  readonly groupId: string;
  readonly generationIdOrMemberEpoch?: number | undefined;
  readonly memberId: string;
  readonly groupInstanceId?: string | null | undefined;
  readonly retentionTimeMs?: number | undefined;
  readonly topics: readonly OffsetCommitRequestTopicInput[];
}

export interface OffsetCommitRequestTopic {
  /** The topic name. */
  readonly name: string;
  /** Each partition to commit offsets for. */
  readonly partitions: readonly OffsetCommitRequestPartition[];
}

/** As written: what has a default may be left out. */
export interface OffsetCommitRequestTopicInput {
  readonly name: string;
  readonly partitions: readonly OffsetCommitRequestPartitionInput[];
}

export interface OffsetCommitRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The message offset to be committed. */
  readonly committedOffset: number;
  /** The leader epoch of this partition. */
  readonly committedLeaderEpoch: number;
  /** Any associated metadata the client wants to keep. */
  readonly committedMetadata: string | null;
}

/** As written: what has a default may be left out. */
export interface OffsetCommitRequestPartitionInput {
  readonly partitionIndex: number;
  readonly committedOffset: number;
  readonly committedLeaderEpoch?: number | undefined;
  readonly committedMetadata: string | null;
}

export interface OffsetCommitResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The responses for each topic. */
  readonly topics: readonly OffsetCommitResponseTopic[];
}

/** As written: what has a default may be left out. */
export interface OffsetCommitResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly OffsetCommitResponseTopicInput[];
}

export interface OffsetCommitResponseTopic {
  /** The topic name. */
  readonly name: string;
  /** The responses for each partition in the topic. */
  readonly partitions: readonly OffsetCommitResponsePartition[];
}

/** As written: what has a default may be left out. */
export interface OffsetCommitResponseTopicInput {
  readonly name: string;
  readonly partitions: readonly OffsetCommitResponsePartitionInput[];
}

export interface OffsetCommitResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface OffsetCommitResponsePartitionInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
}

export function readOffsetCommitRequest(reader: KafkaReader, version: number): OffsetCommitRequest {
  reader.flexible = version >= 8;
  const groupId = reader.string();
  const generationIdOrMemberEpoch = reader.int32();
  const memberId = reader.string();
  const groupInstanceId = version >= 7 ? reader.nullableString() : null;
  const retentionTimeMs = version <= 4 ? reader.int64() : -1;
  const topics = reader.array(2, () => readOffsetCommitRequestTopic(reader, version));
  reader.skipTags();
  return { groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, retentionTimeMs, topics };
}

export function writeOffsetCommitRequest(writer: KafkaWriter, message: OffsetCommitRequestInput, version: number): void {
  writer.flexible = version >= 8;
  writer.string(message.groupId);
  writer.int32(message.generationIdOrMemberEpoch ?? -1);
  writer.string(message.memberId);
  if (version >= 7) writer.nullableString(message.groupInstanceId ?? null);
  if (version <= 4) writer.int64(message.retentionTimeMs ?? -1);
  writer.array(message.topics, (item) => writeOffsetCommitRequestTopic(writer, item, version));
  writer.tags();
}

function readOffsetCommitRequestTopic(reader: KafkaReader, version: number): OffsetCommitRequestTopic {
  const name = reader.string();
  const partitions = reader.array(13, () => readOffsetCommitRequestPartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeOffsetCommitRequestTopic(writer: KafkaWriter, message: OffsetCommitRequestTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOffsetCommitRequestPartition(writer, item, version));
  writer.tags();
}

function readOffsetCommitRequestPartition(reader: KafkaReader, version: number): OffsetCommitRequestPartition {
  const partitionIndex = reader.int32();
  const committedOffset = reader.int64();
  const committedLeaderEpoch = version >= 6 ? reader.int32() : -1;
  const committedMetadata = reader.nullableString();
  reader.skipTags();
  return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata };
}

function writeOffsetCommitRequestPartition(writer: KafkaWriter, message: OffsetCommitRequestPartitionInput, version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.committedOffset);
  if (version >= 6) writer.int32(message.committedLeaderEpoch ?? -1);
  writer.nullableString(message.committedMetadata);
  writer.tags();
}

export function readOffsetCommitResponse(reader: KafkaReader, version: number): OffsetCommitResponse {
  reader.flexible = version >= 8;
  const throttleTimeMs = version >= 3 ? reader.int32() : 0;
  const topics = reader.array(2, () => readOffsetCommitResponseTopic(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeOffsetCommitResponse(writer: KafkaWriter, message: OffsetCommitResponseInput, version: number): void {
  writer.flexible = version >= 8;
  if (version >= 3) writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeOffsetCommitResponseTopic(writer, item, version));
  writer.tags();
}

function readOffsetCommitResponseTopic(reader: KafkaReader, version: number): OffsetCommitResponseTopic {
  const name = reader.string();
  const partitions = reader.array(6, () => readOffsetCommitResponsePartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeOffsetCommitResponseTopic(writer: KafkaWriter, message: OffsetCommitResponseTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOffsetCommitResponsePartition(writer, item, version));
  writer.tags();
}

function readOffsetCommitResponsePartition(reader: KafkaReader, _version: number): OffsetCommitResponsePartition {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, errorCode };
}

function writeOffsetCommitResponsePartition(writer: KafkaWriter, message: OffsetCommitResponsePartitionInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
