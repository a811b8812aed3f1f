/**
 * Hot path. A parked fetch: sleeps until one of its partitions changes, its time is up or its
 * connection is gone. Watching begins with the construction, so that nothing which happens while the
 * fetch still reads is missed.
 */
import type { Clock } from '../../core/clock.js';
import type { Partition } from './partition.js';
export declare class LongPoll {
    #private;
    constructor(partitions: readonly Partition[], waitMs: number, clock: Clock, signal: AbortSignal);
    /** Resolves with true when something has changed since the last call, false when it is over. */
    next(): Promise<boolean>;
    close(): void;
}
