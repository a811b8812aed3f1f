import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const txnOffsetCommitApi: KafkaApi<TxnOffsetCommitRequest, TxnOffsetCommitRequestInput, TxnOffsetCommitResponse, TxnOffsetCommitResponseInput>;
export interface TxnOffsetCommitRequest {
    /** The ID of the transaction. */
    readonly transactionalId: string;
    /** The ID of the group. */
    readonly groupId: string;
    /** The current producer ID in use by the transactional ID. */
    readonly producerId: number;
    /** The current epoch associated with the producer ID. */
    readonly producerEpoch: number;
    /** The generation of the consumer. */
    readonly generationId: number;
    /** The member ID assigned by the group coordinator. */
    readonly memberId: string;
    /** The unique identifier of the consumer instance provided by end user. */
    readonly groupInstanceId: string | null;
    /** Each topic that we want to commit offsets for. */
    readonly topics: readonly TxnOffsetCommitRequestTopic[];
}
/** As written: what has a default may be left out. */
export interface TxnOffsetCommitRequestInput {
    readonly transactionalId: string;
    readonly groupId: string;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly generationId?: number | undefined;
    readonly memberId?: string | undefined;
    readonly groupInstanceId?: string | null | undefined;
    readonly topics: readonly TxnOffsetCommitRequestTopicInput[];
}
export interface TxnOffsetCommitRequestTopic {
    /** The topic name. */
    readonly name: string;
    /** The partitions inside the topic that we want to commit offsets for. */
    readonly partitions: readonly TxnOffsetCommitRequestPartition[];
}
/** As written: what has a default may be left out. */
export interface TxnOffsetCommitRequestTopicInput {
    readonly name: string;
    readonly partitions: readonly TxnOffsetCommitRequestPartitionInput[];
}
export interface TxnOffsetCommitRequestPartition {
    /** The index of the partition within the topic. */
    readonly partitionIndex: number;
    /** The message offset to be committed. */
    readonly committedOffset: number;
    /** The leader epoch of the last consumed record. */
    readonly committedLeaderEpoch: number;
    /** Any associated metadata the client wants to keep. */
    readonly committedMetadata: string | null;
}
/** As written: what has a default may be left out. */
export interface TxnOffsetCommitRequestPartitionInput {
    readonly partitionIndex: number;
    readonly committedOffset: number;
    readonly committedLeaderEpoch?: number | undefined;
    readonly committedMetadata: string | null;
}
export interface TxnOffsetCommitResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The responses for each topic. */
    readonly topics: readonly TxnOffsetCommitResponseTopic[];
}
/** As written: what has a default may be left out. */
export interface TxnOffsetCommitResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly TxnOffsetCommitResponseTopicInput[];
}
export interface TxnOffsetCommitResponseTopic {
    /** The topic name. */
    readonly name: string;
    /** The responses for each partition in the topic. */
    readonly partitions: readonly TxnOffsetCommitResponsePartition[];
}
/** As written: what has a default may be left out. */
export interface TxnOffsetCommitResponseTopicInput {
    readonly name: string;
    readonly partitions: readonly TxnOffsetCommitResponsePartitionInput[];
}
export interface TxnOffsetCommitResponsePartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface TxnOffsetCommitResponsePartitionInput {
    readonly partitionIndex: number;
    readonly errorCode?: number | undefined;
}
export declare function readTxnOffsetCommitRequest(reader: KafkaReader, version: number): TxnOffsetCommitRequest;
export declare function writeTxnOffsetCommitRequest(writer: KafkaWriter, message: TxnOffsetCommitRequestInput, version: number): void;
export declare function readTxnOffsetCommitResponse(reader: KafkaReader, version: number): TxnOffsetCommitResponse;
export declare function writeTxnOffsetCommitResponse(writer: KafkaWriter, message: TxnOffsetCommitResponseInput, version: number): void;
