import type { Source, SourceContext } from '../../core/contracts.js';
import type { MultiportSyslogtcpSourceConfig } from '../../generated/config/sources/multiport_syslogtcp.js';
export declare class MultiportSyslogTcpSource implements Source {
    #private;
    constructor(context: SourceContext<MultiportSyslogtcpSourceConfig>);
    /** The ports that it listens on, in the order of the configuration, without those it has not got. */
    get ports(): readonly number[];
    /** As in Flume, a port that cannot be had does not stop the others. Without any it is an error. */
    start(): Promise<void>;
    stop(): Promise<void>;
}
