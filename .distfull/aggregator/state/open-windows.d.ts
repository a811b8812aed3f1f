/**
 * Hot path. All slices of a query's windows that still take rows (tumbling windows are slices
 * themselves): sorts the rows of a record batch into them, and says which rows are in none.
 */
import type { RowBatch } from '../../codecs/rows.js';
import type { CheckpointWriter, StateChunk } from '../checkpoint/store.js';
import type { AlignedWindower } from '../windows/aligned-windower.js';
import type { AddedRows } from '../windows/window-set.js';
import type { QueryShape, RowPlaces } from './query-shape.js';
import { OpenWindow } from './open-window.js';
import type { WindowContents, WindowState } from './window-state.js';
export declare class OpenWindows {
    #private;
    /** Called for a slice that has had no row since its `changed` was cleared, before it has one. */
    onChange: (slice: WindowState, closedMs: number) => void;
    /**
     * Rows that would open more than `openMax` slices are refused: hostile times cannot fill the
     * memory. `memoryBytes`: what the windows and the work of spilling them may take.
     */
    constructor(shape: QueryShape, windower: AlignedWindower, openMax: number, memoryBytes?: number);
    get size(): number;
    [Symbol.iterator](): IterableIterator<OpenWindow>;
    get(startMs: number): OpenWindow | undefined;
    delete(startMs: number): void;
    /** Hands over what has been counted, and forgets it. */
    take(): WindowContents[];
    merge(slices: readonly WindowContents[], closedMs: number): void;
    restore(chunks: Iterable<StateChunk>): void;
    /** They take so much memory that a checkpoint must make room. */
    get isFull(): boolean;
    /** Moves some of those that `mayGo` to the store where it must be. Whether it did. */
    makeRoom(checkpoint: CheckpointWriter, mayGo?: (window: OpenWindow) => boolean): boolean;
    /**
     * Counts the rows. A slice whose last window ends at or before `closedMs` takes none: its state is
     * gone.
     */
    add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows;
}
