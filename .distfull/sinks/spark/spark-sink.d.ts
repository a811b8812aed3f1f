import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { SparkSinkConfig } from '../../generated/config/sinks/spark.js';
/**
 * Spark's own sink for Flume (`SparkSink`): Spark's receivers ask for batches of events and
 * acknowledge each. At least once: an acknowledgement may be lost. As many batches are open at a
 * time as Spark's sink has threads.
 */
export declare class SparkSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    readonly holdsDeliveries = true;
    readonly openDeliveriesMax: number;
    constructor(context: SinkContext<SparkSinkConfig>);
    /** The port that is listened on, once started. */
    get port(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Spark keeps no position. */
    recover(): Promise<undefined>;
    deliver({ batch }: Delivery): Promise<undefined>;
}
