import type { EventBatch } from '../../core/batch.js';
import type { Channel, ChannelFill, ComponentContext, LaneState, Lease, OriginPosition, Recovered, Reservation, TakeLimit } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import { Tallies } from '../../core/tallies.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import { type ChannelDirectories } from './channel-start.js';
/** Where a channel of this configuration is; `directory` is the component's own. */
export declare function channelDirectories(config: Pick<FileChannelConfig, 'checkpointDir' | 'dataDirs'>, directory: string): ChannelDirectories;
export declare class FileChannel implements Channel {
    #private;
    readonly transactionCapacity: number;
    /** Throws ConfigError when the options contradict each other. */
    constructor(context: ComponentContext<FileChannelConfig>);
    get id(): string;
    start(): Promise<void>;
    stop(): Promise<void>;
    reserve(events: number, bytes: number): Promise<Reservation>;
    put(batch: EventBatch, reservation: Reservation): Promise<void>;
    /** A put that nobody counts; resolves with the numbers of the batch's events. */
    store(batch: EventBatch, reservation: Reservation): Promise<NumberRange>;
    /** Gives numbers up that were delivered by another way than a lease. */
    settle(ranges: readonly NumberRange[]): void;
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<Lease | undefined>;
    lane(sinkName: string): Promise<LaneState>;
    recover(lane: number, told: Recovered): Promise<void>;
    positions(): ReadonlyMap<string, OriginPosition>;
    get lowMark(): number;
    get endSequence(): number;
    /** Also after a stop: what is told late is not kept. */
    get isFailing(): boolean;
    get isBlocked(): boolean;
    get tallies(): Tallies;
    get fill(): ChannelFill;
}
