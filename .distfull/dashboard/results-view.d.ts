/**
 * Query results in the two shapes that the page draws: a series over windows, and a window's top
 * rows.
 */
import type { ResultLayout, ResultRow, ResultsReader, ResultWindow } from '../core/status.js';
export interface SeriesPoint extends ResultWindow {
    /** In the order of the series' columns; null where it cannot be told. */
    readonly values: readonly (number | null)[];
}
export interface Series {
    /** Names of the value columns. */
    readonly columns: readonly string[];
    readonly points: readonly SeriesPoint[];
}
export interface TopRows extends ResultLayout {
    readonly rows: readonly ResultRow[];
    /** The row over all groups, where the query makes one. */
    readonly overall?: ResultRow;
    /** Of which grouping set the rows are; undefined where there is only the row over all groups. */
    readonly set: number | undefined;
    /** Rows of the window and the set. */
    readonly rowCount: number;
}
interface Window {
    readonly startMs: number;
    readonly endMs: number;
}
/**
 * One value a window and column, oldest window first. It comes from the row over all groups;
 * without one, sums are made of columns that add up (COUNT, SUM), and the rest, such as distinct
 * counts, is null.
 */
export declare function readSeries(results: ResultsReader, query: string, limit: number): Promise<Series>;
/**
 * The rows of one window and grouping set with the largest value in column `by`. Without a set it is
 * the finest.
 */
export declare function readTop(results: ResultsReader, query: string, options: {
    readonly window: Window;
    readonly by: string;
    readonly limit: number;
    readonly set?: number;
}): Promise<TopRows>;
export {};
