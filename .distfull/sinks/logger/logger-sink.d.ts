import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { LoggerSinkConfig } from '../../generated/config/sinks/logger.js';
/** Each event becomes a log line: `Event: { headers:{} body: … }`. */
export declare class LoggerSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    constructor(context: SinkContext<LoggerSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    recover(): Promise<undefined>;
    deliver({ batch }: Delivery): Promise<undefined>;
}
