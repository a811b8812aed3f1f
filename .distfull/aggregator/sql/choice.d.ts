/** The type rule that CASE, COALESCE and NULLIF share: their values must fit into one type. */
import type { Place } from './ast.js';
import type { Evaluate } from './evaluate/columns.js';
import type { ProblemList } from './problem.js';
import { type Typed } from './typed.js';
/** The first value whose condition is true; without a condition, the first that is not NULL. */
export declare function chooseValue(what: string, values: readonly Typed[], conditions: readonly (Evaluate | undefined)[], place: Place, problems: ProblemList): Typed | undefined;
