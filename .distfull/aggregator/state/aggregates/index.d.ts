import type { Aggregate } from '../../plan.js';
import type { AggregateCells } from './aggregate-cells.js';
export declare function aggregateCells(aggregate: Aggregate, cell: number): AggregateCells;
