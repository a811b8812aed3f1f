/** Hot path. SUM and AVG. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type MergedGroups } from './aggregate-cells.js';
/** Cells: the sum and how many values it has; NULL while it has none. */
export declare class SumCells implements AggregateCells {
    #private;
    readonly cellCount = 2;
    constructor(cell: number, result: (sum: number, count: number) => number);
    add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void;
    merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void;
    valueOf({ values, stride }: Cells, group: number): ResultValue;
}
