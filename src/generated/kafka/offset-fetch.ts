// Generated from schemas/kafka/OffsetFetch.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const offsetFetchApi: KafkaApi<
  OffsetFetchRequest,
  OffsetFetchRequestInput,
  OffsetFetchResponse,
  OffsetFetchResponseInput
> = {
  name: 'OffsetFetch',
  key: 9,
  minVersion: 1,
  maxVersion: 9,
  advertisedMinVersion: 1,
  flexibleFrom: 6,
  readRequest: readOffsetFetchRequest,
  writeRequest: writeOffsetFetchRequest,
  readResponse: readOffsetFetchResponse,
  writeResponse: writeOffsetFetchResponse,
};

export interface OffsetFetchRequest {
  /** The group to fetch offsets for. */
  readonly groupId: string;
  /** Each topic we would like to fetch offsets for, or null to fetch offsets for all topics. */
  readonly topics: readonly OffsetFetchRequestTopic[] | null;
  /** Each group we would like to fetch offsets for. */
  readonly groups: readonly OffsetFetchRequestGroup[];
  /** Whether broker should hold on returning unstable offsets but set a retriable error code for the partitions. */
  readonly requireStable: boolean;
}

/** As written: what has a default may be left out. */
export interface OffsetFetchRequestInput {
  readonly groupId?: string | undefined;
  readonly topics?: readonly OffsetFetchRequestTopicInput[] | null | undefined;
  readonly groups?: readonly OffsetFetchRequestGroupInput[] | undefined;
  readonly requireStable?: boolean | undefined;
}

export interface OffsetFetchRequestTopic {
  /** The topic name. */
  readonly name: string;
  /** The partition indexes we would like to fetch offsets for. */
  readonly partitionIndexes: readonly number[];
}

/** As written: what has a default may be left out. */
export interface OffsetFetchRequestTopicInput {
  readonly name: string;
  readonly partitionIndexes: readonly number[];
}

export interface OffsetFetchRequestGroup {
  /** The group ID. */
  readonly groupId: string;
  /** The member ID assigned by the group coordinator if using the new consumer protocol (KIP-848). */
  readonly memberId: string | null;
  /** The member epoch if using the new consumer protocol (KIP-848). */
  readonly memberEpoch: number;
  /** Each topic we would like to fetch offsets for, or null to fetch offsets for all topics. */
  readonly topics: readonly OffsetFetchRequestTopics[] | null;
}

/** As written: what has a default may be left out. */
export interface OffsetFetchRequestGroupInput {
  readonly groupId: string;
  readonly memberId?: string | null | undefined;
  readonly memberEpoch?: number | undefined;
  readonly topics: readonly OffsetFetchRequestTopicsInput[] | null;
}

export interface OffsetFetchRequestTopics {
  /** The topic name. */
  readonly name: string;
  /** The partition indexes we would like to fetch offsets for. */
  readonly partitionIndexes: readonly number[];
}

/** As written: what has a default may be left out. */
export interface OffsetFetchRequestTopicsInput {
  readonly name: string;
  readonly partitionIndexes: readonly number[];
}

export interface OffsetFetchResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The responses per topic. */
  readonly topics: readonly OffsetFetchResponseTopic[];
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The responses per group id. */
  readonly groups: readonly OffsetFetchResponseGroup[];
}

/** As written: what has a default may be left out. */
export interface OffsetFetchResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics?: readonly OffsetFetchResponseTopicInput[] | undefined;
  readonly errorCode?: number | undefined;
  readonly groups?: readonly OffsetFetchResponseGroupInput[] | undefined;
}

export interface OffsetFetchResponseTopic {
  /** The topic name. */
  readonly name: string;
  /** The responses per partition. */
  readonly partitions: readonly OffsetFetchResponsePartition[];
}

/** As written: what has a default may be left out. */
export interface OffsetFetchResponseTopicInput {
  readonly name: string;
  readonly partitions: readonly OffsetFetchResponsePartitionInput[];
}

export interface OffsetFetchResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The committed message offset. */
  readonly committedOffset: number;
  /** The leader epoch. */
  readonly committedLeaderEpoch: number;
  /** The partition metadata. */
  readonly metadata: string | null;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface OffsetFetchResponsePartitionInput {
  readonly partitionIndex: number;
  readonly committedOffset: number;
  readonly committedLeaderEpoch?: number | undefined;
  readonly metadata?: string | null | undefined;
  readonly errorCode?: number | undefined;
}

export interface OffsetFetchResponseGroup {
  /** The group ID. */
  readonly groupId: string;
  /** The responses per topic. */
  readonly topics: readonly OffsetFetchResponseTopics[];
  /** The group-level error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface OffsetFetchResponseGroupInput {
  readonly groupId: string;
  readonly topics: readonly OffsetFetchResponseTopicsInput[];
  readonly errorCode?: number | undefined;
}

export interface OffsetFetchResponseTopics {
  /** The topic name. */
  readonly name: string;
  /** The responses per partition. */
  readonly partitions: readonly OffsetFetchResponsePartitions[];
}

/** As written: what has a default may be left out. */
export interface OffsetFetchResponseTopicsInput {
  readonly name: string;
  readonly partitions: readonly OffsetFetchResponsePartitionsInput[];
}

export interface OffsetFetchResponsePartitions {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The committed message offset. */
  readonly committedOffset: number;
  /** The leader epoch. */
  readonly committedLeaderEpoch: number;
  /** The partition metadata. */
  readonly metadata: string | null;
  /** The partition-level error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface OffsetFetchResponsePartitionsInput {
  readonly partitionIndex: number;
  readonly committedOffset: number;
  readonly committedLeaderEpoch?: number | undefined;
  readonly metadata?: string | null | undefined;
  readonly errorCode?: number | undefined;
}

export function readOffsetFetchRequest(reader: KafkaReader, version: number): OffsetFetchRequest {
  reader.flexible = version >= 6;
  const groupId = version <= 7 ? reader.string() : '';
  const topics = version <= 7 ? (version >= 2 ? reader.nullableArray(2, () => readOffsetFetchRequestTopic(reader, version)) : reader.array(2, () => readOffsetFetchRequestTopic(reader, version))) : [];
  const groups = version >= 8 ? reader.array(2, () => readOffsetFetchRequestGroup(reader, version)) : [];
  const requireStable = version >= 7 ? reader.bool() : false;
  reader.skipTags();
  return { groupId, topics, groups, requireStable };
}

export function writeOffsetFetchRequest(writer: KafkaWriter, message: OffsetFetchRequestInput, version: number): void {
  writer.flexible = version >= 6;
  if (version <= 7) writer.string(message.groupId ?? '');
  if (version <= 7) {
    if (version >= 2) writer.nullableArray(message.topics === undefined ? [] : message.topics, (item) => writeOffsetFetchRequestTopic(writer, item, version));
    else writer.array(message.topics ?? [], (item) => writeOffsetFetchRequestTopic(writer, item, version));
  }
  if (version >= 8) writer.array(message.groups ?? [], (item) => writeOffsetFetchRequestGroup(writer, item, version));
  if (version >= 7) writer.bool(message.requireStable ?? false);
  writer.tags();
}

function readOffsetFetchRequestTopic(reader: KafkaReader, _version: number): OffsetFetchRequestTopic {
  const name = reader.string();
  const partitionIndexes = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { name, partitionIndexes };
}

function writeOffsetFetchRequestTopic(writer: KafkaWriter, message: OffsetFetchRequestTopicInput, _version: number): void {
  writer.string(message.name);
  writer.array(message.partitionIndexes, (item) => writer.int32(item));
  writer.tags();
}

function readOffsetFetchRequestGroup(reader: KafkaReader, version: number): OffsetFetchRequestGroup {
  const groupId = reader.string();
  const memberId = version >= 9 ? reader.nullableString() : null;
  const memberEpoch = version >= 9 ? reader.int32() : -1;
  const topics = reader.nullableArray(2, () => readOffsetFetchRequestTopics(reader, version));
  reader.skipTags();
  return { groupId, memberId, memberEpoch, topics };
}

function writeOffsetFetchRequestGroup(writer: KafkaWriter, message: OffsetFetchRequestGroupInput, version: number): void {
  writer.string(message.groupId);
  if (version >= 9) writer.nullableString(message.memberId ?? null);
  if (version >= 9) writer.int32(message.memberEpoch ?? -1);
  writer.nullableArray(message.topics, (item) => writeOffsetFetchRequestTopics(writer, item, version));
  writer.tags();
}

function readOffsetFetchRequestTopics(reader: KafkaReader, _version: number): OffsetFetchRequestTopics {
  const name = reader.string();
  const partitionIndexes = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { name, partitionIndexes };
}

function writeOffsetFetchRequestTopics(writer: KafkaWriter, message: OffsetFetchRequestTopicsInput, _version: number): void {
  writer.string(message.name);
  writer.array(message.partitionIndexes, (item) => writer.int32(item));
  writer.tags();
}

export function readOffsetFetchResponse(reader: KafkaReader, version: number): OffsetFetchResponse {
  reader.flexible = version >= 6;
  const throttleTimeMs = version >= 3 ? reader.int32() : 0;
  const topics = version <= 7 ? reader.array(2, () => readOffsetFetchResponseTopic(reader, version)) : [];
  const errorCode = version >= 2 && version <= 7 ? reader.int16() : 0;
  const groups = version >= 8 ? reader.array(4, () => readOffsetFetchResponseGroup(reader, version)) : [];
  reader.skipTags();
  return { throttleTimeMs, topics, errorCode, groups };
}

export function writeOffsetFetchResponse(writer: KafkaWriter, message: OffsetFetchResponseInput, version: number): void {
  writer.flexible = version >= 6;
  if (version >= 3) writer.int32(message.throttleTimeMs ?? 0);
  if (version <= 7) writer.array(message.topics ?? [], (item) => writeOffsetFetchResponseTopic(writer, item, version));
  if (version >= 2 && version <= 7) writer.int16(message.errorCode ?? 0);
  if (version >= 8) writer.array(message.groups ?? [], (item) => writeOffsetFetchResponseGroup(writer, item, version));
  writer.tags();
}

function readOffsetFetchResponseTopic(reader: KafkaReader, version: number): OffsetFetchResponseTopic {
  const name = reader.string();
  const partitions = reader.array(15, () => readOffsetFetchResponsePartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeOffsetFetchResponseTopic(writer: KafkaWriter, message: OffsetFetchResponseTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOffsetFetchResponsePartition(writer, item, version));
  writer.tags();
}

function readOffsetFetchResponsePartition(reader: KafkaReader, version: number): OffsetFetchResponsePartition {
  const partitionIndex = reader.int32();
  const committedOffset = reader.int64();
  const committedLeaderEpoch = version >= 5 ? reader.int32() : -1;
  const metadata = reader.nullableString();
  const errorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode };
}

function writeOffsetFetchResponsePartition(writer: KafkaWriter, message: OffsetFetchResponsePartitionInput, version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.committedOffset);
  if (version >= 5) writer.int32(message.committedLeaderEpoch ?? -1);
  writer.nullableString(message.metadata ?? null);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}

function readOffsetFetchResponseGroup(reader: KafkaReader, version: number): OffsetFetchResponseGroup {
  const groupId = reader.string();
  const topics = reader.array(2, () => readOffsetFetchResponseTopics(reader, version));
  const errorCode = reader.int16();
  reader.skipTags();
  return { groupId, topics, errorCode };
}

function writeOffsetFetchResponseGroup(writer: KafkaWriter, message: OffsetFetchResponseGroupInput, version: number): void {
  writer.string(message.groupId);
  writer.array(message.topics, (item) => writeOffsetFetchResponseTopics(writer, item, version));
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}

function readOffsetFetchResponseTopics(reader: KafkaReader, version: number): OffsetFetchResponseTopics {
  const name = reader.string();
  const partitions = reader.array(19, () => readOffsetFetchResponsePartitions(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeOffsetFetchResponseTopics(writer: KafkaWriter, message: OffsetFetchResponseTopicsInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOffsetFetchResponsePartitions(writer, item, version));
  writer.tags();
}

function readOffsetFetchResponsePartitions(reader: KafkaReader, _version: number): OffsetFetchResponsePartitions {
  const partitionIndex = reader.int32();
  const committedOffset = reader.int64();
  const committedLeaderEpoch = reader.int32();
  const metadata = reader.nullableString();
  const errorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode };
}

function writeOffsetFetchResponsePartitions(writer: KafkaWriter, message: OffsetFetchResponsePartitionsInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.committedOffset);
  writer.int32(message.committedLeaderEpoch ?? -1);
  writer.nullableString(message.metadata ?? null);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
