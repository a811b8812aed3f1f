import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const writeTxnMarkersApi: KafkaApi<WriteTxnMarkersRequest, WriteTxnMarkersRequestInput, WriteTxnMarkersResponse, WriteTxnMarkersResponseInput>;
export interface WriteTxnMarkersRequest {
    /** The transaction markers to be written. */
    readonly markers: readonly WriteTxnMarkersWritableTxnMarker[];
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersRequestInput {
    readonly markers: readonly WriteTxnMarkersWritableTxnMarkerInput[];
}
export interface WriteTxnMarkersWritableTxnMarker {
    /** The current producer ID. */
    readonly producerId: number;
    /** The current epoch associated with the producer ID. */
    readonly producerEpoch: number;
    /** The result of the transaction to write to the partitions (false = ABORT, true = COMMIT). */
    readonly transactionResult: boolean;
    /** Each topic that we want to write transaction marker(s) for. */
    readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopic[];
    /** Epoch associated with the transaction state partition hosted by this transaction coordinator. */
    readonly coordinatorEpoch: number;
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerInput {
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly transactionResult: boolean;
    readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopicInput[];
    readonly coordinatorEpoch: number;
}
export interface WriteTxnMarkersWritableTxnMarkerTopic {
    /** The topic name. */
    readonly name: string;
    /** The indexes of the partitions to write transaction markers for. */
    readonly partitionIndexes: readonly number[];
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerTopicInput {
    readonly name: string;
    readonly partitionIndexes: readonly number[];
}
export interface WriteTxnMarkersResponse {
    /** The results for writing makers. */
    readonly markers: readonly WriteTxnMarkersWritableTxnMarkerResult[];
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersResponseInput {
    readonly markers: readonly WriteTxnMarkersWritableTxnMarkerResultInput[];
}
export interface WriteTxnMarkersWritableTxnMarkerResult {
    /** The current producer ID in use by the transactional ID. */
    readonly producerId: number;
    /** The results by topic. */
    readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopicResult[];
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerResultInput {
    readonly producerId: number;
    readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopicResultInput[];
}
export interface WriteTxnMarkersWritableTxnMarkerTopicResult {
    /** The topic name. */
    readonly name: string;
    /** The results by partition. */
    readonly partitions: readonly WriteTxnMarkersWritableTxnMarkerPartitionResult[];
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerTopicResultInput {
    readonly name: string;
    readonly partitions: readonly WriteTxnMarkersWritableTxnMarkerPartitionResultInput[];
}
export interface WriteTxnMarkersWritableTxnMarkerPartitionResult {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerPartitionResultInput {
    readonly partitionIndex: number;
    readonly errorCode?: number | undefined;
}
export declare function readWriteTxnMarkersRequest(reader: KafkaReader, version: number): WriteTxnMarkersRequest;
export declare function writeWriteTxnMarkersRequest(writer: KafkaWriter, message: WriteTxnMarkersRequestInput, version: number): void;
export declare function readWriteTxnMarkersResponse(reader: KafkaReader, version: number): WriteTxnMarkersResponse;
export declare function writeWriteTxnMarkersResponse(writer: KafkaWriter, message: WriteTxnMarkersResponseInput, version: number): void;
