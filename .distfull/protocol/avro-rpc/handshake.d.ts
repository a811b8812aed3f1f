import { AvroReader } from './binary.js';
export type Metadata = ReadonlyMap<string, Uint8Array>;
export declare const noMetadata: Metadata;
declare const matches: readonly ['both', 'client', 'none'];
export type Match = (typeof matches)[number];
export interface HandshakeRequest {
    readonly clientHash: Buffer;
    readonly clientProtocol: string | undefined;
    readonly serverHash: Buffer;
    readonly meta: Metadata;
}
export interface HandshakeResponse {
    readonly match: Match;
    readonly serverProtocol: string | undefined;
    readonly serverHash: Buffer | undefined;
    readonly meta: Metadata | undefined;
}
export declare function encodeHandshakeRequest(request: HandshakeRequest): Buffer;
export declare function decodeHandshakeRequest(reader: AvroReader): HandshakeRequest;
export declare function encodeHandshakeResponse(response: HandshakeResponse): Buffer;
export declare function decodeHandshakeResponse(reader: AvroReader): HandshakeResponse;
export {};
