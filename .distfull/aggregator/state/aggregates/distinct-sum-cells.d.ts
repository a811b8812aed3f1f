/** Hot path. SUM(DISTINCT x) and AVG(DISTINCT x). */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type AggregateState, type MergedGroups } from './aggregate-cells.js';
/** Cells: the sum of the group's values and how many they are; what it has seen as in DistinctCells. */
export declare class DistinctSumCells implements AggregateCells {
    #private;
    readonly cellCount = 2;
    readonly splitsByValue = true;
    constructor(cell: number, result: (sum: number, count: number) => number);
    newState(like?: AggregateState): AggregateState;
    prepare({ values }: AggregateState, rows: Uint32Array, input: AggregateInput): void;
    add(cells: Cells, { groups, rows, isWhole }: AggregateRows, _input: AggregateInput, state: AggregateState): void;
    merge(cells: Cells, { groups, whole, contents }: MergedGroups, state: AggregateState): void;
    valueOf({ values, stride }: Cells, group: number): ResultValue;
}
