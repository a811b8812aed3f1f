// Generated from schemas/kafka/ElectLeaders.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const electLeadersApi: KafkaApi<
  ElectLeadersRequest,
  ElectLeadersRequestInput,
  ElectLeadersResponse,
  ElectLeadersResponseInput
> = {
  name: 'ElectLeaders',
  key: 43,
  minVersion: 0,
  maxVersion: 2,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readElectLeadersRequest,
  writeRequest: writeElectLeadersRequest,
  readResponse: readElectLeadersResponse,
  writeResponse: writeElectLeadersResponse,
};

export interface ElectLeadersRequest {
  /** Type of elections to conduct for the partition. A value of '0' elects the preferred replica. A value of '1' elects the first live replica if there are no in-sync replica. */
  readonly electionType: number;
  /** The topic partitions to elect leaders. */
  readonly topicPartitions: readonly ElectedTopic[] | null;
  /** The time in ms to wait for the election to complete. */
  readonly timeoutMs: number;
}

/** As written: what has a default may be left out. */
export interface ElectLeadersRequestInput {
  readonly electionType?: number | undefined;
  readonly topicPartitions: readonly ElectedTopicInput[] | null;
  readonly timeoutMs?: number | undefined;
}

export interface ElectedTopic {
  /** The name of a topic. */
  readonly topic: string;
  /** The partitions of this topic whose leader should be elected. */
  readonly partitions: readonly number[];
}

/** As written: what has a default may be left out. */
export interface ElectedTopicInput {
  readonly topic: string;
  readonly partitions: readonly number[];
}

export interface ElectLeadersResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The top level response error code. */
  readonly errorCode: number;
  /** The election results, or an empty array if the requester did not have permission and the request asks for all partitions. */
  readonly replicaElectionResults: readonly ReplicaElectionResult[];
}

/** As written: what has a default may be left out. */
export interface ElectLeadersResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly replicaElectionResults: readonly ReplicaElectionResultInput[];
}

export interface ReplicaElectionResult {
  /** The topic name */
  readonly topic: string;
  /** The results for each partition */
  readonly partitionResult: readonly PartitionResult[];
}

/** As written: what has a default may be left out. */
export interface ReplicaElectionResultInput {
  readonly topic: string;
  readonly partitionResult: readonly PartitionResultInput[];
}

export interface PartitionResult {
  /** The partition id */
  readonly partitionId: number;
  /** The result error, or zero if there was no error. */
  readonly errorCode: number;
  /** The result message, or null if there was no error. */
  readonly errorMessage: string | null;
}

/** As written: what has a default may be left out. */
export interface PartitionResultInput {
  readonly partitionId: number;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
}

export function readElectLeadersRequest(reader: KafkaReader, version: number): ElectLeadersRequest {
  reader.flexible = version >= 2;
  const electionType = version >= 1 ? reader.int8() : 0;
  const topicPartitions = reader.nullableArray(2, () => readElectedTopic(reader, version));
  const timeoutMs = reader.int32();
  reader.skipTags();
  return { electionType, topicPartitions, timeoutMs };
}

export function writeElectLeadersRequest(writer: KafkaWriter, message: ElectLeadersRequestInput, version: number): void {
  writer.flexible = version >= 2;
  if (version >= 1) writer.int8(message.electionType ?? 0);
  writer.nullableArray(message.topicPartitions, (item) => writeElectedTopic(writer, item, version));
  writer.int32(message.timeoutMs ?? 60000);
  writer.tags();
}

function readElectedTopic(reader: KafkaReader, _version: number): ElectedTopic {
  const topic = reader.string();
  const partitions = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { topic, partitions };
}

function writeElectedTopic(writer: KafkaWriter, message: ElectedTopicInput, _version: number): void {
  writer.string(message.topic);
  writer.array(message.partitions, (item) => writer.int32(item));
  writer.tags();
}

export function readElectLeadersResponse(reader: KafkaReader, version: number): ElectLeadersResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const errorCode = version >= 1 ? reader.int16() : 0;
  const replicaElectionResults = reader.array(2, () => readReplicaElectionResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, replicaElectionResults };
}

export function writeElectLeadersResponse(writer: KafkaWriter, message: ElectLeadersResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  if (version >= 1) writer.int16(message.errorCode ?? 0);
  writer.array(message.replicaElectionResults, (item) => writeReplicaElectionResult(writer, item, version));
  writer.tags();
}

function readReplicaElectionResult(reader: KafkaReader, version: number): ReplicaElectionResult {
  const topic = reader.string();
  const partitionResult = reader.array(7, () => readPartitionResult(reader, version));
  reader.skipTags();
  return { topic, partitionResult };
}

function writeReplicaElectionResult(writer: KafkaWriter, message: ReplicaElectionResultInput, version: number): void {
  writer.string(message.topic);
  writer.array(message.partitionResult, (item) => writePartitionResult(writer, item, version));
  writer.tags();
}

function readPartitionResult(reader: KafkaReader, _version: number): PartitionResult {
  const partitionId = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  reader.skipTags();
  return { partitionId, errorCode, errorMessage };
}

function writePartitionResult(writer: KafkaWriter, message: PartitionResultInput, _version: number): void {
  writer.int32(message.partitionId);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.tags();
}
