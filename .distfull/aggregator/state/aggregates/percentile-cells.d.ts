/** Hot path. PERCENTILE(x, p): exact, from how often each value came. No cells. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type AggregateState, type MergedGroups } from './aggregate-cells.js';
export declare class PercentileCells implements AggregateCells {
    #private;
    readonly cellCount = 0;
    /** `fraction`: 0 is the lowest value, 0.5 the median, 1 the highest. Distinct: each value once. */
    constructor(fraction: number, isDistinct: boolean);
    newState(): AggregateState;
    add(_cells: Cells, { groups, rows }: AggregateRows, { argument, mask }: AggregateInput, state: AggregateState): void;
    merge(_cells: Cells, { groups, contents }: MergedGroups, state: AggregateState): void;
    valueOf(_cells: Cells, group: number, state: AggregateState): ResultValue;
}
