import type { Duplex } from 'node:stream';
import type { SourceContext } from '../../core/contracts.js';
import type { NetcatSourceConfig } from '../../generated/config/sources/netcat.js';
import type { Served } from '../acceptor.js';
import type { TextLines } from './text-lines.js';
export declare class NetcatConnection implements Served {
    #private;
    /** Resolves when the connection is closed and nothing of it is under way. */
    readonly finished: Promise<void>;
    constructor(context: SourceContext<NetcatSourceConfig>, connection: Duplex, lines: TextLines);
    stop(): Promise<void>;
}
