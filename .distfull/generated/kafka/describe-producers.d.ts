import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeProducersApi: KafkaApi<DescribeProducersRequest, DescribeProducersRequestInput, DescribeProducersResponse, DescribeProducersResponseInput>;
export interface DescribeProducersRequest {
    /** The topics to list producers of. */
    readonly topics: readonly DescribeProducersTopicRequest[];
}
/** As written: what has a default may be left out. */
export interface DescribeProducersRequestInput {
    readonly topics: readonly DescribeProducersTopicRequestInput[];
}
export interface DescribeProducersTopicRequest {
    /** The topic name. */
    readonly name: string;
    /** The indexes of the partitions to list producers for. */
    readonly partitionIndexes: readonly number[];
}
/** As written: what has a default may be left out. */
export interface DescribeProducersTopicRequestInput {
    readonly name: string;
    readonly partitionIndexes: readonly number[];
}
export interface DescribeProducersResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** Each topic in the response. */
    readonly topics: readonly DescribeProducersTopicResponse[];
}
/** As written: what has a default may be left out. */
export interface DescribeProducersResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly topics: readonly DescribeProducersTopicResponseInput[];
}
export interface DescribeProducersTopicResponse {
    /** The topic name. */
    readonly name: string;
    /** Each partition in the response. */
    readonly partitions: readonly DescribeProducersPartitionResponse[];
}
/** As written: what has a default may be left out. */
export interface DescribeProducersTopicResponseInput {
    readonly name: string;
    readonly partitions: readonly DescribeProducersPartitionResponseInput[];
}
export interface DescribeProducersPartitionResponse {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The partition error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The partition error message, which may be null if no additional details are available. */
    readonly errorMessage: string | null;
    /** What the partition knows of its producers. */
    readonly activeProducers: readonly DescribeProducersProducerState[];
}
/** As written: what has a default may be left out. */
export interface DescribeProducersPartitionResponseInput {
    readonly partitionIndex: number;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly activeProducers: readonly DescribeProducersProducerStateInput[];
}
export interface DescribeProducersProducerState {
    /** The producer id. */
    readonly producerId: number;
    /** Its epoch. */
    readonly producerEpoch: number;
    /** The last sequence number of the producer, or -1 if there is none. */
    readonly lastSequence: number;
    /** When the producer was last heard of. */
    readonly lastTimestamp: number;
    /** The epoch of the coordinator that wrote the last marker, or -1. */
    readonly coordinatorEpoch: number;
    /** The first offset of the open transaction, or -1 if none is open. */
    readonly currentTxnStartOffset: number;
}
/** As written: what has a default may be left out. */
export interface DescribeProducersProducerStateInput {
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly lastSequence?: number | undefined;
    readonly lastTimestamp?: number | undefined;
    readonly coordinatorEpoch: number;
    readonly currentTxnStartOffset?: number | undefined;
}
export declare function readDescribeProducersRequest(reader: KafkaReader, version: number): DescribeProducersRequest;
export declare function writeDescribeProducersRequest(writer: KafkaWriter, message: DescribeProducersRequestInput, version: number): void;
export declare function readDescribeProducersResponse(reader: KafkaReader, version: number): DescribeProducersResponse;
export declare function writeDescribeProducersResponse(writer: KafkaWriter, message: DescribeProducersResponseInput, version: number): void;
