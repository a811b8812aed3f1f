// Generated from schemas/kafka/DescribeLogDirs.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeLogDirsApi: KafkaApi<
  DescribeLogDirsRequest,
  DescribeLogDirsRequestInput,
  DescribeLogDirsResponse,
  DescribeLogDirsResponseInput
> = {
  name: 'DescribeLogDirs',
  key: 35,
  minVersion: 1,
  maxVersion: 4,
  advertisedMinVersion: 1,
  flexibleFrom: 2,
  readRequest: readDescribeLogDirsRequest,
  writeRequest: writeDescribeLogDirsRequest,
  readResponse: readDescribeLogDirsResponse,
  writeResponse: writeDescribeLogDirsResponse,
};

export interface DescribeLogDirsRequest {
  /** Each topic that we want to describe log directories for, or null for all topics. */
  readonly topics: readonly DescribableLogDirTopic[] | null;
}

/** As written: what has a default may be left out. */
export interface DescribeLogDirsRequestInput {
  readonly topics: readonly DescribableLogDirTopicInput[] | null;
}

export interface DescribableLogDirTopic {
  /** The topic name */
  readonly topic: string;
  /** The partition indexes. */
  readonly partitions: readonly number[];
}

/** As written: what has a default may be left out. */
export interface DescribableLogDirTopicInput {
  readonly topic: string;
  readonly partitions: readonly number[];
}

export interface DescribeLogDirsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The log directories. */
  readonly results: readonly DescribeLogDirsResult[];
}

/** As written: what has a default may be left out. */
export interface DescribeLogDirsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly results: readonly DescribeLogDirsResultInput[];
}

export interface DescribeLogDirsResult {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The absolute log directory path. */
  readonly logDir: string;
  /** Each topic. */
  readonly topics: readonly DescribeLogDirsTopic[];
  /** The total size in bytes of the volume the log directory is in. */
  readonly totalBytes: number;
  /** The usable size in bytes of the volume the log directory is in. */
  readonly usableBytes: number;
}

/** As written: what has a default may be left out. */
export interface DescribeLogDirsResultInput {
  readonly errorCode?: number | undefined;
  readonly logDir: string;
  readonly topics: readonly DescribeLogDirsTopicInput[];
  readonly totalBytes?: number | undefined;
  readonly usableBytes?: number | undefined;
}

export interface DescribeLogDirsTopic {
  /** The topic name. */
  readonly name: string;
  /** Its partitions. */
  readonly partitions: readonly DescribeLogDirsPartition[];
}

/** As written: what has a default may be left out. */
export interface DescribeLogDirsTopicInput {
  readonly name: string;
  readonly partitions: readonly DescribeLogDirsPartitionInput[];
}

export interface DescribeLogDirsPartition {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The size of the log segments in this partition in bytes. */
  readonly partitionSize: number;
  /** The lag of the log's LEO w.r.t. partition's HW (if it is the current log for the partition) or current replica's LEO (if it is the future log for the partition) */
  readonly offsetLag: number;
  /** True if this log is created by AlterReplicaLogDirsRequest and will replace the current log of the replica in the future. */
  readonly isFutureKey: boolean;
}

/** As written: what has a default may be left out. */
export interface DescribeLogDirsPartitionInput {
  readonly partitionIndex: number;
  readonly partitionSize: number;
  readonly offsetLag: number;
  readonly isFutureKey: boolean;
}

export function readDescribeLogDirsRequest(reader: KafkaReader, version: number): DescribeLogDirsRequest {
  reader.flexible = version >= 2;
  const topics = reader.nullableArray(2, () => readDescribableLogDirTopic(reader, version));
  reader.skipTags();
  return { topics };
}

export function writeDescribeLogDirsRequest(writer: KafkaWriter, message: DescribeLogDirsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.nullableArray(message.topics, (item) => writeDescribableLogDirTopic(writer, item, version));
  writer.tags();
}

function readDescribableLogDirTopic(reader: KafkaReader, _version: number): DescribableLogDirTopic {
  const topic = reader.string();
  const partitions = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { topic, partitions };
}

function writeDescribableLogDirTopic(writer: KafkaWriter, message: DescribableLogDirTopicInput, _version: number): void {
  writer.string(message.topic);
  writer.array(message.partitions, (item) => writer.int32(item));
  writer.tags();
}

export function readDescribeLogDirsResponse(reader: KafkaReader, version: number): DescribeLogDirsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const errorCode = version >= 3 ? reader.int16() : 0;
  const results = reader.array(4, () => readDescribeLogDirsResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, results };
}

export function writeDescribeLogDirsResponse(writer: KafkaWriter, message: DescribeLogDirsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  if (version >= 3) writer.int16(message.errorCode ?? 0);
  writer.array(message.results, (item) => writeDescribeLogDirsResult(writer, item, version));
  writer.tags();
}

function readDescribeLogDirsResult(reader: KafkaReader, version: number): DescribeLogDirsResult {
  const errorCode = reader.int16();
  const logDir = reader.string();
  const topics = reader.array(2, () => readDescribeLogDirsTopic(reader, version));
  const totalBytes = version >= 4 ? reader.int64() : -1;
  const usableBytes = version >= 4 ? reader.int64() : -1;
  reader.skipTags();
  return { errorCode, logDir, topics, totalBytes, usableBytes };
}

function writeDescribeLogDirsResult(writer: KafkaWriter, message: DescribeLogDirsResultInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.string(message.logDir);
  writer.array(message.topics, (item) => writeDescribeLogDirsTopic(writer, item, version));
  if (version >= 4) writer.int64(message.totalBytes ?? -1);
  if (version >= 4) writer.int64(message.usableBytes ?? -1);
  writer.tags();
}

function readDescribeLogDirsTopic(reader: KafkaReader, version: number): DescribeLogDirsTopic {
  const name = reader.string();
  const partitions = reader.array(21, () => readDescribeLogDirsPartition(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeDescribeLogDirsTopic(writer: KafkaWriter, message: DescribeLogDirsTopicInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeDescribeLogDirsPartition(writer, item, version));
  writer.tags();
}

function readDescribeLogDirsPartition(reader: KafkaReader, _version: number): DescribeLogDirsPartition {
  const partitionIndex = reader.int32();
  const partitionSize = reader.int64();
  const offsetLag = reader.int64();
  const isFutureKey = reader.bool();
  reader.skipTags();
  return { partitionIndex, partitionSize, offsetLag, isFutureKey };
}

function writeDescribeLogDirsPartition(writer: KafkaWriter, message: DescribeLogDirsPartitionInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int64(message.partitionSize);
  writer.int64(message.offsetLag);
  writer.bool(message.isFutureKey);
  writer.tags();
}
