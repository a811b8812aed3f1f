import type { Clock } from '../../core/clock.js';
export declare class SyncRounds {
    #private;
    constructor(clock: Clock);
    /** One more batch will wait for a sync. */
    expect(): void;
    /** Runs a log's `sync` with the next round, and settles with it. */
    join(sync: () => Promise<void>): Promise<void>;
}
