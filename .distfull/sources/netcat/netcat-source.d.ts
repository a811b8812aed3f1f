import type { Source, SourceContext } from '../../core/contracts.js';
import type { NetcatSourceConfig } from '../../generated/config/sources/netcat.js';
/**
 * Lines of text over TCP, for trying things out. Once from acceptance on: a client cannot be told
 * twice.
 */
export declare class NetcatSource implements Source {
    #private;
    constructor(context: SourceContext<NetcatSourceConfig>);
    /** The port that it listens on: of interest where the configured one is 0. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
