/** What the result rows of a query have in common, from its plan. */
import type { ResultLayout } from '../../core/status.js';
import type { QueryPlan } from '../plan.js';
export declare function resultLayout(plan: QueryPlan): ResultLayout;
