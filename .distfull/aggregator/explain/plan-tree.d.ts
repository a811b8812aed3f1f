import type { CompiledAggregation } from '../compile-aggregation.js';
import type { Window } from '../plan.js';
/** The lines of the tree. */
export declare function planTree({ aggregation, table, plan }: CompiledAggregation): string[];
export declare function windowText(window: Window, keyNames: readonly string[]): string;
