import type { Source, SourceContext } from '../../core/contracts.js';
import type { ThriftSourceConfig } from '../../generated/config/sources/thrift.js';
/**
 * Flume's Thrift source. Several calls of a connection may be in flight: they are put in the order
 * of the calls and answered in that order when all required channels have them.
 */
export declare class ThriftSource implements Source {
    #private;
    constructor(context: SourceContext<ThriftSourceConfig>);
    /** The port that is listened on, once started. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
