/**
 * What a file channel does beside its events, a while after something was delivered: saves the
 * cursor, and removes the segments that are behind it.
 */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { Log } from '../../storage/log.js';
import type { CursorJournal } from './cursor-journal.js';
import type { PutLog } from './put-log.js';
export interface HouseKeepingParts {
    readonly clock: Clock;
    readonly logger: Logger;
    readonly log: Log;
    readonly puts: PutLog;
    readonly journal: CursorJournal;
    /** How often the cursor is not only written, but synced. */
    readonly cursorSyncIntervalMs: number;
    /** Everything below was delivered. */
    readonly lowMark: () => number;
}
export declare class HouseKeeping {
    #private;
    constructor(parts: HouseKeepingParts);
    /** Something was delivered. */
    scheduleSoon(): void;
    /** False where it is not saved: that costs repetitions after a crash, and is logged. */
    saveCursor(sync: boolean): Promise<boolean>;
    /** Does `work` while no segment is removed. */
    whileNothingGoes<Result>(work: () => Promise<Result>): Promise<Result>;
    stop(): Promise<void>;
}
