import type { Call } from './ast.js';
import { type ProblemList } from './problem.js';
import { type Typed } from './typed.js';
/** `values` are the call's arguments, compiled; undefined when one of them has a problem. */
export declare function compileCall(call: Call, values: readonly Typed[] | undefined, problems: ProblemList): Typed | undefined;
