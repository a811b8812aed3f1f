import type { Aggregate, Scalar } from '../plan.js';
import type { Call, Expression } from './ast.js';
import type { ExpressionCompiler } from './expressions.js';
import { type ProblemList } from './problem.js';
import { type SqlType, type Typed } from './typed.js';
/** Whether the expression is a call of an aggregate. */
export declare function isAggregate(expression: Expression): expression is Call;
export interface CompiledAggregate {
    readonly aggregate: Aggregate;
    readonly type: SqlType;
}
export declare function compileAggregate(call: Call, compiler: ExpressionCompiler, problems: ProblemList): CompiledAggregate | undefined;
export declare function scalarOf(typed: Typed, expression: Expression): Scalar;
