/**
 * The windows of a query that still take rows, whatever their kind. They live in memory; what a
 * checkpoint writes of them is enough to make them anew.
 */
import type { RowBatch } from '../../codecs/rows.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import type { RowPlaces } from '../state/query-shape.js';
import type { WindowContents } from '../state/window-state.js';
export interface WindowSet {
    /** How many are open. */
    readonly size: number;
    /** They take so much memory that the next `write`, which makes room, should not wait. */
    readonly isFull: boolean;
    /**
     * The state of the last checkpoint, before the first row. Windows that end at or before
     * `closedMs` were over then.
     */
    restore(chunks: Iterable<StateChunk>, closedMs: number): void;
    /**
     * Counts the rows of a record batch. Windows that end at or before `closedMs` take none: their
     * state is gone. `places` tell first rows from last ones.
     */
    add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows;
    /**
     * As if the rows of these slices had been added here, but of windows that are over. Absent where
     * windows depend on the order of all rows: such a query counts in one thread.
     */
    merge?(slices: readonly WindowContents[], closedMs: number): void;
    /** Whether a checkpoint would emit a window up to `watermarkMs`, or purge one up to `closedMs`. */
    isDue(watermarkMs: number, closedMs: number): boolean;
    /** The last `write` has done as much as a transaction should: another is to go on. */
    readonly isEmitting?: boolean;
    /** Writes what has changed since the last checkpoint, and forgets windows that are over. */
    write(emission: Emission): void;
}
/** What became of the rows of a batch. Row numbers are those of the RowBatch. */
export interface AddedRows {
    /** Each row once, in however many windows it is. */
    readonly inWindows: number;
    readonly filtered: number;
    readonly late: readonly number[];
    readonly refused: readonly {
        readonly row: number;
        readonly reason: string;
    }[];
}
