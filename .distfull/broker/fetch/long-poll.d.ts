/**
 * Hot path. A parked fetch: sleeps until its partitions have grown enough, its time is up or its
 * connection is gone. Nothing is polled, and a large `minBytes` does not read at every append.
 */
import type { Clock } from '../../core/clock.js';
import type { FetchSession } from './fetch-session.js';
export declare class LongPoll {
    #private;
    constructor(session: FetchSession, waitMs: number, clock: Clock, signal: AbortSignal);
    /** Resolves with true when so much more may be there, with false when waiting is over. */
    grown(bytes: number): Promise<boolean>;
    close(): void;
}
