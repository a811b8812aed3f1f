import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { NullSinkConfig } from '../../generated/config/sinks/null.js';
export declare class NullSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    constructor(context: SinkContext<NullSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    recover(): Promise<undefined>;
    deliver({ batch }: Delivery): Promise<undefined>;
}
