import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const listTransactionsApi: KafkaApi<ListTransactionsRequest, ListTransactionsRequestInput, ListTransactionsResponse, ListTransactionsResponseInput>;
export interface ListTransactionsRequest {
    /** The transaction states to filter by: if empty, all transactions are returned; if non-empty, then only transactions matching one of the filtered states will be returned. */
    readonly stateFilters: readonly string[];
    /** The producerIds to filter by: if empty, all transactions will be returned; if non-empty, only transactions which match one of the filtered producerIds will be returned. */
    readonly producerIdFilters: readonly number[];
    /** Duration (in millis) to filter by: if < 0, all transactions will be returned; otherwise, only transactions running longer than this duration will be returned. */
    readonly durationFilter: number;
}
/** As written: what has a default may be left out. */
export interface ListTransactionsRequestInput {
    readonly stateFilters: readonly string[];
    readonly producerIdFilters: readonly number[];
    readonly durationFilter?: number | undefined;
}
export interface ListTransactionsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** Set of state filters provided in the request which were unknown to the transaction coordinator. */
    readonly unknownStateFilters: readonly string[];
    /** The transactions that pass all filters. */
    readonly transactionStates: readonly ListTransactionsTransactionState[];
}
/** As written: what has a default may be left out. */
export interface ListTransactionsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly unknownStateFilters: readonly string[];
    readonly transactionStates: readonly ListTransactionsTransactionStateInput[];
}
export interface ListTransactionsTransactionState {
    /** The transactional id. */
    readonly transactionalId: string;
    /** The current producer id. */
    readonly producerId: number;
    /** The current transaction state of the producer. */
    readonly transactionState: string;
}
/** As written: what has a default may be left out. */
export interface ListTransactionsTransactionStateInput {
    readonly transactionalId: string;
    readonly producerId: number;
    readonly transactionState: string;
}
export declare function readListTransactionsRequest(reader: KafkaReader, version: number): ListTransactionsRequest;
export declare function writeListTransactionsRequest(writer: KafkaWriter, message: ListTransactionsRequestInput, version: number): void;
export declare function readListTransactionsResponse(reader: KafkaReader, version: number): ListTransactionsResponse;
export declare function writeListTransactionsResponse(writer: KafkaWriter, message: ListTransactionsResponseInput, version: number): void;
