import { type SqlProblem } from '../problem.js';
import { type FlinkTable } from './source-table.js';
export interface FlinkText {
    /** Absent when there are problems. */
    readonly text: string | undefined;
    readonly problems: readonly SqlProblem[];
}
export declare function toFlink(sql: string, tables: readonly FlinkTable[]): FlinkText;
