import type { Duplex } from 'node:stream';
import type { Call } from './call.js';
import type { Metadata } from './handshake.js';
import type { RpcProtocol } from './protocol.js';
import type { HeldBytes } from '../held-bytes.js';
export interface ServerHandler {
    /** The handshake's metadata; what it resolves to goes into the answer. */
    greeted(meta: Metadata): Promise<Metadata | undefined>;
    /**
     * Carries a call out: the bytes of its result, or undefined when the message has no such name.
     * Reads its parameters before it waits. Rejects with ProtocolError for parameters that cannot be
     * read.
     */
    called(call: Call): Promise<Uint8Array | undefined>;
    closed(reason: Error | undefined): void;
}
/** Shared by a server's connections. */
export interface ServerConnectionOptions {
    readonly protocol: RpcProtocol;
    /** Hashes of foreign protocols whose text has been seen. */
    readonly knownProtocols: Set<string>;
    readonly held: HeldBytes;
}
/**
 * The server's end of one connection: handshake first, then calls, begun in order and answered when
 * done.
 */
export declare class ServerConnection {
    #private;
    /** Resolves when it is closed and no call is being carried out. */
    readonly finished: Promise<void>;
    constructor(connection: Duplex, options: ServerConnectionOptions, handler: ServerHandler);
    /** Resolves when no call is being carried out. */
    settled(): Promise<void>;
    /** Drops what has been sent but not begun, waits for what has, and closes. */
    fence(): Promise<void>;
    /** Begins no further call, answers those under way, and closes. */
    stop(): Promise<void>;
}
