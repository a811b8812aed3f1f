import type { CommitRecord, Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { IntervalSet } from '../../core/interval-set.js';
import type { AvroSinkConfig } from '../../generated/config/sinks/avro.js';
import { type Network } from '../../protocol/network.js';
/**
 * Flume's Avro sink. A Tailrace source at the other end says in its handshake what it holds of this
 * channel, and is told with each call which sequences it gets: exactly once. To a Flume source: at
 * least once.
 */
export declare class AvroSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    constructor(context: SinkContext<AvroSinkConfig>, network?: Network);
    start(): Promise<void>;
    stop(): Promise<void>;
    /** A new connection; the peer settles what the old one left before it answers. */
    recover(): Promise<IntervalSet | undefined>;
    /** One at a time to Flume: its source would take what follows a refused call. */
    get openDeliveriesMax(): number;
    ready(): Promise<void>;
    /** Another peer, or the same one with less or more than before, may answer the next time. */
    get mustRecover(): boolean;
    deliver(delivery: Delivery): Promise<CommitRecord | undefined>;
}
