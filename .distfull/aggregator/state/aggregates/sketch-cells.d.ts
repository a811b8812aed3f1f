import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { type AggregateCells, type AggregateInput, type AggregateRows, type AggregateState, type MergedGroups } from './aggregate-cells.js';
export declare class SketchCells implements AggregateCells {
    #private;
    readonly cellCount = 0;
    newState(): AggregateState;
    prepare(_state: AggregateState, rows: Uint32Array, { argument, mask }: AggregateInput): void;
    add(_cells: Cells, { groups, rows }: AggregateRows, _input: AggregateInput, state: AggregateState): void;
    merge(_cells: Cells, { groups, contents }: MergedGroups, state: AggregateState): void;
    valueOf(_cells: Cells, group: number, state: AggregateState): ResultValue;
}
