import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const addOffsetsToTxnApi: KafkaApi<AddOffsetsToTxnRequest, AddOffsetsToTxnRequestInput, AddOffsetsToTxnResponse, AddOffsetsToTxnResponseInput>;
export interface AddOffsetsToTxnRequest {
    /** The transactional id corresponding to the transaction. */
    readonly transactionalId: string;
    /** Current producer id in use by the transactional id. */
    readonly producerId: number;
    /** Current epoch associated with the producer id. */
    readonly producerEpoch: number;
    /** The unique group identifier. */
    readonly groupId: string;
}
/** As written: what has a default may be left out. */
export interface AddOffsetsToTxnRequestInput {
    readonly transactionalId: string;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly groupId: string;
}
export interface AddOffsetsToTxnResponse {
    /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The response error code, or 0 if there was no error. */
    readonly errorCode: number;
}
/** As written: what has a default may be left out. */
export interface AddOffsetsToTxnResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
}
export declare function readAddOffsetsToTxnRequest(reader: KafkaReader, version: number): AddOffsetsToTxnRequest;
export declare function writeAddOffsetsToTxnRequest(writer: KafkaWriter, message: AddOffsetsToTxnRequestInput, version: number): void;
export declare function readAddOffsetsToTxnResponse(reader: KafkaReader, version: number): AddOffsetsToTxnResponse;
export declare function writeAddOffsetsToTxnResponse(writer: KafkaWriter, message: AddOffsetsToTxnResponseInput, version: number): void;
