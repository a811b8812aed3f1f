/** Hot path. COUNT(*) and COUNT(x). */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type MergedGroups } from './aggregate-cells.js';
export declare class CountCells implements AggregateCells {
    #private;
    readonly cellCount = 1;
    constructor(cell: number);
    add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void;
    merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void;
    valueOf({ values, stride }: Cells, group: number): ResultValue;
}
