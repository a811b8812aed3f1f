import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { ThriftSinkConfig } from '../../generated/config/sinks/thrift.js';
/**
 * Flume's Thrift sink. The protocol has no place for a position: what was under way when the
 * connection broke is sent again, to a Tailrace source, too.
 */
export declare class ThriftSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    constructor(context: SinkContext<ThriftSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    recover(): Promise<undefined>;
    get mustRecover(): boolean;
    deliver({ batch }: Delivery): Promise<undefined>;
}
