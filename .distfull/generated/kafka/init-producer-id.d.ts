import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const initProducerIdApi: KafkaApi<InitProducerIdRequest, InitProducerIdRequestInput, InitProducerIdResponse, InitProducerIdResponseInput>;
export interface InitProducerIdRequest {
    /** The transactional id, or null if the producer is not transactional. */
    readonly transactionalId: string | null;
    /** The time in ms to wait before aborting idle transactions sent by this producer. This is only relevant if a TransactionalId has been defined. */
    readonly transactionTimeoutMs: number;
    /** The producer id. This is used to disambiguate requests if a transactional id is reused following its expiration. */
    readonly producerId: number;
    /** The producer's current epoch. This will be checked against the producer epoch on the broker, and the request will return an error if they do not match. */
    readonly producerEpoch: number;
}
/** As written: what has a default may be left out. */
export interface InitProducerIdRequestInput {
    readonly transactionalId: string | null;
    readonly transactionTimeoutMs: number;
    readonly producerId?: number | undefined;
    readonly producerEpoch?: number | undefined;
}
export interface InitProducerIdResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The current producer id. */
    readonly producerId: number;
    /** The current epoch associated with the producer id. */
    readonly producerEpoch: number;
}
/** As written: what has a default may be left out. */
export interface InitProducerIdResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly producerId?: number | undefined;
    readonly producerEpoch: number;
}
export declare function readInitProducerIdRequest(reader: KafkaReader, version: number): InitProducerIdRequest;
export declare function writeInitProducerIdRequest(writer: KafkaWriter, message: InitProducerIdRequestInput, version: number): void;
export declare function readInitProducerIdResponse(reader: KafkaReader, version: number): InitProducerIdResponse;
export declare function writeInitProducerIdResponse(writer: KafkaWriter, message: InitProducerIdResponseInput, version: number): void;
