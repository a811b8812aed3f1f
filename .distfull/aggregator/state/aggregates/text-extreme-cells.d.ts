import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type AggregateState, type MergedGroups } from './aggregate-cells.js';
/**
 * Cell: 1 + the number of the lowest or highest text among the kept values; texts compare by bytes.
 */
export declare class TextExtremeCells implements AggregateCells {
    #private;
    readonly cellCount = 1;
    constructor(cell: number, sign: number);
    newState(): AggregateState;
    add({ values, stride }: Cells, { rows, groups }: AggregateRows, { argument, mask }: AggregateInput, state: AggregateState): void;
    merge({ values, stride }: Cells, from: MergedGroups, state: AggregateState): void;
    valueOf({ values, stride }: Cells, group: number, state: AggregateState): ResultValue;
}
