import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const produceApi: KafkaApi<ProduceRequest, ProduceRequestInput, ProduceResponse, ProduceResponseInput>;
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
export declare function readProduceRequest(reader: KafkaReader, version: number): ProduceRequest;
export declare function writeProduceRequest(writer: KafkaWriter, message: ProduceRequestInput, version: number): void;
export declare function readProduceResponse(reader: KafkaReader, version: number): ProduceResponse;
export declare function writeProduceResponse(writer: KafkaWriter, message: ProduceResponseInput, version: number): void;
