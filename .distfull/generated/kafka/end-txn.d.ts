import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const endTxnApi: KafkaApi<EndTxnRequest, EndTxnRequestInput, EndTxnResponse, EndTxnResponseInput>;
export interface EndTxnRequest {
    /** The ID of the transaction to end. */
    readonly transactionalId: string;
    /** The producer ID. */
    readonly producerId: number;
    /** The current epoch associated with the producer. */
    readonly producerEpoch: number;
    /** True if the transaction was committed, false if it was aborted. */
    readonly committed: boolean;
}
/** As written: what has a default may be left out. */
export interface EndTxnRequestInput {
    readonly transactionalId: string;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly committed: boolean;
}
export interface EndTxnResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface EndTxnResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
}
export declare function readEndTxnRequest(reader: KafkaReader, version: number): EndTxnRequest;
export declare function writeEndTxnRequest(writer: KafkaWriter, message: EndTxnRequestInput, version: number): void;
export declare function readEndTxnResponse(reader: KafkaReader, version: number): EndTxnResponse;
export declare function writeEndTxnResponse(writer: KafkaWriter, message: EndTxnResponseInput, version: number): void;
