// Generated from schemas/kafka/ListPartitionReassignments.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const listPartitionReassignmentsApi: KafkaApi<
  ListPartitionReassignmentsRequest,
  ListPartitionReassignmentsRequestInput,
  ListPartitionReassignmentsResponse,
  ListPartitionReassignmentsResponseInput
> = {
  name: 'ListPartitionReassignments',
  key: 46,
  minVersion: 0,
  maxVersion: 0,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readListPartitionReassignmentsRequest,
  writeRequest: writeListPartitionReassignmentsRequest,
  readResponse: readListPartitionReassignmentsResponse,
  writeResponse: writeListPartitionReassignmentsResponse,
};

export interface ListPartitionReassignmentsRequest {
  /** The time in ms to wait for the request to complete. */
  readonly timeoutMs: number;
  /** The topics to list partition reassignments for, or null to list everything. */
  readonly topics: readonly ListPartitionReassignmentsTopics[] | null;
}

/** As written: what has a default may be left out. */
export interface ListPartitionReassignmentsRequestInput {
  readonly timeoutMs?: number | undefined;
  readonly topics?: readonly ListPartitionReassignmentsTopicsInput[] | null | undefined;
}

export interface ListPartitionReassignmentsTopics {
  /** The topic name */
  readonly name: string;
  /** The partitions to list partition reassignments for. */
  readonly partitionIndexes: readonly number[];
}

/** As written: what has a default may be left out. */
export interface ListPartitionReassignmentsTopicsInput {
  readonly name: string;
  readonly partitionIndexes: readonly number[];
}

export interface ListPartitionReassignmentsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The top-level error code, or 0 if there was no error */
  readonly errorCode: number;
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** The ongoing reassignments for each topic. */
  readonly topics: readonly OngoingTopicReassignment[];
}

/** As written: what has a default may be left out. */
export interface ListPartitionReassignmentsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly topics: readonly OngoingTopicReassignmentInput[];
}

export interface OngoingTopicReassignment {
  /** The topic name. */
  readonly name: string;
  /** The ongoing reassignments for each partition. */
  readonly partitions: readonly OngoingPartitionReassignment[];
}

/** As written: what has a default may be left out. */
export interface OngoingTopicReassignmentInput {
  readonly name: string;
  readonly partitions: readonly OngoingPartitionReassignmentInput[];
}

export interface OngoingPartitionReassignment {
  /** The index of the partition. */
  readonly partitionIndex: number;
  /** The current replica set. */
  readonly replicas: readonly number[];
  /** The set of replicas we are currently adding. */
  readonly addingReplicas: readonly number[];
  /** The set of replicas we are currently removing. */
  readonly removingReplicas: readonly number[];
}

/** As written: what has a default may be left out. */
export interface OngoingPartitionReassignmentInput {
  readonly partitionIndex: number;
  readonly replicas: readonly number[];
  readonly addingReplicas: readonly number[];
  readonly removingReplicas: readonly number[];
}

export function readListPartitionReassignmentsRequest(reader: KafkaReader, version: number): ListPartitionReassignmentsRequest {
  reader.flexible = true;
  const timeoutMs = reader.int32();
  const topics = reader.nullableArray(2, () => readListPartitionReassignmentsTopics(reader, version));
  reader.skipTags();
  return { timeoutMs, topics };
}

export function writeListPartitionReassignmentsRequest(writer: KafkaWriter, message: ListPartitionReassignmentsRequestInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.timeoutMs ?? 60000);
  writer.nullableArray(message.topics ?? null, (item) => writeListPartitionReassignmentsTopics(writer, item, version));
  writer.tags();
}

function readListPartitionReassignmentsTopics(reader: KafkaReader, _version: number): ListPartitionReassignmentsTopics {
  const name = reader.string();
  const partitionIndexes = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { name, partitionIndexes };
}

function writeListPartitionReassignmentsTopics(writer: KafkaWriter, message: ListPartitionReassignmentsTopicsInput, _version: number): void {
  writer.string(message.name);
  writer.array(message.partitionIndexes, (item) => writer.int32(item));
  writer.tags();
}

export function readListPartitionReassignmentsResponse(reader: KafkaReader, version: number): ListPartitionReassignmentsResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const topics = reader.array(2, () => readOngoingTopicReassignment(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, errorMessage, topics };
}

export function writeListPartitionReassignmentsResponse(writer: KafkaWriter, message: ListPartitionReassignmentsResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.topics, (item) => writeOngoingTopicReassignment(writer, item, version));
  writer.tags();
}

function readOngoingTopicReassignment(reader: KafkaReader, version: number): OngoingTopicReassignment {
  const name = reader.string();
  const partitions = reader.array(7, () => readOngoingPartitionReassignment(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeOngoingTopicReassignment(writer: KafkaWriter, message: OngoingTopicReassignmentInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeOngoingPartitionReassignment(writer, item, version));
  writer.tags();
}

function readOngoingPartitionReassignment(reader: KafkaReader, _version: number): OngoingPartitionReassignment {
  const partitionIndex = reader.int32();
  const replicas = reader.array(4, () => reader.int32());
  const addingReplicas = reader.array(4, () => reader.int32());
  const removingReplicas = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { partitionIndex, replicas, addingReplicas, removingReplicas };
}

function writeOngoingPartitionReassignment(writer: KafkaWriter, message: OngoingPartitionReassignmentInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.array(message.replicas, (item) => writer.int32(item));
  writer.array(message.addingReplicas, (item) => writer.int32(item));
  writer.array(message.removingReplicas, (item) => writer.int32(item));
  writer.tags();
}
