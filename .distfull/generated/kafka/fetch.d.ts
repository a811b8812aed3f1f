import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const fetchApi: KafkaApi<FetchRequest, FetchRequestInput, FetchResponse, FetchResponseInput>;
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
export declare function readFetchRequest(reader: KafkaReader, version: number): FetchRequest;
export declare function writeFetchRequest(writer: KafkaWriter, message: FetchRequestInput, version: number): void;
export declare function readFetchResponse(reader: KafkaReader, version: number): FetchResponse;
export declare function writeFetchResponse(writer: KafkaWriter, message: FetchResponseInput, version: number): void;
