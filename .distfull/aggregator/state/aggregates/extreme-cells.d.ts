/** Hot path. MIN and MAX of numbers, times and booleans. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type MergedGroups } from './aggregate-cells.js';
/** Cells: the lowest or highest number and whether there is one. */
export declare class ExtremeCells implements AggregateCells {
    #private;
    readonly cellCount = 2;
    constructor(cell: number, sign: number, isBoolean: boolean);
    add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void;
    merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void;
    valueOf({ values, stride }: Cells, group: number): ResultValue;
}
