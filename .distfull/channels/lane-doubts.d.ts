import type { Clock } from '../core/clock.js';
import type { TakeLimit } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import { type NumberRange } from '../core/interval-set.js';
import type { Logger } from '../core/logger.js';
import type { Tallies } from '../core/tallies.js';
import type { LeasedEvents, LeaseQueue } from './lease-queue.js';
export interface LaneDoubtsParts {
    readonly queue: LeaseQueue;
    readonly clock: Clock;
    readonly counters: Counters;
    readonly logger: Logger;
    readonly tallies: Tallies;
}
export declare class LaneDoubts {
    #private;
    constructor(parts: LaneDoubtsParts);
    get isEmpty(): boolean;
    rangesOf(lane: number): NumberRange[];
    /** Keeps ranges that were leased to a lane from all others. */
    hold(lane: number, ranges: readonly NumberRange[]): void;
    /** The destination has told, and the queue has learnt, what it has: the rest is free. */
    settle(lane: number): void;
    /** The destination cannot tell: what it may have is sent again. */
    giveUp(lane: number, reason: string): void;
    /** Leases to a lane what is free, and what was in doubt of another one for too long. */
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<LeasedEvents | undefined>;
}
