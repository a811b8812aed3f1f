/**
 * Groups of a window as rows: `window_start`, `window_end`, `window_time`, the group keys, the
 * aggregates, the grouping set. What HAVING and expressions over aggregates read; a column is made
 * when it is read.
 */
import type { Column, RowBatch } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowState } from '../state/window-state.js';
import { type TypedColumn } from './columns.js';
export declare class AggregatedRows implements RowBatch {
    #private;
    readonly size: number;
    readonly bodyIndexes: Uint32Array;
    /** The grouping set of each row. */
    readonly sets: Uint16Array;
    /** `groups` of the state; `window` is what its rows are said to be of. */
    constructor(shape: QueryShape, state: WindowState, groups: Uint32Array, window: WindowRange);
    column(index: number): Column;
    typedColumn(index: number): TypedColumn;
    /** The values of a row's group keys, then of hidden ones; NULL outside its grouping set. */
    keysOf(row: number): readonly ResultValue[];
}
