/** GROUPING, GROUPING_ID and GROUP_ID: what tells the rows of grouping sets apart. */
import type { Call, Expression, Slot } from './ast.js';
import type { ProblemList } from './problem.js';
export declare function isGroupingFunction(expression: Expression): expression is Call;
/**
 * The call as a CASE over the number of the grouping set. Each argument is a bit, the last the
 * lowest: 1 where the set leaves the key out. `keyOf`: index of a group key, undefined for a column
 * of the window.
 */
export declare function groupingCall(call: Call, set: Slot, sets: readonly (readonly number[])[], keyOf: (expression: Expression) => number | undefined | 'not grouped', problems: ProblemList): Expression | undefined;
