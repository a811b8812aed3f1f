/**
 * Window Top-N: ROW_NUMBER() OVER (PARTITION BY window_start, window_end …) in a query, and a limit
 * of its number in the WHERE of the query around it.
 */
import type { Call, Expression, Place } from './ast.js';
import { type ProblemList } from './problem.js';
import { type Relation, type Rows, type Value } from './relation.js';
import type { ValueOf } from './select.js';
/** `ROW_NUMBER() OVER (…)` as an element of a SELECT list. */
export interface RankingItem {
    readonly name: string;
    /** Its place among the columns of the list. */
    readonly position: number;
    readonly partitionBy: readonly Value[];
    readonly orderBy: readonly OrderValue[];
    readonly place: Place;
}
interface OrderValue {
    readonly value: Value;
    readonly descending: boolean;
    readonly nullsFirst: boolean;
}
export declare function rankingOf(call: Call, name: string, position: number, valueOf: ValueOf, problems: ProblemList): RankingItem | undefined;
/** The relation with a column more: the number. */
export declare function rankRows(relation: Relation, { name, position, partitionBy, orderBy, place }: RankingItem, problems: ProblemList): Relation | undefined;
/** Splits what limits the number of a ranking off a condition. */
export declare function takeLimit(condition: Expression, rows: Rows): {
    readonly rest: Expression | undefined;
    readonly rows: Rows;
};
export {};
