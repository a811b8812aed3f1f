/** What this SQL has beyond that of Flink for streams. */
import type { Statement } from '../ast.js';
import type { SqlProblem } from '../problem.js';
/** What cannot be said there in other words. */
export declare function notInFlink({ views, query }: Statement): SqlProblem[];
/** Whether the statement counts distinct values approximately, and the same with exact counts. */
export declare function withExactCounts(statement: Statement): {
    readonly statement: Statement;
    readonly isChanged: boolean;
};
