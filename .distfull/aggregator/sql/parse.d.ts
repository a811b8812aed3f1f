import type { Expression, Statement } from './ast.js';
import type { ProblemList } from './problem.js';
/** The tree, or undefined and a problem in `problems`. */
export declare function parseQuery(sql: string, problems: ProblemList): Statement | undefined;
/** As `parseQuery`, of a single expression. */
export declare function parseExpression(text: string, problems: ProblemList): Expression | undefined;
