/** What is wrong with a query, and how a person sees it. */
import type { SourcePosition } from '../../config/model.js';
import type { Place } from './ast.js';
export interface SqlProblem {
    /** 1-based, within the SQL text. */
    readonly line: number;
    readonly column: number;
    readonly length: number;
    /** Fact, value found and remedy. */
    readonly message: string;
}
/** Collects problems and warnings, so that one run shows all of them. */
export declare class ProblemList {
    #private;
    /** In the order of the text. */
    get problems(): readonly SqlProblem[];
    get warnings(): readonly SqlProblem[];
    add(place: Place, message: string): void;
    warn(place: Place, message: string): void;
}
/** The remedy for what only Flink's own SQL has. */
export declare function notHere(what: string): string;
/**
 * `file:line: message`, the line of the query, and a caret under the place. `sqlPosition` is where
 * the text starts in its file.
 */
export declare function formatSqlProblem(problem: SqlProblem, sql: string, sqlPosition: SourcePosition): string;
