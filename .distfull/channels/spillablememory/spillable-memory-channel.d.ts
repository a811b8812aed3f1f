import type { EventBatch } from '../../core/batch.js';
import type { Channel, ChannelFill, ComponentContext, LaneState, Lease, OriginPosition, Recovered, Reservation, TakeLimit } from '../../core/contracts.js';
import type { Tallies } from '../../core/tallies.js';
import type { SpillableMemoryChannelConfig } from '../../generated/config/channels/spillablememory.js';
import { type OverflowLog } from './overflow.js';
export declare class SpillableMemoryChannel implements Channel {
    #private;
    readonly id: string;
    readonly transactionCapacity: number;
    /** `log`: not started, of the overflow capacity, without a wait for room. */
    constructor(context: ComponentContext<SpillableMemoryChannelConfig>, log: OverflowLog);
    start(): Promise<void>;
    /** What memory holds goes to the log: a clean stop loses nothing. */
    stop(): Promise<void>;
    reserve(events: number, bytes: number): Promise<Reservation>;
    put(batch: EventBatch, reservation: Reservation): Promise<void>;
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<Lease | undefined>;
    lane(sinkName: string): Promise<LaneState>;
    recover(lane: number, told: Recovered): Promise<void>;
    positions(): ReadonlyMap<string, OriginPosition>;
    get lowMark(): number;
    get endSequence(): number;
    get isFailing(): boolean;
    get isBlocked(): boolean;
    get tallies(): Tallies;
    get fill(): ChannelFill;
}
