// Generated from schemas/kafka/Metadata.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const metadataApi: KafkaApi<
  MetadataRequest,
  MetadataRequestInput,
  MetadataResponse,
  MetadataResponseInput
> = {
  name: 'Metadata',
  key: 3,
  minVersion: 0,
  maxVersion: 13,
  advertisedMinVersion: 0,
  flexibleFrom: 9,
  readRequest: readMetadataRequest,
  writeRequest: writeMetadataRequest,
  readResponse: readMetadataResponse,
  writeResponse: writeMetadataResponse,
};

export interface MetadataRequest {
  /** The topics to fetch metadata for. */
  readonly topics: readonly MetadataRequestTopic[] | null;
  /** If this is true, the broker may auto-create topics that we requested which do not already exist, if it is configured to do so. */
  readonly allowAutoTopicCreation: boolean;
  /** Whether to include cluster authorized operations. */
  readonly includeClusterAuthorizedOperations: boolean;
  /** Whether to include topic authorized operations. */
  readonly includeTopicAuthorizedOperations: boolean;
}

/** As written: what has a default may be left out. */
export interface MetadataRequestInput {
  readonly topics: readonly MetadataRequestTopicInput[] | null;
  readonly allowAutoTopicCreation?: boolean | undefined;
  readonly includeClusterAuthorizedOperations?: boolean | undefined;
  readonly includeTopicAuthorizedOperations?: boolean | undefined;
}

export interface MetadataRequestTopic {
  /** The topic id. */
  readonly topicId: string;
  /** The topic name. */
  readonly name: string | null;
}

/** As written: what has a default may be left out. */
export interface MetadataRequestTopicInput {
  readonly topicId?: string | undefined;
  readonly name: string | null;
}

export interface MetadataResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** A list of brokers present in the cluster. */
  readonly brokers: readonly MetadataResponseBroker[];
  /** The cluster ID that responding broker belongs to. */
  readonly clusterId: string | null;
  /** The ID of the controller broker. */
  readonly controllerId: number;
  /** Each topic in the response. */
  readonly topics: readonly MetadataResponseTopic[];
  /** 32-bit bitfield to represent authorized operations for this cluster. */
  readonly clusterAuthorizedOperations: number;
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface MetadataResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly brokers: readonly MetadataResponseBrokerInput[];
  readonly clusterId?: string | null | undefined;
  readonly controllerId?: number | undefined;
  readonly topics: readonly MetadataResponseTopicInput[];
  readonly clusterAuthorizedOperations?: number | undefined;
  readonly errorCode?: number | undefined;
}

export interface MetadataResponseBroker {
  /** The broker ID. */
  readonly nodeId: number;
  /** The broker hostname. */
  readonly host: string;
  /** The broker port. */
  readonly port: number;
  /** The rack of the broker, or null if it has not been assigned to a rack. */
  readonly rack: string | null;
}

/** As written: what has a default may be left out. */
export interface MetadataResponseBrokerInput {
  readonly nodeId: number;
  readonly host: string;
  readonly port: number;
  readonly rack?: string | null | undefined;
}

export interface MetadataResponseTopic {
  /** The topic error, or 0 if there was no error. */
  readonly errorCode: number;
  /** The topic name. Null for non-existing topics queried by ID. This is never null when ErrorCode is zero. One of Name and TopicId is always populated. */
  readonly name: string | null;
  /** The topic id. Zero for non-existing topics queried by name. This is never zero when ErrorCode is zero. One of Name and TopicId is always populated. */
  readonly topicId: string;
  /** True if the topic is internal. */
  readonly isInternal: boolean;
  /** Each partition in the topic. */
  readonly partitions: readonly MetadataResponsePartition[];
  /** 32-bit bitfield to represent authorized operations for this topic. */
  readonly topicAuthorizedOperations: number;
}

/** As written: what has a default may be left out. */
export interface MetadataResponseTopicInput {
  readonly errorCode?: number | undefined;
  readonly name: string | null;
  readonly topicId?: string | undefined;
  readonly isInternal?: boolean | undefined;
  readonly partitions: readonly MetadataResponsePartitionInput[];
  readonly topicAuthorizedOperations?: number | undefined;
}

export interface MetadataResponsePartition {
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
  /** The set of offline replicas of this partition. */
  readonly offlineReplicas: readonly number[];
}

/** As written: what has a default may be left out. */
export interface MetadataResponsePartitionInput {
  readonly errorCode?: number | undefined;
  readonly partitionIndex: number;
  readonly leaderId: number;
  readonly leaderEpoch?: number | undefined;
  readonly replicaNodes: readonly number[];
  readonly isrNodes: readonly number[];
  readonly offlineReplicas?: readonly number[] | undefined;
}

export function readMetadataRequest(reader: KafkaReader, version: number): MetadataRequest {
  reader.flexible = version >= 9;
  const topics = (version >= 1 ? reader.nullableArray(1, () => readMetadataRequestTopic(reader, version)) : reader.array(1, () => readMetadataRequestTopic(reader, version)));
  const allowAutoTopicCreation = version >= 4 ? reader.bool() : true;
  const includeClusterAuthorizedOperations = version >= 8 && version <= 10 ? reader.bool() : false;
  const includeTopicAuthorizedOperations = version >= 8 ? reader.bool() : false;
  reader.skipTags();
  return { topics, allowAutoTopicCreation, includeClusterAuthorizedOperations, includeTopicAuthorizedOperations };
}

export function writeMetadataRequest(writer: KafkaWriter, message: MetadataRequestInput, version: number): void {
  writer.flexible = version >= 9;
  {
    if (version >= 1) writer.nullableArray(message.topics, (item) => writeMetadataRequestTopic(writer, item, version));
    else writer.array(message.topics ?? [], (item) => writeMetadataRequestTopic(writer, item, version));
  }
  if (version >= 4) writer.bool(message.allowAutoTopicCreation ?? true);
  if (version >= 8 && version <= 10) writer.bool(message.includeClusterAuthorizedOperations ?? false);
  if (version >= 8) writer.bool(message.includeTopicAuthorizedOperations ?? false);
  writer.tags();
}

function readMetadataRequestTopic(reader: KafkaReader, version: number): MetadataRequestTopic {
  const topicId = version >= 10 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const name = (version >= 10 ? reader.nullableString() : reader.string());
  reader.skipTags();
  return { topicId, name };
}

function writeMetadataRequestTopic(writer: KafkaWriter, message: MetadataRequestTopicInput, version: number): void {
  if (version >= 10) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  {
    if (version >= 10) writer.nullableString(message.name);
    else writer.string(message.name ?? '');
  }
  writer.tags();
}

export function readMetadataResponse(reader: KafkaReader, version: number): MetadataResponse {
  reader.flexible = version >= 9;
  const throttleTimeMs = version >= 3 ? reader.int32() : 0;
  const brokers = reader.array(9, () => readMetadataResponseBroker(reader, version));
  const clusterId = version >= 2 ? reader.nullableString() : null;
  const controllerId = version >= 1 ? reader.int32() : -1;
  const topics = reader.array(4, () => readMetadataResponseTopic(reader, version));
  const clusterAuthorizedOperations = version >= 8 && version <= 10 ? reader.int32() : -2147483648;
  const errorCode = version >= 13 ? reader.int16() : 0;
  reader.skipTags();
  return { throttleTimeMs, brokers, clusterId, controllerId, topics, clusterAuthorizedOperations, errorCode };
}

export function writeMetadataResponse(writer: KafkaWriter, message: MetadataResponseInput, version: number): void {
  writer.flexible = version >= 9;
  if (version >= 3) writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.brokers, (item) => writeMetadataResponseBroker(writer, item, version));
  if (version >= 2) writer.nullableString(message.clusterId ?? null);
  if (version >= 1) writer.int32(message.controllerId ?? -1);
  writer.array(message.topics, (item) => writeMetadataResponseTopic(writer, item, version));
  if (version >= 8 && version <= 10) writer.int32(message.clusterAuthorizedOperations ?? -2147483648);
  if (version >= 13) writer.int16(message.errorCode ?? 0);
  writer.tags();
}

function readMetadataResponseBroker(reader: KafkaReader, version: number): MetadataResponseBroker {
  const nodeId = reader.int32();
  const host = reader.string();
  const port = reader.int32();
  const rack = version >= 1 ? reader.nullableString() : null;
  reader.skipTags();
  return { nodeId, host, port, rack };
}

function writeMetadataResponseBroker(writer: KafkaWriter, message: MetadataResponseBrokerInput, version: number): void {
  writer.int32(message.nodeId);
  writer.string(message.host);
  writer.int32(message.port);
  if (version >= 1) writer.nullableString(message.rack ?? null);
  writer.tags();
}

function readMetadataResponseTopic(reader: KafkaReader, version: number): MetadataResponseTopic {
  const errorCode = reader.int16();
  const name = (version >= 12 ? reader.nullableString() : reader.string());
  const topicId = version >= 10 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const isInternal = version >= 1 ? reader.bool() : false;
  const partitions = reader.array(12, () => readMetadataResponsePartition(reader, version));
  const topicAuthorizedOperations = version >= 8 ? reader.int32() : -2147483648;
  reader.skipTags();
  return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations };
}

function writeMetadataResponseTopic(writer: KafkaWriter, message: MetadataResponseTopicInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  {
    if (version >= 12) writer.nullableString(message.name);
    else writer.string(message.name ?? '');
  }
  if (version >= 10) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  if (version >= 1) writer.bool(message.isInternal ?? false);
  writer.array(message.partitions, (item) => writeMetadataResponsePartition(writer, item, version));
  if (version >= 8) writer.int32(message.topicAuthorizedOperations ?? -2147483648);
  writer.tags();
}

function readMetadataResponsePartition(reader: KafkaReader, version: number): MetadataResponsePartition {
  const errorCode = reader.int16();
  const partitionIndex = reader.int32();
  const leaderId = reader.int32();
  const leaderEpoch = version >= 7 ? reader.int32() : -1;
  const replicaNodes = reader.array(4, () => reader.int32());
  const isrNodes = reader.array(4, () => reader.int32());
  const offlineReplicas = version >= 5 ? reader.array(4, () => reader.int32()) : [];
  reader.skipTags();
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, offlineReplicas };
}

function writeMetadataResponsePartition(writer: KafkaWriter, message: MetadataResponsePartitionInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.int32(message.partitionIndex);
  writer.int32(message.leaderId);
  if (version >= 7) writer.int32(message.leaderEpoch ?? -1);
  writer.array(message.replicaNodes, (item) => writer.int32(item));
  writer.array(message.isrNodes, (item) => writer.int32(item));
  if (version >= 5) writer.array(message.offlineReplicas ?? [], (item) => writer.int32(item));
  writer.tags();
}
