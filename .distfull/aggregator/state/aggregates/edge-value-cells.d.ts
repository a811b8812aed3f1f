/**
 * Hot path. FIRST_VALUE(x) and LAST_VALUE(x): by event time, then partition, then offset, so that
 * the same records give the same values however they are read.
 */
import { type ColumnType } from '../../../codecs/rows.js';
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type AggregateState, type MergedGroups } from './aggregate-cells.js';
export declare class EdgeValueCells implements AggregateCells {
    #private;
    readonly cellCount = 4;
    readonly needsOrder = true;
    constructor(cell: number, sign: number, type: ColumnType);
    newState(): AggregateState;
    add({ values, stride }: Cells, { rows, groups }: AggregateRows, { argument, mask, order }: AggregateInput, state: AggregateState): void;
    merge({ values, stride }: Cells, from: MergedGroups, state: AggregateState): void;
    valueOf({ values, stride }: Cells, group: number, state: AggregateState): ResultValue;
}
