/**
 * Hot path. What an aggregate function does with the cells of a window, a column of rows a call. NULL
 * arguments (NaN, `nullStart`) and rows outside an aggregate's FILTER count nowhere, as in SQL.
 */
import { type Column } from '../../../codecs/rows.js';
import type { ResultValue } from '../../../core/status.js';
import type { ByteTable, TableEntries } from '../byte-table.js';
import type { Cells } from '../cells.js';
/** Some rows of a record batch: those of one window. */
export interface AggregateRows {
    /** Their numbers within the batch. */
    readonly rows: Uint32Array;
    /** The group of each, for the grouping set at hand. */
    readonly groups: Uint32Array;
    /** All are in one group, which has had every row of the window before. */
    readonly isWhole: boolean;
}
export interface AggregateInput {
    /** Absent for COUNT(*). */
    readonly argument: Column | undefined;
    /** FILTER (WHERE …), by row of the batch. */
    readonly mask: Uint8Array | undefined;
    /** Only for an aggregate that `needsOrder`. */
    readonly order?: RowOrder;
}
/** Where rows stand among all others: by time, then partition, then offset. */
export interface RowOrder {
    readonly times: Float64Array;
    readonly partition: number;
    readonly offsets: Float64Array;
}
/** What an aggregate keeps of a window beside its cells. */
export interface AggregateState {
    /** Values of its argument, numbered. */
    readonly values: ByteTable;
    /** What the groups have had of them. */
    readonly pairs: GroupPairs;
}
/** Words of 32 bits about a group, in records of one length: `group, value number` and the like. */
export interface GroupPairs {
    readonly memoryBytes: number;
    readonly recordWords: number;
    /** The records added or changed since the last call. A copy. */
    takeFresh(): Uint32Array;
    /** Takes records of `takeFresh`, oldest first. */
    restore(records: Uint32Array): void;
    /** Records that make the same in an empty one by `restore`. A copy. */
    all(): Uint32Array;
}
/** An AggregateState as plain arrays; another window's merge takes it. */
export interface AggregateContents {
    readonly values: TableEntries;
    readonly pairs: Uint32Array;
}
/** What one aggregate gets of another window. */
export interface MergedGroups {
    /** By group there: its number here. */
    readonly groups: Uint32Array;
    /** Those groups here that have every row of the window, in both. */
    readonly whole: readonly number[];
    /** Cells there, of the same stride. */
    readonly cells: Float64Array;
    readonly contents: AggregateContents;
}
/** One aggregate of a query: stateless, its numbers lie in the window's cells from `cell` on. */
export interface AggregateCells {
    readonly cellCount: number;
    readonly needsOrder?: true;
    /**
     * Its cells come of the pairs of a group and a value alone, and add up over sets of values: they
     * can be merged some values at a time.
     */
    readonly splitsByValue?: true;
    /**
     * Of a new window, which may become as large as `like`; absent where it keeps nothing but cells.
     */
    newState?(like?: AggregateState): AggregateState;
    /** Called once for the rows of a window, before `add` for each grouping set. */
    prepare?(state: AggregateState, rows: Uint32Array, input: AggregateInput): void;
    add(cells: Cells, rows: AggregateRows, input: AggregateInput, state: AggregateState): void;
    /** As if the other window's rows had been added here. */
    merge(cells: Cells, from: MergedGroups, state: AggregateState): void;
    valueOf(cells: Cells, group: number, state: AggregateState): ResultValue;
}
export declare function isNull(column: Column, row: number): boolean;
export declare function numbersOf(column: Column | undefined): Float64Array;
