/** Hot path. What the event times of one record batch say to watermarks and gaps. */
export interface TimeRange {
  /** Infinity where no row has a time. */
  readonly earliestMs: number;
  /** The latest up to the limit; -Infinity where there is none. */
  readonly latestMs: number;
}

/**
 * Times beyond `limitMs` are not the latest: one host with a wrong year would otherwise close every
 * window and make the others' rows late. NaN: no time.
 */
export function timeRange(times: Float64Array, size: number, limitMs: number): TimeRange {
  let earliestMs = Infinity;
  let latestMs = -Infinity;
  for (let i = 0; i < size; i++) {
    const timeMs = times[i]!;
    if (timeMs < earliestMs) earliestMs = timeMs;
    if (timeMs > latestMs && timeMs <= limitMs) latestMs = timeMs;
  }
  return { earliestMs, latestMs };
}
