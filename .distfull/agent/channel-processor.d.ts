import { EventBatch } from '../core/batch.js';
import type { Clock } from '../core/clock.js';
import type { ChannelSelector, Interceptor, OriginPosition } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
import type { ChannelInlet } from './channel-inlet.js';
export interface ChannelProcessorOptions {
    /** Of events that the source cannot name positions for. */
    readonly origin: string;
    /** See `OriginRange.configHash`. */
    readonly configHash?: number | undefined;
    /** The source's channels, required and optional, by name. */
    readonly inlets: ReadonlyMap<string, ChannelInlet>;
    readonly interceptors: readonly Interceptor[];
    readonly selector: ChannelSelector;
    readonly counters: Counters;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly signal: AbortSignal;
}
export declare class ChannelProcessor {
    #private;
    constructor(options: ChannelProcessorOptions);
    /** Batches that are not durable yet. */
    get pending(): number;
    /** Why the channels take nothing now; undefined while they do. */
    get refusal(): string | undefined;
    /** See `SourceContext.emit`. */
    emit(batch: EventBatch): Promise<void>;
    /** Once before the source starts; see source-positions.ts. Rejects when a channel cannot store. */
    join(inherited?: ReadonlyMap<string, OriginPosition>): Promise<void>;
    /** See `SourceContext.positions`. */
    positions(originPrefix: string): ReadonlyMap<string, OriginPosition>;
    /** Stores the positions that a channel has not heard of yet: for a stop, or the end of a drain. */
    flushUnheard(): Promise<void>;
    /** Resolves when every batch emitted so far is durable or refused. */
    settle(): Promise<void>;
}
