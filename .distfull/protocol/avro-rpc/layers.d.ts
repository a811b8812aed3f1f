import type { Duplex } from 'node:stream';
import type { HandshakeLimit } from '../tls/handshake.js';
import type { TlsClient, TlsServer } from '../tls/settings.js';
export type LayerOrder = 'zlib-outer' | 'tls-outer';
export interface Layers<Tls> {
    /** zlib's level; undefined: no compression. */
    readonly compressionLevel?: number | undefined;
    readonly tls?: Tls | undefined;
}
export interface ClientLayers extends Layers<TlsClient> {
    /** Where there are both; absent: as Flume does now. */
    readonly order?: LayerOrder | undefined;
}
/** Rejects with ProtocolError when TLS cannot be agreed on; the connection is then closed. */
export declare function layeredClient(connection: Duplex, host: string, { compressionLevel, tls, order }: ClientLayers, limit: HandshakeLimit): Promise<Duplex>;
/** A connection without TLS is there at once. */
export declare function layeredServer(connection: Duplex, { compressionLevel, tls }: Layers<TlsServer>, limit: HandshakeLimit): Duplex | Promise<Duplex>;
