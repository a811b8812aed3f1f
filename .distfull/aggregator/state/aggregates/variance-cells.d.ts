/** Hot path. STDDEV_POP, STDDEV_SAMP, VAR_POP and VAR_SAMP. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type MergedGroups } from './aggregate-cells.js';
export interface VarianceOptions {
    /** Of a sample: divided by one value less. */
    readonly isSample: boolean;
    readonly isDeviation: boolean;
    /** Of whole numbers: whole, each division cut off towards zero. */
    readonly isInteger: boolean;
}
/**
 * Cells: the sum, the sum of squares and how many. Flink makes the result of these three, so its
 * digits are ours; of values that are nearly equal and far from 0 they lose some.
 */
export declare class VarianceCells implements AggregateCells {
    #private;
    readonly cellCount = 3;
    constructor(cell: number, options: VarianceOptions);
    add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void;
    merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void;
    valueOf({ values, stride }: Cells, group: number): ResultValue;
}
