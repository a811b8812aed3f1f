import type { KafkaApi } from '../../generated/kafka/wire.js';
import type { AnyKafkaApi } from './api-keys.js';
import type { MessageReader } from './reader.js';
/** Kafka's `socket.request.max.bytes`. */
export declare const frameBytesMax: number;
export interface RequestHeader {
    readonly apiKey: number;
    readonly apiVersion: number;
    readonly correlationId: number;
    readonly clientId: string | null;
}
/**
 * Reads a request's header; of an API or version that Tailrace does not speak, without tagged
 * fields.
 */
export declare function readRequestHeader(reader: MessageReader): RequestHeader;
/** Reads a response's header; returns its correlation id. */
export declare function readResponseHeader(reader: MessageReader, api: AnyKafkaApi, version: number): number;
/** A whole request frame, ready for a socket. */
export declare function encodeRequest<RequestInput>(api: KafkaApi<any, RequestInput, any, any>, header: Omit<RequestHeader, 'apiKey'>, message: RequestInput): Buffer[];
/** A whole response frame, ready for a socket. */
export declare function encodeResponse<ResponseInput>(api: KafkaApi<any, any, any, ResponseInput>, header: Pick<RequestHeader, 'apiVersion' | 'correlationId'>, message: ResponseInput): Buffer[];
