// Generated from schemas/kafka/Fetch.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter, TaggedField } from './wire.js';

export const fetchApi: KafkaApi<
  FetchRequest,
  FetchRequestInput,
  FetchResponse,
  FetchResponseInput
> = {
  name: 'Fetch',
  key: 1,
  minVersion: 4,
  maxVersion: 17,
  advertisedMinVersion: 4,
  flexibleFrom: 12,
  readRequest: readFetchRequest,
  writeRequest: writeFetchRequest,
  readResponse: readFetchResponse,
  writeResponse: writeFetchResponse,
};

export interface FetchRequest {
  /** The clusterId if known. This is used to validate metadata fetches prior to broker registration. */
  readonly clusterId: string | null;
  /** The broker ID of the follower, of -1 if this request is from a consumer. */
  readonly replicaId: number;
  readonly replicaState: ReplicaState | undefined;
  /** The maximum time in milliseconds to wait for the response. */
  readonly maxWaitMs: number;
  /** The minimum bytes to accumulate in the response. */
  readonly minBytes: number;
  /** The maximum bytes to fetch. See KIP-74 for cases where this limit may not be honored. */
  readonly maxBytes: number;
  /** This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records. */
  readonly isolationLevel: number;
  /** The fetch session ID. */
  readonly sessionId: number;
  /** The fetch session epoch, which is used for ordering requests in a session. */
  readonly sessionEpoch: number;
  /** The topics to fetch. */
  readonly topics: readonly FetchTopic[];
  /** In an incremental fetch request, the partitions to remove. */
  readonly forgottenTopicsData: readonly ForgottenTopic[];
  /** Rack ID of the consumer making this request. */
  readonly rackId: string;
}

/** As written: what has a default may be left out. */
export interface FetchRequestInput {
  readonly clusterId?: string | null | undefined;
  readonly replicaId?: number | undefined;
  readonly replicaState?: ReplicaStateInput | undefined;
  readonly maxWaitMs: number;
  readonly minBytes: number;
  readonly maxBytes?: number | undefined;
  readonly isolationLevel?: number | undefined;
  readonly sessionId?: number | undefined;
  readonly sessionEpoch?: number | undefined;
  readonly topics: readonly FetchTopicInput[];
  readonly forgottenTopicsData?: readonly ForgottenTopicInput[] | undefined;
  readonly rackId?: string | undefined;
}

export interface ReplicaState {
  /** The replica ID of the follower, or -1 if this request is from a consumer. */
  readonly replicaId: number;
  /** The epoch of this follower, or -1 if not available. */
  readonly replicaEpoch: number;
}

/** As written: what has a default may be left out. */
export interface ReplicaStateInput {
  readonly replicaId?: number | undefined;
  readonly replicaEpoch?: number | undefined;
}

export interface FetchTopic {
  /** The name of the topic to fetch. */
  readonly topic: string;
  /** The unique topic ID. */
  readonly topicId: string;
  /** The partitions to fetch. */
  readonly partitions: readonly FetchPartition[];
}

/** As written: what has a default may be left out. */
export interface FetchTopicInput {
  readonly topic?: string | undefined;
  readonly topicId?: string | undefined;
  readonly partitions: readonly FetchPartitionInput[];
}

export interface FetchPartition {
  /** The partition index. */
  readonly partition: number;
  /** The current leader epoch of the partition. */
  readonly currentLeaderEpoch: number;
  /** The message offset. */
  readonly fetchOffset: number;
  /** The epoch of the last fetched record or -1 if there is none. */
  readonly lastFetchedEpoch: number;
  /** The earliest available offset of the follower replica. The field is only used when the request is sent by the follower. */
  readonly logStartOffset: number;
  /** The maximum bytes to fetch from this partition. See KIP-74 for cases where this limit may not be honored. */
  readonly partitionMaxBytes: number;
  /** The directory id of the follower fetching. */
  readonly replicaDirectoryId: string;
}

/** As written: what has a default may be left out. */
export interface FetchPartitionInput {
  readonly partition: number;
  readonly currentLeaderEpoch?: number | undefined;
  readonly fetchOffset: number;
  readonly lastFetchedEpoch?: number | undefined;
  readonly logStartOffset?: number | undefined;
  readonly partitionMaxBytes: number;
  readonly replicaDirectoryId?: string | undefined;
}

export interface ForgottenTopic {
  /** The topic name. */
  readonly topic: string;
  /** The unique topic ID. */
  readonly topicId: string;
  /** The partitions indexes to forget. */
  readonly partitions: readonly number[];
}

/** As written: what has a default may be left out. */
export interface ForgottenTopicInput {
  readonly topic?: string | undefined;
  readonly topicId?: string | undefined;
  readonly partitions: readonly number[];
}

export interface FetchResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The top level response error code. */
  readonly errorCode: number;
  /** The fetch session ID, or 0 if this is not part of a fetch session. */
  readonly sessionId: number;
  /** The response topics. */
  readonly responses: readonly FetchableTopicResponse[];
  /** Endpoints for all current-leaders enumerated in PartitionData, with errors NOT_LEADER_OR_FOLLOWER & FENCED_LEADER_EPOCH. */
  readonly nodeEndpoints: readonly NodeEndpoint[];
}

/** As written: what has a default may be left out. */
export interface FetchResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly sessionId?: number | undefined;
  readonly responses: readonly FetchableTopicResponseInput[];
  readonly nodeEndpoints?: readonly NodeEndpointInput[] | undefined;
}

export interface FetchableTopicResponse {
  /** The topic name. */
  readonly topic: string;
  /** The unique topic ID. */
  readonly topicId: string;
  /** The topic partitions. */
  readonly partitions: readonly PartitionData[];
}

/** As written: what has a default may be left out. */
export interface FetchableTopicResponseInput {
  readonly topic?: string | undefined;
  readonly topicId?: string | undefined;
  readonly partitions: readonly PartitionDataInput[];
}

export interface PartitionData {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The error code, or 0 if there was no fetch error. */
  readonly errorCode: number;
  /** The current high water mark. */
  readonly highWatermark: number;
  /** The last stable offset (or LSO) of the partition. This is the last offset such that the state of all transactional records prior to this offset have been decided (ABORTED or COMMITTED). */
  readonly lastStableOffset: number;
  /** The current log start offset. */
  readonly logStartOffset: number;
  /** In case divergence is detected based on the `LastFetchedEpoch` and `FetchOffset` in the request, this field indicates the largest epoch and its end offset such that subsequent records are known to diverge. */
  readonly divergingEpoch: EpochEndOffset | undefined;
  readonly currentLeader: LeaderIdAndEpoch | undefined;
  /** In the case of fetching an offset less than the LogStartOffset, this is the end offset and epoch that should be used in the FetchSnapshot request. */
  readonly snapshotId: SnapshotId | undefined;
  /** The aborted transactions. */
  readonly abortedTransactions: readonly AbortedTransaction[] | null;
  /** The preferred read replica for the consumer to use on its next fetch request. */
  readonly preferredReadReplica: number;
  /** The record data. */
  readonly records: Buffer | null;
}

/** As written: what has a default may be left out. */
export interface PartitionDataInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
  readonly highWatermark: number;
  readonly lastStableOffset?: number | undefined;
  readonly logStartOffset?: number | undefined;
  readonly divergingEpoch?: EpochEndOffsetInput | undefined;
  readonly currentLeader?: LeaderIdAndEpochInput | undefined;
  readonly snapshotId?: SnapshotIdInput | undefined;
  readonly abortedTransactions?: readonly AbortedTransactionInput[] | null | undefined;
  readonly preferredReadReplica?: number | undefined;
  readonly records?: Buffer | null | undefined;
}

export interface EpochEndOffset {
  readonly epoch: number;
  readonly endOffset: number;
}

/** As written: what has a default may be left out. */
export interface EpochEndOffsetInput {
  readonly epoch?: number | undefined;
  readonly endOffset?: number | undefined;
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

export interface SnapshotId {
  readonly endOffset: number;
  readonly epoch: number;
}

/** As written: what has a default may be left out. */
export interface SnapshotIdInput {
  readonly endOffset?: number | undefined;
  readonly epoch?: number | undefined;
}

export interface AbortedTransaction {
  /** The producer id associated with the aborted transaction. */
  readonly producerId: number;
  /** The first offset in the aborted transaction. */
  readonly firstOffset: number;
}

/** As written: what has a default may be left out. */
export interface AbortedTransactionInput {
  readonly producerId: number;
  readonly firstOffset: number;
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

export function readFetchRequest(reader: KafkaReader, version: number): FetchRequest {
  reader.flexible = version >= 12;
  let clusterId: string | null = null;
  const replicaId = version <= 14 ? reader.int32() : -1;
  let replicaState: ReplicaState | undefined = undefined;
  const maxWaitMs = reader.int32();
  const minBytes = reader.int32();
  const maxBytes = reader.int32();
  const isolationLevel = reader.int8();
  const sessionId = version >= 7 ? reader.int32() : 0;
  const sessionEpoch = version >= 7 ? reader.int32() : -1;
  const topics = reader.array(1, () => readFetchTopic(reader, version));
  const forgottenTopicsData = version >= 7 ? reader.array(1, () => readForgottenTopic(reader, version)) : [];
  const rackId = version >= 11 ? reader.string() : '';
  reader.tags((tag) => {
    if (tag === 0) clusterId = reader.nullableString();
    if (tag === 1) replicaState = readReplicaState(reader, version);
  });
  return { clusterId, replicaId, replicaState, maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId };
}

export function writeFetchRequest(writer: KafkaWriter, message: FetchRequestInput, version: number): void {
  writer.flexible = version >= 12;
  if (version <= 14) writer.int32(message.replicaId ?? -1);
  writer.int32(message.maxWaitMs);
  writer.int32(message.minBytes);
  writer.int32(message.maxBytes ?? 2147483647);
  writer.int8(message.isolationLevel ?? 0);
  if (version >= 7) writer.int32(message.sessionId ?? 0);
  if (version >= 7) writer.int32(message.sessionEpoch ?? -1);
  writer.array(message.topics, (item) => writeFetchTopic(writer, item, version));
  if (version >= 7) writer.array(message.forgottenTopicsData ?? [], (item) => writeForgottenTopic(writer, item, version));
  if (version >= 11) writer.string(message.rackId ?? '');
  const tags: TaggedField[] = [];
  const { clusterId = null } = message;
  if (clusterId !== null) tags.push({ tag: 0, write: (to) => to.nullableString(clusterId) });
  const { replicaState } = message;
  if (replicaState !== undefined) tags.push({ tag: 1, write: (to) => writeReplicaState(to, replicaState, version) });
  writer.tags(tags);
}

function readReplicaState(reader: KafkaReader, _version: number): ReplicaState {
  const replicaId = reader.int32();
  const replicaEpoch = reader.int64();
  reader.skipTags();
  return { replicaId, replicaEpoch };
}

function writeReplicaState(writer: KafkaWriter, message: ReplicaStateInput, _version: number): void {
  writer.int32(message.replicaId ?? -1);
  writer.int64(message.replicaEpoch ?? -1);
  writer.tags();
}

function readFetchTopic(reader: KafkaReader, version: number): FetchTopic {
  const topic = version <= 12 ? reader.string() : '';
  const topicId = version >= 13 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const partitions = reader.array(16, () => readFetchPartition(reader, version));
  reader.skipTags();
  return { topic, topicId, partitions };
}

function writeFetchTopic(writer: KafkaWriter, message: FetchTopicInput, version: number): void {
  if (version <= 12) writer.string(message.topic ?? '');
  if (version >= 13) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  writer.array(message.partitions, (item) => writeFetchPartition(writer, item, version));
  writer.tags();
}

function readFetchPartition(reader: KafkaReader, version: number): FetchPartition {
  const partition = reader.int32();
  const currentLeaderEpoch = version >= 9 ? reader.int32() : -1;
  const fetchOffset = reader.int64();
  const lastFetchedEpoch = version >= 12 ? reader.int32() : -1;
  const logStartOffset = version >= 5 ? reader.int64() : -1;
  const partitionMaxBytes = reader.int32();
  let replicaDirectoryId: string = 'AAAAAAAAAAAAAAAAAAAAAA';
  reader.tags((tag) => {
    if (tag === 0) replicaDirectoryId = reader.uuid();
  });
  return { partition, currentLeaderEpoch, fetchOffset, lastFetchedEpoch, logStartOffset, partitionMaxBytes, replicaDirectoryId };
}

function writeFetchPartition(writer: KafkaWriter, message: FetchPartitionInput, version: number): void {
  writer.int32(message.partition);
  if (version >= 9) writer.int32(message.currentLeaderEpoch ?? -1);
  writer.int64(message.fetchOffset);
  if (version >= 12) writer.int32(message.lastFetchedEpoch ?? -1);
  if (version >= 5) writer.int64(message.logStartOffset ?? -1);
  writer.int32(message.partitionMaxBytes);
  const tags: TaggedField[] = [];
  const { replicaDirectoryId = 'AAAAAAAAAAAAAAAAAAAAAA' } = message;
  if (replicaDirectoryId !== 'AAAAAAAAAAAAAAAAAAAAAA') tags.push({ tag: 0, write: (to) => to.uuid(replicaDirectoryId) });
  writer.tags(tags);
}

function readForgottenTopic(reader: KafkaReader, version: number): ForgottenTopic {
  const topic = version <= 12 ? reader.string() : '';
  const topicId = version >= 13 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const partitions = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { topic, topicId, partitions };
}

function writeForgottenTopic(writer: KafkaWriter, message: ForgottenTopicInput, version: number): void {
  if (version <= 12) writer.string(message.topic ?? '');
  if (version >= 13) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  writer.array(message.partitions, (item) => writer.int32(item));
  writer.tags();
}

export function readFetchResponse(reader: KafkaReader, version: number): FetchResponse {
  reader.flexible = version >= 12;
  const throttleTimeMs = reader.int32();
  const errorCode = version >= 7 ? reader.int16() : 0;
  const sessionId = version >= 7 ? reader.int32() : 0;
  const responses = reader.array(1, () => readFetchableTopicResponse(reader, version));
  let nodeEndpoints: readonly NodeEndpoint[] = [];
  reader.tags((tag) => {
    if (tag === 0) nodeEndpoints = reader.array(10, () => readNodeEndpoint(reader, version));
  });
  return { throttleTimeMs, errorCode, sessionId, responses, nodeEndpoints };
}

export function writeFetchResponse(writer: KafkaWriter, message: FetchResponseInput, version: number): void {
  writer.flexible = version >= 12;
  writer.int32(message.throttleTimeMs ?? 0);
  if (version >= 7) writer.int16(message.errorCode ?? 0);
  if (version >= 7) writer.int32(message.sessionId ?? 0);
  writer.array(message.responses, (item) => writeFetchableTopicResponse(writer, item, version));
  const tags: TaggedField[] = [];
  const { nodeEndpoints = [] } = message;
  if (nodeEndpoints.length > 0) tags.push({ tag: 0, write: (to) => to.array(nodeEndpoints, (item) => writeNodeEndpoint(to, item, version)) });
  writer.tags(tags);
}

function readFetchableTopicResponse(reader: KafkaReader, version: number): FetchableTopicResponse {
  const topic = version <= 12 ? reader.string() : '';
  const topicId = version >= 13 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
  const partitions = reader.array(24, () => readPartitionData(reader, version));
  reader.skipTags();
  return { topic, topicId, partitions };
}

function writeFetchableTopicResponse(writer: KafkaWriter, message: FetchableTopicResponseInput, version: number): void {
  if (version <= 12) writer.string(message.topic ?? '');
  if (version >= 13) writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
  writer.array(message.partitions, (item) => writePartitionData(writer, item, version));
  writer.tags();
}

function readPartitionData(reader: KafkaReader, version: number): PartitionData {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  const highWatermark = reader.int64();
  const lastStableOffset = reader.int64();
  const logStartOffset = version >= 5 ? reader.int64() : -1;
  let divergingEpoch: EpochEndOffset | undefined = undefined;
  let currentLeader: LeaderIdAndEpoch | undefined = undefined;
  let snapshotId: SnapshotId | undefined = undefined;
  const abortedTransactions = reader.nullableArray(16, () => readAbortedTransaction(reader, version));
  const preferredReadReplica = version >= 11 ? reader.int32() : -1;
  const records = reader.nullableBytes();
  reader.tags((tag) => {
    if (tag === 0) divergingEpoch = readEpochEndOffset(reader, version);
    if (tag === 1) currentLeader = readLeaderIdAndEpoch(reader, version);
    if (tag === 2) snapshotId = readSnapshotId(reader, version);
  });
  return { partitionIndex, errorCode, highWatermark, lastStableOffset, logStartOffset, divergingEpoch, currentLeader, snapshotId, abortedTransactions, preferredReadReplica, records };
}

function writePartitionData(writer: KafkaWriter, message: PartitionDataInput, version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
  writer.int64(message.highWatermark);
  writer.int64(message.lastStableOffset ?? -1);
  if (version >= 5) writer.int64(message.logStartOffset ?? -1);
  writer.nullableArray(message.abortedTransactions ?? null, (item) => writeAbortedTransaction(writer, item, version));
  if (version >= 11) writer.int32(message.preferredReadReplica ?? -1);
  writer.nullableBytes(message.records ?? null);
  const tags: TaggedField[] = [];
  const { divergingEpoch } = message;
  if (divergingEpoch !== undefined) tags.push({ tag: 0, write: (to) => writeEpochEndOffset(to, divergingEpoch, version) });
  const { currentLeader } = message;
  if (currentLeader !== undefined) tags.push({ tag: 1, write: (to) => writeLeaderIdAndEpoch(to, currentLeader, version) });
  const { snapshotId } = message;
  if (snapshotId !== undefined) tags.push({ tag: 2, write: (to) => writeSnapshotId(to, snapshotId, version) });
  writer.tags(tags);
}

function readEpochEndOffset(reader: KafkaReader, _version: number): EpochEndOffset {
  const epoch = reader.int32();
  const endOffset = reader.int64();
  reader.skipTags();
  return { epoch, endOffset };
}

function writeEpochEndOffset(writer: KafkaWriter, message: EpochEndOffsetInput, _version: number): void {
  writer.int32(message.epoch ?? -1);
  writer.int64(message.endOffset ?? -1);
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

function readSnapshotId(reader: KafkaReader, _version: number): SnapshotId {
  const endOffset = reader.int64();
  const epoch = reader.int32();
  reader.skipTags();
  return { endOffset, epoch };
}

function writeSnapshotId(writer: KafkaWriter, message: SnapshotIdInput, _version: number): void {
  writer.int64(message.endOffset ?? -1);
  writer.int32(message.epoch ?? -1);
  writer.tags();
}

function readAbortedTransaction(reader: KafkaReader, _version: number): AbortedTransaction {
  const producerId = reader.int64();
  const firstOffset = reader.int64();
  reader.skipTags();
  return { producerId, firstOffset };
}

function writeAbortedTransaction(writer: KafkaWriter, message: AbortedTransactionInput, _version: number): void {
  writer.int64(message.producerId);
  writer.int64(message.firstOffset);
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
