import type { Duplex } from 'node:stream';
import type { HeldBytes } from '../held-bytes.js';
import type { ThriftProtocol } from './protocol.js';
import type { ThriftReader } from './reader.js';
export interface ThriftHandler {
    /**
     * Carries a call out: its status, or undefined when there is no such method. Reads the parameters
     * before it waits. Rejects with ProtocolError for parameters that cannot be read.
     */
    called(method: string, parameters: ThriftReader): Promise<number | undefined>;
    closed(reason: Error | undefined): void;
}
/**
 * The server's end of one connection. Calls are begun in order; the answers come in that order, too:
 * Thrift's clients do not look for one that overtakes.
 */
export declare class ThriftServerConnection {
    #private;
    /** Resolves when it is closed and no call is being carried out. */
    readonly finished: Promise<void>;
    /** `held`: shared by a server's connections. */
    constructor(connection: Duplex, { protocol, held }: {
        readonly protocol: ThriftProtocol;
        readonly held: HeldBytes;
    }, handler: ThriftHandler);
    /** Begins no further call, answers those under way, and closes. */
    stop(): Promise<void>;
}
