import type { CommitRecord, Delivery, LaneState, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { IntervalSet } from '../../core/interval-set.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
/** Flume's Kafka sink, exactly once out of a durable channel. */
export declare class KafkaSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    readonly openDeliveriesMax: number;
    /** Renewing the position failed: nobody knows what is open. */
    mustRecover: boolean;
    constructor(context: SinkContext<KafkaSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    recover(state: LaneState): Promise<IntervalSet | undefined>;
    deliver(delivery: Delivery): Promise<CommitRecord | undefined>;
    idle(): Promise<void>;
}
