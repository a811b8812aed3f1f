import type { Source, SourceContext } from '../../core/contracts.js';
import type { SyslogudpSourceConfig } from '../../generated/config/sources/syslogudp.js';
export declare class SyslogUdpSource implements Source {
    #private;
    constructor(context: SourceContext<SyslogudpSourceConfig>);
    /** The port that it listens on: of interest where the configured one is 0. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
