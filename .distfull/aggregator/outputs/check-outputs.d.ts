import type { CompiledAggregation } from '../compile-aggregation.js';
/** Each says what, where and the remedy. Connects to nothing. */
export declare function outputProblems(compiled: readonly CompiledAggregation[]): string[];
