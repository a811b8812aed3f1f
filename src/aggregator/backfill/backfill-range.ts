/**
 * Which windows a backfill may replace: those that lie in the range as a whole, are over in the live
 * state (which would otherwise write them again), are still in the results table, and whose records
 * are all retained.
 */
import type { RowBatch } from '../../codecs/rows.js';
import { ConfigError } from '../../core/errors.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { QueryPlan, RowMask } from '../plan.js';
import { openWindowsLimit } from '../windows/open-window-set.js';

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
export function windowFates(
  { window }: QueryPlan,
  { fromMs, toMs }: BackfillRange,
  { closedMs, keptFromMs, isPartial }: WindowLimits,
): (window: WindowRange) => WindowFate {
  if (window.kind === 'count')
    throw new ConfigError(
      'windows of a count of rows depend on every row before them: they cannot be counted again',
    );
  // Rows up to a gap before it decide where a session begins.
  const leadMs = window.kind === 'session' ? window.gapMs : 0;
  return ({ startMs, endMs }) => {
    if (startMs - leadMs < fromMs || endMs > toMs) return 'outside';
    if (endMs > closedMs) return 'open';
    if (startMs < keptFromMs) return 'expired';
    return isPartial(startMs) ? 'partial' : 'replaced';
  };
}

/**
 * Rows that would have opened more windows are in none: what was counted is not the whole. Throws
 * ConfigError.
 */
export function refuseBeyondLimit({ window }: QueryPlan, openWindows: number): void {
  const limit = openWindowsLimit(window);
  if (openWindows >= limit)
    throw new ConfigError(
      `the range has ${openWindows} windows; fewer than ${limit} can be counted at a time: bring ` +
        '--from and --to closer together',
    );
}

/** The same query over the rows of the range alone. */
export function planOfRange(
  plan: QueryPlan,
  timeColumn: number,
  { fromMs, toMs }: BackfillRange,
): QueryPlan {
  const { filter } = plan;
  const inRange: RowMask = (rows: RowBatch) => {
    const times = rows.column(timeColumn);
    if (times.kind !== 'numbers') throw new TypeError('event times are numbers');
    const mask = filter?.(rows);
    return Uint8Array.from({ length: rows.size }, (_, row) => {
      const timeMs = times.values[row]!;
      const isIn = timeMs >= fromMs && timeMs < toMs;
      return isIn && (mask === undefined || mask[row] !== 0) ? 1 : 0;
    });
  };
  return { ...plan, filter: inRange };
}
