// Generated from schemas/kafka/CreatePartitions.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const createPartitionsApi: KafkaApi<
  CreatePartitionsRequest,
  CreatePartitionsRequestInput,
  CreatePartitionsResponse,
  CreatePartitionsResponseInput
> = {
  name: 'CreatePartitions',
  key: 37,
  minVersion: 0,
  maxVersion: 3,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readCreatePartitionsRequest,
  writeRequest: writeCreatePartitionsRequest,
  readResponse: readCreatePartitionsResponse,
  writeResponse: writeCreatePartitionsResponse,
};

export interface CreatePartitionsRequest {
  /** Each topic that we want to create new partitions inside. */
  readonly topics: readonly CreatePartitionsTopic[];
  /** The time in ms to wait for the partitions to be created. */
  readonly timeoutMs: number;
  /** If true, then validate the request, but don't actually increase the number of partitions. */
  readonly validateOnly: boolean;
}

/** As written: what has a default may be left out. */
export interface CreatePartitionsRequestInput {
  readonly topics: readonly CreatePartitionsTopicInput[];
  readonly timeoutMs: number;
  readonly validateOnly: boolean;
}

export interface CreatePartitionsTopic {
  /** The topic name. */
  readonly name: string;
  /** The new partition count. */
  readonly count: number;
  /** The new partition assignments. */
  readonly assignments: readonly CreatePartitionsAssignment[] | null;
}

/** As written: what has a default may be left out. */
export interface CreatePartitionsTopicInput {
  readonly name: string;
  readonly count: number;
  readonly assignments: readonly CreatePartitionsAssignmentInput[] | null;
}

export interface CreatePartitionsAssignment {
  /** The assigned broker IDs. */
  readonly brokerIds: readonly number[];
}

/** As written: what has a default may be left out. */
export interface CreatePartitionsAssignmentInput {
  readonly brokerIds: readonly number[];
}

export interface CreatePartitionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The partition creation results for each topic. */
  readonly results: readonly CreatePartitionsTopicResult[];
}

/** As written: what has a default may be left out. */
export interface CreatePartitionsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly results: readonly CreatePartitionsTopicResultInput[];
}

export interface CreatePartitionsTopicResult {
  /** The topic name. */
  readonly name: string;
  /** The result error, or zero if there was no error. */
  readonly errorCode: number;
  /** The result message, or null if there was no error. */
  readonly errorMessage: string | null;
}

/** As written: what has a default may be left out. */
export interface CreatePartitionsTopicResultInput {
  readonly name: string;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
}

export function readCreatePartitionsRequest(reader: KafkaReader, version: number): CreatePartitionsRequest {
  reader.flexible = version >= 2;
  const topics = reader.array(6, () => readCreatePartitionsTopic(reader, version));
  const timeoutMs = reader.int32();
  const validateOnly = reader.bool();
  reader.skipTags();
  return { topics, timeoutMs, validateOnly };
}

export function writeCreatePartitionsRequest(writer: KafkaWriter, message: CreatePartitionsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.array(message.topics, (item) => writeCreatePartitionsTopic(writer, item, version));
  writer.int32(message.timeoutMs);
  writer.bool(message.validateOnly);
  writer.tags();
}

function readCreatePartitionsTopic(reader: KafkaReader, version: number): CreatePartitionsTopic {
  const name = reader.string();
  const count = reader.int32();
  const assignments = reader.nullableArray(1, () => readCreatePartitionsAssignment(reader, version));
  reader.skipTags();
  return { name, count, assignments };
}

function writeCreatePartitionsTopic(writer: KafkaWriter, message: CreatePartitionsTopicInput, version: number): void {
  writer.string(message.name);
  writer.int32(message.count);
  writer.nullableArray(message.assignments, (item) => writeCreatePartitionsAssignment(writer, item, version));
  writer.tags();
}

function readCreatePartitionsAssignment(reader: KafkaReader, _version: number): CreatePartitionsAssignment {
  const brokerIds = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { brokerIds };
}

function writeCreatePartitionsAssignment(writer: KafkaWriter, message: CreatePartitionsAssignmentInput, _version: number): void {
  writer.array(message.brokerIds, (item) => writer.int32(item));
  writer.tags();
}

export function readCreatePartitionsResponse(reader: KafkaReader, version: number): CreatePartitionsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const results = reader.array(4, () => readCreatePartitionsTopicResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, results };
}

export function writeCreatePartitionsResponse(writer: KafkaWriter, message: CreatePartitionsResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.results, (item) => writeCreatePartitionsTopicResult(writer, item, version));
  writer.tags();
}

function readCreatePartitionsTopicResult(reader: KafkaReader, _version: number): CreatePartitionsTopicResult {
  const name = reader.string();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  reader.skipTags();
  return { name, errorCode, errorMessage };
}

function writeCreatePartitionsTopicResult(writer: KafkaWriter, message: CreatePartitionsTopicResultInput, _version: number): void {
  writer.string(message.name);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.tags();
}
