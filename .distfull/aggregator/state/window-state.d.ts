/**
 * Hot path. The groups of one window and what they have counted. Lives in memory; checkpoints write
 * its increments (window-snapshot.ts).
 */
import type { AggregateContents, AggregateState } from './aggregates/aggregate-cells.js';
import { ByteTable, type TableEntries } from './byte-table.js';
import { Cells } from './cells.js';
import type { QueryColumns, QueryShape } from './query-shape.js';
/**
 * All of a window as plain arrays, for another one's `merge`. Arrays of `groups` and `values` are
 * the window's own: it must not be used any more once they have been transferred to another thread.
 */
export interface WindowContents {
    readonly startMs: number;
    readonly endMs: number;
    readonly groups: TableEntries;
    readonly cells: Float64Array;
    /** One for each aggregate of the query. */
    readonly aggregates: readonly AggregateContents[];
}
export declare class WindowState {
    #private;
    readonly startMs: number;
    readonly endMs: number;
    readonly groups: ByteTable;
    readonly cells: Cells;
    /** One for each aggregate of the query; unused by those that keep no values. */
    readonly states: readonly AggregateState[];
    /** Rows have come since the last checkpoint. */
    touched: boolean;
    /** Some group has counted something since its row was last emitted. */
    changed: boolean;
    /** `like`: one that it may become as large as. */
    constructor(shape: QueryShape, startMs: number, endMs: number, like?: WindowState);
    /** What it takes of the memory, without what every window takes. */
    get memoryBytes(): number;
    /** Counts `rows` of a record batch: the numbers of those that fall in this window. */
    add(rows: Uint32Array, columns: QueryColumns): void;
    /**
     * As if the other window's rows had been added here. A group has the higher of both revisions,
     * and is changed when it is in one of them. Returns the number here of each group there.
     */
    merge(other: WindowContents): Uint32Array;
    /** A group that has been counted in since the last checkpoint is a changed one from here on. */
    contents(): WindowContents;
    /** After a restart: groups whose rows were not emitted before it. */
    findChanges(): void;
}
/** The memory that goes along when the contents are posted to another thread. */
export declare function transferList(contents: WindowContents): ArrayBuffer[];
