/** What a backfill would change: two tables of results, side by side in the order of their keys. */
import type { ResultValue } from '../../core/status.js';
import { type WindowRange } from '../checkpoint/keys.js';
import { type Tables } from '../checkpoint/tables.js';
import type { BackfillRange, WindowFate } from './backfill-range.js';
export interface BackfillRow extends WindowRange {
    readonly key: Buffer;
    readonly groupingSet: number;
    /** Undefined: there was no such row. */
    readonly before: readonly ResultValue[] | undefined;
    /** Undefined: there is none any more. */
    readonly after: readonly ResultValue[] | undefined;
}
export interface Comparison {
    /** Windows in the range that have a row before or after, by what becomes of them. */
    readonly windows: Readonly<Record<WindowFate, number>>;
    /** Rows of replaced windows. */
    readonly same: number;
    readonly differing: readonly BackfillRow[];
}
export declare function compareResults(live: Tables, recomputed: Tables, { fromMs, toMs }: BackfillRange, fateOf: (window: WindowRange) => WindowFate): Comparison;
