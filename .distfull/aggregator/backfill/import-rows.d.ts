/**
 * Recomputed rows in a checkpoint of the live state: each with the next revision of its window into
 * the results table, and into the outbox for the other outputs.
 */
import type { ResultLayout } from '../../core/status.js';
import type { RevisionLine } from '../checkpoint/revision-line.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { HandedBackfill } from './handover.js';
export interface ImportOptions {
    readonly layout: ResultLayout;
    /** Some output takes emitted rows from the outbox. */
    readonly outbox: boolean;
    readonly revisions: RevisionLine;
    readonly nextOutboxNumber: number;
    readonly timeMs: number;
}
/** The next outbox number afterwards. A backfill that is known already changes nothing. */
export declare function importRows(checkpoint: CheckpointWriter, { id, rows }: HandedBackfill, options: ImportOptions): number;
