import type { WindowRange } from '../checkpoint/keys.js';
import type { QueryPlan } from '../plan.js';
export interface BackfillRange {
    readonly fromMs: number;
    /** Exclusive. */
    readonly toMs: number;
}
export interface WindowLimits {
    /** Windows that end up to it are over in the live state. */
    readonly closedMs: number;
    /** Windows that begin before it are no longer in the results table. */
    readonly keptFromMs: number;
    /** Records of the window may be gone from the topic. */
    readonly isPartial: (startMs: number) => boolean;
}
export type WindowFate = 'replaced' | 'outside' | 'open' | 'expired' | 'partial';
/** Throws ConfigError for windows that cannot be counted again from their time alone. */
export declare function windowFates({ window }: QueryPlan, { fromMs, toMs }: BackfillRange, { closedMs, keptFromMs, isPartial }: WindowLimits): (window: WindowRange) => WindowFate;
/**
 * Rows that would have opened more windows are in none: what was counted is not the whole. Throws
 * ConfigError.
 */
export declare function refuseBeyondLimit({ window }: QueryPlan, openWindows: number): void;
/** The same query over the rows of the range alone. */
export declare function planOfRange(plan: QueryPlan, timeColumn: number, { fromMs, toMs }: BackfillRange): QueryPlan;
