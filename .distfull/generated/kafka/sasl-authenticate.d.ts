import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const saslAuthenticateApi: KafkaApi<SaslAuthenticateRequest, SaslAuthenticateRequestInput, SaslAuthenticateResponse, SaslAuthenticateResponseInput>;
export interface SaslAuthenticateRequest {
    /** The SASL authentication bytes from the client, as defined by the SASL mechanism. */
    readonly authBytes: Buffer;
}
/** As written: what has a default may be left out. */
export interface SaslAuthenticateRequestInput {
    readonly authBytes: Buffer;
}
export interface SaslAuthenticateResponse {
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The error message, or null if there was no error. */
    readonly errorMessage: string | null;
    /** The SASL authentication bytes from the server, as defined by the SASL mechanism. */
    readonly authBytes: Buffer;
    /** Number of milliseconds after which only re-authentication over the existing connection to create a new session can occur. */
    readonly sessionLifetimeMs: number;
}
/** As written: what has a default may be left out. */
export interface SaslAuthenticateResponseInput {
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly authBytes: Buffer;
    readonly sessionLifetimeMs?: number | undefined;
}
export declare function readSaslAuthenticateRequest(reader: KafkaReader, version: number): SaslAuthenticateRequest;
export declare function writeSaslAuthenticateRequest(writer: KafkaWriter, message: SaslAuthenticateRequestInput, version: number): void;
export declare function readSaslAuthenticateResponse(reader: KafkaReader, version: number): SaslAuthenticateResponse;
export declare function writeSaslAuthenticateResponse(writer: KafkaWriter, message: SaslAuthenticateResponseInput, version: number): void;
