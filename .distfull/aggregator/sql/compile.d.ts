import type { QueryPlan } from '../plan.js';
import { type SqlProblem } from './problem.js';
import type { TableSchema } from './scope.js';
export interface CompiledQuery {
    /** Absent when there are problems. */
    readonly plan: QueryPlan | undefined;
    readonly problems: readonly SqlProblem[];
}
export declare function compileQuery(sql: string, tables: readonly TableSchema[]): CompiledQuery;
