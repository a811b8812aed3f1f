import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';
export declare class RedisSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    constructor(context: SinkContext<RedisSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    recover(): Promise<IntervalSet | undefined>;
    deliver(delivery: Delivery): Promise<undefined>;
}
