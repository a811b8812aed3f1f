/**
 * Compiles expressions over rows, their names resolved (`scope.ts`). Undefined: there was a problem,
 * now reported.
 */
import type { Expression } from './ast.js';
import { type Evaluate } from './evaluate/columns.js';
import { type ProblemList } from './problem.js';
import { type Typed } from './typed.js';
export declare class ExpressionCompiler {
    #private;
    constructor(problems: ProblemList);
    compile(expression: Expression): Typed | undefined;
    /** An expression that must be a condition, for `what`. */
    condition(expression: Expression, what: string): Evaluate | undefined;
}
