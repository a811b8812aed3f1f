import { ConfigError } from '../../core/errors.js';
import { openWindowsLimit } from '../windows/open-window-set.js';
/** Throws ConfigError for windows that cannot be counted again from their time alone. */
export function windowFates({ window }, { fromMs, toMs }, { closedMs, keptFromMs, isPartial }) {
    if (window.kind === 'count')
        throw new ConfigError('windows of a count of rows depend on every row before them: they cannot be counted again');
    // Rows up to a gap before it decide where a session begins.
    const leadMs = window.kind === 'session' ? window.gapMs : 0;
    return ({ startMs, endMs }) => {
        if (startMs - leadMs < fromMs || endMs > toMs)
            return 'outside';
        if (endMs > closedMs)
            return 'open';
        if (startMs < keptFromMs)
            return 'expired';
        return isPartial(startMs) ? 'partial' : 'replaced';
    };
}
/**
 * Rows that would have opened more windows are in none: what was counted is not the whole. Throws
 * ConfigError.
 */
export function refuseBeyondLimit({ window }, openWindows) {
    const limit = openWindowsLimit(window);
    if (openWindows >= limit)
        throw new ConfigError(`the range has ${openWindows} windows; fewer than ${limit} can be counted at a time: bring ` +
            '--from and --to closer together');
}
/** The same query over the rows of the range alone. */
export function planOfRange(plan, timeColumn, { fromMs, toMs }) {
    const { filter } = plan;
    const inRange = (rows) => {
        const times = rows.column(timeColumn);
        if (times.kind !== 'numbers')
            throw new TypeError('event times are numbers');
        const mask = filter?.(rows);
        return Uint8Array.from({ length: rows.size }, (_, row) => {
            const timeMs = times.values[row];
            const isIn = timeMs >= fromMs && timeMs < toMs;
            return isIn && (mask === undefined || mask[row] !== 0) ? 1 : 0;
        });
    };
    return { ...plan, filter: inRange };
}
//# sourceMappingURL=backfill-range.js.map