import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const saslHandshakeApi: KafkaApi<SaslHandshakeRequest, SaslHandshakeRequestInput, SaslHandshakeResponse, SaslHandshakeResponseInput>;
export interface SaslHandshakeRequest {
    /** The SASL mechanism chosen by the client. */
    readonly mechanism: string;
}
/** As written: what has a default may be left out. */
export interface SaslHandshakeRequestInput {
    readonly mechanism: string;
}
export interface SaslHandshakeResponse {
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The mechanisms enabled in the server. */
    readonly mechanisms: readonly string[];
}
/** As written: what has a default may be left out. */
export interface SaslHandshakeResponseInput {
    readonly errorCode?: number | undefined;
    readonly mechanisms: readonly string[];
}
export declare function readSaslHandshakeRequest(reader: KafkaReader, _version: number): SaslHandshakeRequest;
export declare function writeSaslHandshakeRequest(writer: KafkaWriter, message: SaslHandshakeRequestInput, _version: number): void;
export declare function readSaslHandshakeResponse(reader: KafkaReader, _version: number): SaslHandshakeResponse;
export declare function writeSaslHandshakeResponse(writer: KafkaWriter, message: SaslHandshakeResponseInput, _version: number): void;
