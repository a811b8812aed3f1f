import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const addPartitionsToTxnApi: KafkaApi<AddPartitionsToTxnRequest, AddPartitionsToTxnRequestInput, AddPartitionsToTxnResponse, AddPartitionsToTxnResponseInput>;
export interface AddPartitionsToTxnRequest {
    /** The transactional id corresponding to the transaction. */
    readonly transactionalId: string;
    /** Current producer id in use by the transactional id. */
    readonly producerId: number;
    /** Current epoch associated with the producer id. */
    readonly producerEpoch: number;
    /** The partitions to add to the transaction. */
    readonly topics: readonly AddPartitionsToTxnTopic[];
}
/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnRequestInput {
    readonly transactionalId: string;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly topics: readonly AddPartitionsToTxnTopicInput[];
}
export interface AddPartitionsToTxnTopic {
    /** The name of the topic. */
    readonly name: string;
    /** The partition indexes to add to the transaction. */
    readonly partitions: readonly number[];
}
/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnTopicInput {
    readonly name: string;
    readonly partitions: readonly number[];
}
export interface AddPartitionsToTxnResponse {
    /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The results for each topic. */
    readonly results: readonly AddPartitionsToTxnTopicResult[];
}
/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly results: readonly AddPartitionsToTxnTopicResultInput[];
}
export interface AddPartitionsToTxnTopicResult {
    /** The topic name. */
    readonly name: string;
    /** The results for each partition. */
    readonly resultsByPartition: readonly AddPartitionsToTxnPartitionResult[];
}
/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnTopicResultInput {
    readonly name: string;
    readonly resultsByPartition: readonly AddPartitionsToTxnPartitionResultInput[];
}
export interface AddPartitionsToTxnPartitionResult {
    /** The partition indexes. */
    readonly partitionIndex: number;
    /** The response error code. */
    readonly partitionErrorCode: number;
}
/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnPartitionResultInput {
    readonly partitionIndex: number;
    readonly partitionErrorCode: number;
}
export declare function readAddPartitionsToTxnRequest(reader: KafkaReader, version: number): AddPartitionsToTxnRequest;
export declare function writeAddPartitionsToTxnRequest(writer: KafkaWriter, message: AddPartitionsToTxnRequestInput, version: number): void;
export declare function readAddPartitionsToTxnResponse(reader: KafkaReader, version: number): AddPartitionsToTxnResponse;
export declare function writeAddPartitionsToTxnResponse(writer: KafkaWriter, message: AddPartitionsToTxnResponseInput, version: number): void;
