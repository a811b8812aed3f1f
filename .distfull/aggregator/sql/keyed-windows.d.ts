/** What may follow windows that each key has of its own. */
import type { Place } from './ast.js';
import type { ProblemList } from './problem.js';
import type { PlanParts } from './relation.js';
/** Whether `what` cannot read the rows of the plan, which is reported then. */
export declare function refuseAfterKeyed({ window, first, stages }: PlanParts, what: 'GROUP BY' | 'ROW_NUMBER()' | 'a second window', place: Place, problems: ProblemList): boolean;
