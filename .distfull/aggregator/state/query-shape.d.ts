/** What the state of every window of one aggregation has in common, made once from the plan. */
import type { Column, RowBatch } from '../../codecs/rows.js';
import type { Aggregate, Aggregation, GroupKey } from '../plan.js';
import type { AggregateCells, AggregateInput } from './aggregates/aggregate-cells.js';
import { GroupKeys } from './group-keys.js';
/** The columns of one record batch that a query reads, evaluated once for all windows. */
export interface QueryColumns {
    readonly keys: readonly Column[];
    readonly inputs: readonly AggregateInput[];
}
/** Where the rows of a batch stand in the topic. */
export interface RowPlaces {
    readonly partition: number;
    offsetOf(row: number): number;
}
/** What is counted beside an aggregation: behind its own keys and aggregates, seen by no result. */
export interface HiddenParts {
    /** In every grouping set. */
    readonly keys: readonly GroupKey[];
    readonly aggregates: readonly Aggregate[];
    /** Groups that differ in a hidden key alone are results of their own. */
    readonly tellsResultsApart: boolean;
}
export declare class QueryShape {
    readonly aggregation: Aggregation;
    readonly sets: readonly GroupKeys[];
    readonly aggregates: readonly AggregateCells[];
    /** Of what each aggregate keeps of the groups; see GroupPairs. */
    readonly recordWords: readonly number[];
    /** How many key values, from the first on, tell a result from the others of its window. */
    readonly identityKeys: number;
    /** Numbers a group. */
    readonly stride: number;
    constructor(aggregation: Aggregation, hidden?: HiddenParts);
    /**
     * `times` and `places` say in which order the rows stand; without, they stand as they came. Only
     * FIRST_VALUE and LAST_VALUE look.
     */
    evaluate(rows: RowBatch, times?: Float64Array, places?: RowPlaces): QueryColumns;
}
