/** The SQL of an aggregation, however it is written, and where a problem of it stands in its file. */
import type { AggregationModel, TableModel } from '../config/model.js';
import type { SqlNote } from './plan.js';
import { type SqlProblem } from './sql/problem.js';
export type QueryText = WrittenQuery | {
    readonly sql: undefined;
    readonly problems: string[];
};
export interface WrittenQuery {
    readonly sql: string;
    /** `file:line: message`, the line and a caret. */
    describe(problem: SqlProblem): string;
    /** `file:line: message` */
    locate(note: SqlNote): string;
}
export declare function queryText(aggregation: AggregationModel, tables: readonly TableModel[]): QueryText;
