import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeTransactionsApi: KafkaApi<DescribeTransactionsRequest, DescribeTransactionsRequestInput, DescribeTransactionsResponse, DescribeTransactionsResponseInput>;
export interface DescribeTransactionsRequest {
    /** Array of transactionalIds to include in describe results. If empty, then no results will be returned. */
    readonly transactionalIds: readonly string[];
}
/** As written: what has a default may be left out. */
export interface DescribeTransactionsRequestInput {
    readonly transactionalIds: readonly string[];
}
export interface DescribeTransactionsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** One entry for each transactional id that was asked for. */
    readonly transactionStates: readonly DescribeTransactionsTransactionState[];
}
/** As written: what has a default may be left out. */
export interface DescribeTransactionsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly transactionStates: readonly DescribeTransactionsTransactionStateInput[];
}
export interface DescribeTransactionsTransactionState {
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The transactional id. */
    readonly transactionalId: string;
    /** The current state of the transaction. */
    readonly transactionState: string;
    /** The transaction timeout in ms. */
    readonly transactionTimeoutMs: number;
    /** When the transaction began, or -1. */
    readonly transactionStartTimeMs: number;
    /** The current producer id. */
    readonly producerId: number;
    /** The current epoch associated with the producer id. */
    readonly producerEpoch: number;
    /** The set of partitions included in the current transaction (if active). When a transaction is preparing to commit or abort, this will include only partitions which do not have markers. */
    readonly topics: readonly DescribeTransactionsTopicData[];
}
/** As written: what has a default may be left out. */
export interface DescribeTransactionsTransactionStateInput {
    readonly errorCode?: number | undefined;
    readonly transactionalId: string;
    readonly transactionState: string;
    readonly transactionTimeoutMs: number;
    readonly transactionStartTimeMs: number;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly topics: readonly DescribeTransactionsTopicDataInput[];
}
export interface DescribeTransactionsTopicData {
    /** The topic name. */
    readonly topic: string;
    /** The partition indexes. */
    readonly partitions: readonly number[];
}
/** As written: what has a default may be left out. */
export interface DescribeTransactionsTopicDataInput {
    readonly topic: string;
    readonly partitions: readonly number[];
}
export declare function readDescribeTransactionsRequest(reader: KafkaReader, _version: number): DescribeTransactionsRequest;
export declare function writeDescribeTransactionsRequest(writer: KafkaWriter, message: DescribeTransactionsRequestInput, _version: number): void;
export declare function readDescribeTransactionsResponse(reader: KafkaReader, version: number): DescribeTransactionsResponse;
export declare function writeDescribeTransactionsResponse(writer: KafkaWriter, message: DescribeTransactionsResponseInput, version: number): void;
