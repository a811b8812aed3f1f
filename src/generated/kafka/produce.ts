// Generated from schemas/kafka/Produce.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter, TaggedField } from './wire.js';

export const produceApi: KafkaApi<
  ProduceRequest,
  ProduceRequestInput,
  ProduceResponse,
  ProduceResponseInput
> = {
  name: 'Produce',
  key: 0,
  minVersion: 3,
  maxVersion: 11,
  advertisedMinVersion: 0,
  flexibleFrom: 9,
  readRequest: readProduceRequest,
  writeRequest: writeProduceRequest,
  readResponse: readProduceResponse,
  writeResponse: writeProduceResponse,
};

export interface ProduceRequest {
  /** The transactional ID, or null if the producer is not transactional. */
  readonly transactionalId: string | null;
  /** The number of acknowledgments the producer requires the leader to have received before considering a request complete. Allowed values: 0 for no acknowledgments, 1 for only the leader and -1 for the full ISR. */
  readonly acks: number;
  /** The timeout to await a response in milliseconds. */
  readonly timeoutMs: number;
  /** Each topic to produce to. */
  readonly topicData: readonly TopicProduceData[];
}

/** As written: what has a default may be left out. */
export interface ProduceRequestInput {
  readonly transactionalId?: string | null | undefined;
  readonly acks: number;
  readonly timeoutMs: number;
  readonly topicData: readonly TopicProduceDataInput[];
}

export interface TopicProduceData {
  /** The topic name. */
  readonly name: string;
  /** Each partition to produce to. */
  readonly partitionData: readonly PartitionProduceData[];
}

/** As written: what has a default may be left out. */
export interface TopicProduceDataInput {
  readonly name: string;
  readonly partitionData: readonly PartitionProduceDataInput[];
}

export interface PartitionProduceData {
  /** The partition index. */
  readonly index: number;
  /** The record data to be produced. */
  readonly records: Buffer | null;
}

/** As written: what has a default may be left out. */
export interface PartitionProduceDataInput {
  readonly index: number;
  readonly records: Buffer | null;
}

export interface ProduceResponse {
  /** Each produce response. */
  readonly responses: readonly TopicProduceResponse[];
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Endpoints for all current-leaders enumerated in PartitionProduceResponses, with errors NOT_LEADER_OR_FOLLOWER. */
  readonly nodeEndpoints: readonly NodeEndpoint[];
}

/** As written: what has a default may be left out. */
export interface ProduceResponseInput {
  readonly responses: readonly TopicProduceResponseInput[];
  readonly throttleTimeMs?: number | undefined;
  readonly nodeEndpoints?: readonly NodeEndpointInput[] | undefined;
}

export interface TopicProduceResponse {
  /** The topic name. */
  readonly name: string;
  /** Each partition that we produced to within the topic. */
  readonly partitionResponses: readonly PartitionProduceResponse[];
}

/** As written: what has a default may be left out. */
export interface TopicProduceResponseInput {
  readonly name: string;
  readonly partitionResponses: readonly PartitionProduceResponseInput[];
}

export interface PartitionProduceResponse {
  /** The partition index. */
  readonly index: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The base offset. */
  readonly baseOffset: number;
  /** The timestamp returned by broker after appending the messages. If CreateTime is used for the topic, the timestamp will be -1. If LogAppendTime is used for the topic, the timestamp will be the broker local time when the messages are appended. */
  readonly logAppendTimeMs: number;
  /** The log start offset. */
  readonly logStartOffset: number;
  /** The batch indices of records that caused the batch to be dropped. */
  readonly recordErrors: readonly BatchIndexAndErrorMessage[];
  /** The global error message summarizing the common root cause of the records that caused the batch to be dropped. */
  readonly errorMessage: string | null;
  readonly currentLeader: LeaderIdAndEpoch | undefined;
}

/** As written: what has a default may be left out. */
export interface PartitionProduceResponseInput {
  readonly index: number;
  readonly errorCode?: number | undefined;
  readonly baseOffset: number;
  readonly logAppendTimeMs?: number | undefined;
  readonly logStartOffset?: number | undefined;
  readonly recordErrors?: readonly BatchIndexAndErrorMessageInput[] | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly currentLeader?: LeaderIdAndEpochInput | undefined;
}

export interface BatchIndexAndErrorMessage {
  /** The batch index of the record that cause the batch to be dropped. */
  readonly batchIndex: number;
  /** The error message of the record that caused the batch to be dropped. */
  readonly batchIndexErrorMessage: string | null;
}

/** As written: what has a default may be left out. */
export interface BatchIndexAndErrorMessageInput {
  readonly batchIndex: number;
  readonly batchIndexErrorMessage?: string | null | undefined;
}

export interface LeaderIdAndEpoch {
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number;
  /** The latest known leader epoch. */
  readonly leaderEpoch: number;
}

/** As written: what has a default may be left out. */
export interface LeaderIdAndEpochInput {
  readonly leaderId?: number | undefined;
  readonly leaderEpoch?: number | undefined;
}

export interface NodeEndpoint {
  /** The ID of the associated node. */
  readonly nodeId: number;
  /** The node's hostname. */
  readonly host: string;
  /** The node's port. */
  readonly port: number;
  /** The rack of the node, or null if it has not been assigned to a rack. */
  readonly rack: string | null;
}

/** As written: what has a default may be left out. */
export interface NodeEndpointInput {
  readonly nodeId: number;
  readonly host: string;
  readonly port: number;
  readonly rack?: string | null | undefined;
}

export function readProduceRequest(reader: KafkaReader, version: number): ProduceRequest {
  reader.flexible = version >= 9;
  const transactionalId = reader.nullableString();
  const acks = reader.int16();
  const timeoutMs = reader.int32();
  const topicData = reader.array(2, () => readTopicProduceData(reader, version));
  reader.skipTags();
  return { transactionalId, acks, timeoutMs, topicData };
}

export function writeProduceRequest(writer: KafkaWriter, message: ProduceRequestInput, version: number): void {
  writer.flexible = version >= 9;
  writer.nullableString(message.transactionalId ?? null);
  writer.int16(message.acks);
  writer.int32(message.timeoutMs);
  writer.array(message.topicData, (item) => writeTopicProduceData(writer, item, version));
  writer.tags();
}

function readTopicProduceData(reader: KafkaReader, version: number): TopicProduceData {
  const name = reader.string();
  const partitionData = reader.array(5, () => readPartitionProduceData(reader, version));
  reader.skipTags();
  return { name, partitionData };
}

function writeTopicProduceData(writer: KafkaWriter, message: TopicProduceDataInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitionData, (item) => writePartitionProduceData(writer, item, version));
  writer.tags();
}

function readPartitionProduceData(reader: KafkaReader, _version: number): PartitionProduceData {
  const index = reader.int32();
  const records = reader.nullableBytes();
  reader.skipTags();
  return { index, records };
}

function writePartitionProduceData(writer: KafkaWriter, message: PartitionProduceDataInput, _version: number): void {
  writer.int32(message.index);
  writer.nullableBytes(message.records);
  writer.tags();
}

export function readProduceResponse(reader: KafkaReader, version: number): ProduceResponse {
  reader.flexible = version >= 9;
  const responses = reader.array(2, () => readTopicProduceResponse(reader, version));
  const throttleTimeMs = reader.int32();
  let nodeEndpoints: readonly NodeEndpoint[] = [];
  reader.tags((tag) => {
    if (tag === 0) nodeEndpoints = reader.array(10, () => readNodeEndpoint(reader, version));
  });
  return { responses, throttleTimeMs, nodeEndpoints };
}

export function writeProduceResponse(writer: KafkaWriter, message: ProduceResponseInput, version: number): void {
  writer.flexible = version >= 9;
  writer.array(message.responses, (item) => writeTopicProduceResponse(writer, item, version));
  writer.int32(message.throttleTimeMs ?? 0);
  const tags: TaggedField[] = [];
  const { nodeEndpoints = [] } = message;
  if (nodeEndpoints.length > 0) tags.push({ tag: 0, write: (to) => to.array(nodeEndpoints, (item) => writeNodeEndpoint(to, item, version)) });
  writer.tags(tags);
}

function readTopicProduceResponse(reader: KafkaReader, version: number): TopicProduceResponse {
  const name = reader.string();
  const partitionResponses = reader.array(22, () => readPartitionProduceResponse(reader, version));
  reader.skipTags();
  return { name, partitionResponses };
}

function writeTopicProduceResponse(writer: KafkaWriter, message: TopicProduceResponseInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitionResponses, (item) => writePartitionProduceResponse(writer, item, version));
  writer.tags();
}

function readPartitionProduceResponse(reader: KafkaReader, version: number): PartitionProduceResponse {
  const index = reader.int32();
  const errorCode = reader.int16();
  const baseOffset = reader.int64();
  const logAppendTimeMs = reader.int64();
  const logStartOffset = version >= 5 ? reader.int64() : -1;
  const recordErrors = version >= 8 ? reader.array(5, () => readBatchIndexAndErrorMessage(reader, version)) : [];
  const errorMessage = version >= 8 ? reader.nullableString() : null;
  let currentLeader: LeaderIdAndEpoch | undefined = undefined;
  reader.tags((tag) => {
    if (tag === 0) currentLeader = readLeaderIdAndEpoch(reader, version);
  });
  return { index, errorCode, baseOffset, logAppendTimeMs, logStartOffset, recordErrors, errorMessage, currentLeader };
}

function writePartitionProduceResponse(writer: KafkaWriter, message: PartitionProduceResponseInput, version: number): void {
  writer.int32(message.index);
  writer.int16(message.errorCode ?? 0);
  writer.int64(message.baseOffset);
  writer.int64(message.logAppendTimeMs ?? -1);
  if (version >= 5) writer.int64(message.logStartOffset ?? -1);
  if (version >= 8) writer.array(message.recordErrors ?? [], (item) => writeBatchIndexAndErrorMessage(writer, item, version));
  if (version >= 8) writer.nullableString(message.errorMessage ?? null);
  const tags: TaggedField[] = [];
  const { currentLeader } = message;
  if (currentLeader !== undefined) tags.push({ tag: 0, write: (to) => writeLeaderIdAndEpoch(to, currentLeader, version) });
  writer.tags(tags);
}

function readBatchIndexAndErrorMessage(reader: KafkaReader, _version: number): BatchIndexAndErrorMessage {
  const batchIndex = reader.int32();
  const batchIndexErrorMessage = reader.nullableString();
  reader.skipTags();
  return { batchIndex, batchIndexErrorMessage };
}

function writeBatchIndexAndErrorMessage(writer: KafkaWriter, message: BatchIndexAndErrorMessageInput, _version: number): void {
  writer.int32(message.batchIndex);
  writer.nullableString(message.batchIndexErrorMessage ?? null);
  writer.tags();
}

function readLeaderIdAndEpoch(reader: KafkaReader, _version: number): LeaderIdAndEpoch {
  const leaderId = reader.int32();
  const leaderEpoch = reader.int32();
  reader.skipTags();
  return { leaderId, leaderEpoch };
}

function writeLeaderIdAndEpoch(writer: KafkaWriter, message: LeaderIdAndEpochInput, _version: number): void {
  writer.int32(message.leaderId ?? -1);
  writer.int32(message.leaderEpoch ?? -1);
  writer.tags();
}

function readNodeEndpoint(reader: KafkaReader, _version: number): NodeEndpoint {
  const nodeId = reader.int32();
  const host = reader.string();
  const port = reader.int32();
  const rack = reader.nullableString();
  reader.skipTags();
  return { nodeId, host, port, rack };
}

function writeNodeEndpoint(writer: KafkaWriter, message: NodeEndpointInput, _version: number): void {
  writer.int32(message.nodeId);
  writer.string(message.host);
  writer.int32(message.port);
  writer.nullableString(message.rack ?? null);
  writer.tags();
}
