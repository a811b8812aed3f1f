import type { EventBatch } from '../../core/batch.js';
import type { Channel, ChannelFill, ComponentContext, LaneState, Lease, OriginPosition, Recovered, Reservation, TakeLimit } from '../../core/contracts.js';
import { Tallies } from '../../core/tallies.js';
import type { MemoryChannelConfig } from '../../generated/config/channels/memory.js';
export declare class MemoryChannel implements Channel {
    #private;
    readonly id: string;
    readonly isVolatile = true;
    readonly tallies: Tallies;
    /** Throws ConfigError when the options contradict each other. */
    constructor(context: ComponentContext<MemoryChannelConfig>);
    get transactionCapacity(): number;
    reconfiguration(other: Channel): (() => void) | undefined;
    start(): Promise<void>;
    stop(): Promise<void>;
    reserve(events: number, bytes: number): Promise<Reservation>;
    put(batch: EventBatch, reservation: Reservation): Promise<void>;
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<Lease | undefined>;
    lane(sinkName: string): Promise<LaneState>;
    recover(lane: number, told: Recovered): Promise<void>;
    positions(): ReadonlyMap<string, OriginPosition>;
    get lowMark(): number;
    get endSequence(): number;
    get isBlocked(): boolean;
    get fill(): ChannelFill;
}
