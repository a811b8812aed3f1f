import { type TableEntries } from './byte-table.js';
import type { QueryShape } from './query-shape.js';
import type { WindowContents } from './window-state.js';
/** A copy. Not of shapes with a group that has every row: its values are in no pairs. */
export declare function selectGroups(shape: QueryShape, window: WindowContents, chosen: Uint32Array): WindowContents;
/** The entries with these numbers, in this order. A copy. */
export declare function selectEntries(from: TableEntries, chosen: Uint32Array): TableEntries;
export declare function selectCells(cells: Float64Array, stride: number, chosen: Uint32Array): Float64Array;
