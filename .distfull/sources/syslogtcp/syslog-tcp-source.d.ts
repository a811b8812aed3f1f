import type { Source, SourceContext } from '../../core/contracts.js';
import type { SyslogtcpSourceConfig } from '../../generated/config/sources/syslogtcp.js';
export declare class SyslogTcpSource implements Source {
    #private;
    constructor(context: SourceContext<SyslogtcpSourceConfig>);
    /** The port that it listens on: of interest where the configured one is 0. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
