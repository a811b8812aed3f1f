import type { QueryPlan, Window } from '../plan.js';
import { OpenWindows } from '../state/open-windows.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowSet } from './window-set.js';
/** How many windows of a query can be open at a time: rows of further ones are refused. */
export declare function openWindowsLimit({ kind }: Window): number;
/** What a worker counts in: the slices of windows, for the `merge` of the query's own set. */
export declare function openSlices({ window }: QueryPlan, shape: QueryShape): OpenWindows;
/** The windows of a query, by their kind. They go to the store where they take more memory. */
export declare function openWindowSet(plan: QueryPlan, shape: QueryShape, memoryBytes: number): WindowSet;
