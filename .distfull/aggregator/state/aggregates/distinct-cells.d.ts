/** Hot path. COUNT(DISTINCT x). */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type AggregateState, type MergedGroups } from './aggregate-cells.js';
/**
 * Cell: the count. The window's values get numbers once a row, whatever the number of grouping
 * sets; a set of (group, value number) pairs says what each group has seen. The group that has
 * every row has seen every value, so it needs no pairs.
 */
export declare class DistinctCells implements AggregateCells {
    #private;
    readonly cellCount = 1;
    readonly splitsByValue = true;
    constructor(cell: number);
    newState(like?: AggregateState): AggregateState;
    prepare({ values }: AggregateState, rows: Uint32Array, input: AggregateInput): void;
    add({ values, stride }: Cells, { groups, rows, isWhole }: AggregateRows, _input: AggregateInput, { pairs, values: known }: AggregateState): void;
    merge({ values, stride }: Cells, from: MergedGroups, state: AggregateState): void;
    valueOf({ values, stride }: Cells, group: number): ResultValue;
}
