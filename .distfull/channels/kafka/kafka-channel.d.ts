import type { EventBatch } from '../../core/batch.js';
import type { Channel, ChannelFill, ComponentContext, LaneState, Lease, OriginPosition, Recovered, Reservation, TakeLimit } from '../../core/contracts.js';
import { Tallies } from '../../core/tallies.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
export declare class KafkaChannel implements Channel {
    #private;
    readonly id: string;
    /** As in Flume: a transaction is as large as its caller makes it. */
    readonly transactionCapacity: number;
    readonly tallies: Tallies;
    /** Throws ConfigError for options that can never work. */
    constructor(context: ComponentContext<KafkaChannelConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    /** A topic has no end of room. */
    reserve(events: number, bytes: number): Promise<Reservation>;
    put(batch: EventBatch): Promise<void>;
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<Lease | undefined>;
    /** A sink is there: from now on the topic is read. */
    lane(sinkName: string): Promise<LaneState>;
    recover(lane: number, told: Recovered): Promise<void>;
    positions(): ReadonlyMap<string, OriginPosition>;
    get lowMark(): number;
    get endSequence(): number;
    get isFailing(): boolean;
    /** Sinks hold so much that no more is fetched: they are to settle it. */
    get isBlocked(): boolean;
    /** What was fetched; how much the topic holds is the group's lag. */
    get fill(): ChannelFill;
}
