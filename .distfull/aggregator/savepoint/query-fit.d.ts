import type { QueryPlan } from '../plan.js';
export interface QueryFit {
    /** What is in the way, each with both sides; empty: it fits. */
    readonly obstacles: readonly string[];
    readonly kept: readonly string[];
    /** They begin empty, so windows that have begun are partial. */
    readonly added: readonly string[];
    readonly dropped: readonly string[];
    /** The aggregates are the same in the same order: so is the state. */
    readonly isSameState: boolean;
    /** For each aggregate of the new query: which of the old one it is. */
    readonly aggregates: readonly (number | undefined)[];
    /** For each column of the new results: which of the old ones it is. */
    readonly columns: readonly (number | undefined)[];
}
export interface ReadQuery {
    readonly plan: QueryPlan;
    /** How its table is read, as in the identity of a state. */
    readonly reading: string;
}
export declare function queryFit(before: ReadQuery, after: ReadQuery): QueryFit;
