/**
 * The listener: accepts connections up to a limit and closes those that are idle, whose peer has
 * stopped to take its replies, or who hold up others with a request that does not come.
 */
import { type Socket } from 'node:net';
import { type TlsOptions } from 'node:tls';
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { type ConnectionLimits, type RequestHandler } from './connection.js';
import type { ResourceLimits, ServerResources } from './resources.js';
export interface ServerOptions {
    readonly host: string;
    /** 0: any free one. */
    readonly port: number;
    /** Where the address is configured, for messages. */
    readonly key: string;
    readonly limits: ServerLimits;
    /** Of all listeners. */
    readonly resources: ServerResources;
    /** Who handles the requests of a new connection. */
    readonly open: (socket: Socket) => RequestHandler;
    /** What a connection begins with; absent: it is in the clear. */
    readonly tls?: TlsOptions | undefined;
    /** Clients send small frames only until they have said who they are (Peer.trust). */
    readonly needsLogin?: boolean;
    readonly clock: Clock;
    readonly logger: Logger;
}
export interface ServerLimits extends ConnectionLimits, ResourceLimits {
    /** A connection without a request in work is closed after this long. */
    readonly idleMsMax: number;
    /** A peer that takes nothing of what waits for it is dropped after this long. */
    readonly unsentMsMax: number;
    /** The same where memory is spent: others wait for what such a peer holds, or keeps from coming. */
    readonly stuckMsMax: number;
}
export declare class Server {
    #private;
    constructor(options: ServerOptions);
    get connectionCount(): number;
    /** Resolves with the address when connections are accepted. Rejects with StartError. */
    start(): Promise<{
        readonly host: string;
        readonly port: number;
    }>;
    /** Accepts nothing more; the replies that are due still go out. */
    stop(graceMs: number): Promise<void>;
}
