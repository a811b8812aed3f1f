import type { Duplex } from 'node:stream';
import type { SourceContext } from '../core/contracts.js';
import type { ListenAddress } from '../core/listen.js';
import { type Network } from '../protocol/network.js';
import { type HandshakeLimit } from '../protocol/tls/handshake.js';
import { type TlsServer, type TlsServerOptions } from '../protocol/tls/settings.js';
export interface Peer {
    /** `address:port` of its end. */
    readonly name: string;
    readonly address: string;
    /** The port that it connected to. */
    readonly localPort: number;
}
/** What serves one connection. */
export interface Served {
    /** Resolves when it is closed and nothing of it is under way. Never rejects. */
    readonly finished: Promise<void>;
    /** Begins nothing more, answers what is under way, and closes. */
    stop(): Promise<void>;
}
export interface AcceptorOptions {
    readonly maxConnections: number;
    /** Of its configuration; without it connections are plain. */
    readonly tls?: TlsServerOptions;
    readonly network?: Network;
    /** A client that has closed its side still gets answers. */
    readonly allowHalfOpen?: boolean;
    isAllowed?(address: string): Promise<boolean>;
    /** Other layers than TLS alone. */
    layered?(connection: Duplex, tls: TlsServer | undefined, limit: HandshakeLimit): Duplex | Promise<Duplex>;
    serve(connection: Duplex, peer: Peer): Served;
}
export declare class Acceptor {
    #private;
    /** Throws ConfigError for settings of TLS that can never work. */
    constructor(source: SourceContext<unknown>, options: AcceptorOptions);
    /** Connections that are not served yet. */
    get arriving(): number;
    /** To be called before `listen`: reads the key store. Rejects with StartError. */
    open(): Promise<void>;
    /** Resolves with the port; may be called for several. Rejects with StartError. */
    listen(address: ListenAddress): Promise<number>;
    /** Resolves when nothing is served any more. */
    stop(): Promise<void>;
}
