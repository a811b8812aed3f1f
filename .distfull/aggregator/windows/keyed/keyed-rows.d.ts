/** Hot path. Sorts the rows of a record batch into windows of keys. */
import type { RowBatch } from '../../../codecs/rows.js';
import type { QueryShape, RowPlaces } from '../../state/query-shape.js';
import type { AddedRows } from '../window-set.js';
import type { KeyedGroups } from './keyed-groups.js';
/** In the place of a window's id: the row is in none. */
export declare const late = -1;
export declare const full = -2;
/** The id of the window of a row of a key. */
export type AssignRow = (key: number, timeMs: number) => number;
/** Counts the rows under the ids that `assign` gives them. */
export declare function addKeyedRows(rows: RowBatch, times: Float64Array, places: RowPlaces | undefined, shape: QueryShape, groups: KeyedGroups, assign: AssignRow): AddedRows;
