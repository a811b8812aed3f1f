/**
 * Where the result rows of a checkpoint go: the results table, which the checkpoint itself writes,
 * and the outbox, from which all other outputs take them.
 *
 * A partial window (time/gaps.ts) is marked in the table and goes nowhere else: an output that
 * cannot mark it might have the whole value, from an earlier state of this query.
 */
import type { ResultLayout } from '../../core/status.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { RevisionLine } from '../checkpoint/revision-line.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { ResultOfRow } from './group-results.js';
export interface ResultWriterOptions {
    /** Keep rows in the results table. */
    readonly table: boolean;
    /** Put emitted rows into the outbox. */
    readonly outbox: boolean;
    /** Rows of the window may be missing. */
    readonly isPartial: (startMs: number) => boolean;
    readonly revisions: RevisionLine;
}
export declare class ResultWriter {
    #private;
    readonly options: ResultWriterOptions;
    constructor(checkpoint: CheckpointWriter, layout: ResultLayout, options: ResultWriterOptions, nextOutboxNumber: number);
    get nextOutboxNumber(): number;
    /** Says of a window whether all its rows have been emitted as they are. */
    mark(window: WindowRange, provisional: boolean): void;
    /** What the page and `tailrace results` see of a row that was emitted so often. */
    show(window: WindowRange, row: ResultOfRow, emissions: number, provisional: boolean): void;
    hide(key: Buffer): void;
    /** Sends a row to the outputs; `deleted`: it is no result any more. */
    send(window: WindowRange, row: ResultOfRow, emissions: number, { deleted }?: {
        deleted?: boolean | undefined;
    }): void;
}
