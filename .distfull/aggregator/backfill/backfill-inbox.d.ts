import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { type HandedBackfill } from './handover.js';
export interface BackfillInboxOptions {
    /** Of the aggregation. */
    readonly directory: string;
    /** As in the identity of the state. */
    readonly query: string;
    readonly fileSystem: FileSystem;
    readonly logger: Logger;
}
/** Looks for backfills that commands have handed over, beside the query that counts. */
export declare class BackfillInbox {
    #private;
    constructor(options: BackfillInboxOptions);
    /** What an earlier look has found; begins another one. Does not wait. */
    poll(): HandedBackfill | undefined;
    /** The backfill is in a checkpoint; `flushed` resolves when that is on the disk. */
    imported({ id, rows }: HandedBackfill, flushed: Promise<void>): void;
}
