/**
 * The operators: which types they take and what they give. Operands come resolved; a wrong type is
 * reported at the operator, and the result is undefined.
 */
import type { Binary, Comparison, Place } from './ast.js';
import type { ProblemList } from './problem.js';
import { type Typed } from './typed.js';
export declare function binary(operator: Binary['operator'], left: Typed, right: Typed, place: Place, problems: ProblemList): Typed | undefined;
export declare function comparison(operator: Comparison, left: Typed, right: Typed, place: Place, problems: ProblemList): Typed | undefined;
/** Operands of AND, OR, NOT and conditions. */
export declare function requireBoolean(value: Typed, what: string, place: Place, problems: ProblemList): boolean;
