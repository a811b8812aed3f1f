/** How results are made of groups, compiled once from the plan of a query. */
import type { ResultLayout } from '../../core/status.js';
import type { QueryPlan } from '../plan.js';
import { QueryShape } from '../state/query-shape.js';
import { type RowsTarget } from './rows-target.js';
export interface ResultPlan {
    readonly shape: QueryShape;
    readonly layout: ResultLayout;
    /** Absent without stages: the groups are the results. */
    readonly target: RowsTarget | undefined;
}
export declare function resultPlan(plan: QueryPlan): ResultPlan;
