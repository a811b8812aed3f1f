import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Clock } from '../../core/clock.js';
import { ProtocolError } from '../../core/errors.js';
import type { TlsClient, TlsServer } from './settings.js';
export interface HandshakeLimit {
    readonly timeoutMs: number;
    readonly clock: Clock;
    /** Aborted: given up. */
    readonly signal?: AbortSignal | undefined;
}
/** TLS was agreed on, but the peer's certificate is not believed. */
export declare class DistrustError extends ProtocolError {
}
/** Rejects with ProtocolError when there is no TLS, and with DistrustError. */
export declare function secureClient(connection: Duplex, host: string, { secureContext, trustsAll, checksHostName }: TlsClient, limit: HandshakeLimit): Promise<TLSSocket>;
/** Rejects with ProtocolError. */
export declare function secureServer(connection: Duplex, { secureContext }: TlsServer, limit: HandshakeLimit): Promise<TLSSocket>;
/** One sentence for what OpenSSL and Node say of a handshake, or of an alert after it. */
export declare function tlsFact(error: Error): string;
