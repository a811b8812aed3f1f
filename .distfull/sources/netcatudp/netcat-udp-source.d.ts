import type { Source, SourceContext } from '../../core/contracts.js';
import type { NetcatudpSourceConfig } from '../../generated/config/sources/netcatudp.js';
/** Each datagram is an event, up to its first newline; nothing is answered. */
export declare class NetcatUdpSource implements Source {
    #private;
    constructor(context: SourceContext<NetcatudpSourceConfig>);
    /** The port that it listens on: of interest where the configured one is 0. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
