/**
 * The shorthand of a query as SQL, a part of it on each line, so that a problem of the SQL points at
 * the line of the configuration that it comes from:
 *
 *   SELECT window_start, window_end,          aggregations.pages
 *     path,                                   aggregations.pages.groupBy
 *     COUNT(*) AS pv                          aggregations.pages.select.pv
 *   FROM TABLE(TUMBLE(TABLE access, …))       aggregations.pages.window
 *   WHERE status < 400                        aggregations.pages.where
 *   GROUP BY window_start, window_end, path   aggregations.pages.groupBy
 *
 * Each expression is parsed for itself first, so none can reach beyond its own place, and printed
 * with the backticks that Flink wants.
 */
import type { PlacedText, ShorthandModel, TableModel } from '../../config/model.js';
import { type SqlProblem } from '../sql/problem.js';
/** Where a part of the shorthand stands. */
export type PartPlace = Pick<PlacedText, 'path' | 'position'>;
export interface ShorthandSql {
    readonly sql: string;
    /** Of each line of `sql`, from 0. */
    readonly places: readonly PartPlace[];
}
/** A part that is no SQL: its problems are places within `text`. */
export declare class ShorthandProblem extends Error {
    readonly part: PartPlace;
    readonly text: string;
    readonly problems: readonly SqlProblem[];
    constructor(part: PartPlace, text: string, problems: readonly SqlProblem[]);
}
/** Throws ShorthandProblem. */
export declare function shorthandSql(model: ShorthandModel, tables: readonly TableModel[]): ShorthandSql;
