import type { Duplex } from 'node:stream';
import type { Peer, Served } from '../acceptor.js';
import type { SyslogServerContext } from './syslog-server.js';
export declare class SyslogConnection implements Served {
    #private;
    /** Resolves when the connection is closed and nothing of it is left to be passed on. */
    readonly finished: Promise<void>;
    constructor(context: SyslogServerContext, connection: Duplex, peer: Peer);
    stop(): Promise<void>;
}
