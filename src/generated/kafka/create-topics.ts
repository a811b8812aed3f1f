// Generated from schemas/kafka/CreateTopics.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter, TaggedField } from './wire.js';

export const createTopicsApi: KafkaApi<
  CreateTopicsRequest,
  CreateTopicsRequestInput,
  CreateTopicsResponse,
  CreateTopicsResponseInput
> = {
  name: 'CreateTopics',
  key: 19,
  minVersion: 2,
  maxVersion: 7,
  advertisedMinVersion: 2,
  flexibleFrom: 5,
  readRequest: readCreateTopicsRequest,
  writeRequest: writeCreateTopicsRequest,
  readResponse: readCreateTopicsResponse,
  writeResponse: writeCreateTopicsResponse,
};

export interface CreateTopicsRequest {
  /** The topics to create. */
  readonly topics: readonly CreatableTopic[];
  /** How long to wait in milliseconds before timing out the request. */
  readonly timeoutMs: number;
  /** If true, check that the topics can be created as specified, but don't create anything. */
  readonly validateOnly: boolean;
}

/** As written: what has a default may be left out. */
export interface CreateTopicsRequestInput {
  readonly topics: readonly CreatableTopicInput[];
  readonly timeoutMs?: number | undefined;
  readonly validateOnly?: boolean | undefined;
}

export interface CreatableTopic {
  /** The topic name. */
  readonly name: string;
  /** The number of partitions to create in the topic, or -1 if we are either specifying a manual partition assignment or using the default partitions. */
  readonly numPartitions: number;
  /** The number of replicas to create for each partition in the topic, or -1 if we are either specifying a manual partition assignment or using the default replication factor. */
  readonly replicationFactor: number;
  /** The manual partition assignment, or the empty array if we are using automatic assignment. */
  readonly assignments: readonly CreatableReplicaAssignment[];
  /** The custom topic configurations to set. */
  readonly configs: readonly CreatableTopicConfig[];
}

/** As written: what has a default may be left out. */
export interface CreatableTopicInput {
  readonly name: string;
  readonly numPartitions: number;
  readonly replicationFactor: number;
  readonly assignments: readonly CreatableReplicaAssignmentInput[];
  readonly configs: readonly CreatableTopicConfigInput[];
}

export interface CreatableReplicaAssignment {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The brokers to place the partition on. */
  readonly brokerIds: readonly number[];
}

/** As written: what has a default may be left out. */
export interface CreatableReplicaAssignmentInput {
  readonly partitionIndex: number;
  readonly brokerIds: readonly number[];
}

export interface CreatableTopicConfig {
  /** The configuration name. */
  readonly name: string;
  /** The configuration value. */
  readonly value: string | null;
}

/** As written: what has a default may be left out. */
export interface CreatableTopicConfigInput {
  readonly name: string;
  readonly value: string | null;
}

export interface CreateTopicsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Results for each topic we tried to create. */
  readonly topics: readonly CreatableTopicResult[];
}

/** As written: what has a default may be left out. */
export interface CreateTopicsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly CreatableTopicResultInput[];
}

export interface CreatableTopicResult {
  /** The topic name. */
  readonly name: string;
  /** The unique topic ID. */
  readonly topicId: string;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** Optional topic config error returned if configs are not returned in the response. */
  readonly topicConfigErrorCode: number;
  /** Number of partitions of the topic. */
  readonly numPartitions: number;
  /** Replication factor of the topic. */
  readonly replicationFactor: number;
  /** Configuration of the topic. */
  readonly configs: readonly CreatableTopicConfigs[] | null;
}

/** As written: what has a default may be left out. */
export interface CreatableTopicResultInput {
  readonly name: string;
  readonly topicId?: string | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly topicConfigErrorCode?: number | undefined;
  readonly numPartitions?: number | undefined;
  readonly replicationFactor?: number | undefined;
  readonly configs?: readonly CreatableTopicConfigsInput[] | null | undefined;
}

export interface CreatableTopicConfigs {
  /** The configuration name. */
  readonly name: string;
  /** The configuration value. */
  readonly value: string | null;
  /** True if the configuration is read-only. */
  readonly readOnly: boolean;
  /** The configuration source. */
  readonly configSource: number;
  /** True if this configuration is sensitive. */
  readonly isSensitive: boolean;
}

/** As written: what has a default may be left out. */
export interface CreatableTopicConfigsInput {
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly readOnly: boolean;
  readonly configSource?: number | undefined;
  readonly isSensitive: boolean;
}

export function readCreateTopicsRequest(reader: KafkaReader, version: number): CreateTopicsRequest {
  reader.flexible = version >= 5;
  const topics = reader.array(9, () => readCreatableTopic(reader, version));
  const timeoutMs = reader.int32();
  const validateOnly = reader.bool();
  reader.skipTags();
  return { topics, timeoutMs, validateOnly };
}

export function writeCreateTopicsRequest(writer: KafkaWriter, message: CreateTopicsRequestInput, version: number): void {
  writer.flexible = version >= 5;
  writer.array(message.topics, (item) => writeCreatableTopic(writer, item, version));
  writer.int32(message.timeoutMs ?? 60000);
  writer.bool(message.validateOnly ?? false);
  writer.tags();
}

function readCreatableTopic(reader: KafkaReader, version: number): CreatableTopic {
  const name = reader.string();
  const numPartitions = reader.int32();
  const replicationFactor = reader.int16();
  const assignments = reader.array(5, () => readCreatableReplicaAssignment(reader, version));
  const configs = reader.array(2, () => readCreatableTopicConfig(reader, version));
  reader.skipTags();
  return { name, numPartitions, replicationFactor, assignments, configs };
}

function writeCreatableTopic(writer: KafkaWriter, message: CreatableTopicInput, version: number): void {
  writer.string(message.name);
  writer.int32(message.numPartitions);
  writer.int16(message.replicationFactor);
  writer.array(message.assignments, (item) => writeCreatableReplicaAssignment(writer, item, version));
  writer.array(message.configs, (item) => writeCreatableTopicConfig(writer, item, version));
  writer.tags();
}

function readCreatableReplicaAssignment(reader: KafkaReader, _version: number): CreatableReplicaAssignment {
  const partitionIndex = reader.int32();
  const brokerIds = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { partitionIndex, brokerIds };
}

function writeCreatableReplicaAssignment(writer: KafkaWriter, message: CreatableReplicaAssignmentInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.array(message.brokerIds, (item) => writer.int32(item));
  writer.tags();
}

function readCreatableTopicConfig(reader: KafkaReader, _version: number): CreatableTopicConfig {
  const name = reader.string();
  const value = reader.nullableString();
  reader.skipTags();
  return { name, value };
}

function writeCreatableTopicConfig(writer: KafkaWriter, message: CreatableTopicConfigInput, _version: number): void {
  writer.string(message.name);
  writer.nullableString(message.value);
  writer.tags();
}

export function readCreateTopicsResponse(reader: KafkaReader, version: number): CreateTopicsResponse {
  reader.flexible = version >= 5;
  const throttleTimeMs = reader.int32();
  const topics = reader.array(4, () => readCreatableTopicResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeCreateTopicsResponse(writer: KafkaWriter, message: CreateTopicsResponseInput, version: number): void {
  writer.flexible = version >= 5;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeCreatableTopicResult(writer, item, version));
  writer.tags();
}

function readCreatableTopicResult(reader: KafkaReader, version: number): CreatableTopicResult {
  const name = reader.string();
  const topicId = version >= 7 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  let topicConfigErrorCode: number = 0;
  const numPartitions = version >= 5 ? reader.int32() : -1;
  const replicationFactor = version >= 5 ? reader.int16() : -1;
  const configs = version >= 5 ? reader.nullableArray(5, () => readCreatableTopicConfigs(reader, version)) : null;
  reader.tags((tag) => {
    if (tag === 0) topicConfigErrorCode = reader.int16();
  });
  return { name, topicId, errorCode, errorMessage, topicConfigErrorCode, numPartitions, replicationFactor, configs };
}

function writeCreatableTopicResult(writer: KafkaWriter, message: CreatableTopicResultInput, version: number): void {
  writer.string(message.name);
  if (version >= 7) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  if (version >= 5) writer.int32(message.numPartitions ?? -1);
  if (version >= 5) writer.int16(message.replicationFactor ?? -1);
  if (version >= 5) writer.nullableArray(message.configs ?? null, (item) => writeCreatableTopicConfigs(writer, item, version));
  const tags: TaggedField[] = [];
  const { topicConfigErrorCode = 0 } = message;
  if (topicConfigErrorCode !== 0) tags.push({ tag: 0, write: (to) => to.int16(topicConfigErrorCode) });
  writer.tags(tags);
}

function readCreatableTopicConfigs(reader: KafkaReader, _version: number): CreatableTopicConfigs {
  const name = reader.string();
  const value = reader.nullableString();
  const readOnly = reader.bool();
  const configSource = reader.int8();
  const isSensitive = reader.bool();
  reader.skipTags();
  return { name, value, readOnly, configSource, isSensitive };
}

function writeCreatableTopicConfigs(writer: KafkaWriter, message: CreatableTopicConfigsInput, _version: number): void {
  writer.string(message.name);
  writer.nullableString(message.value ?? null);
  writer.bool(message.readOnly);
  writer.int8(message.configSource ?? -1);
  writer.bool(message.isSensitive);
  writer.tags();
}
