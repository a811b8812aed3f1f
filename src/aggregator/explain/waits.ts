/**
 * Why a window has not fired: the combined watermark is the lowest of all partitions that are not
 * idle (time/watermarks.ts), so each of those that stands before the window's end holds it.
 */
import type { Progress } from '../checkpoint/progress.js';

export interface PartitionStanding {
  readonly partition: number;
  /** The next offset that is read. */
  readonly offset: number;
  /** Committed records that are not read yet; undefined: the broker did not answer. */
  readonly lag: number | undefined;
  /** The latest event time; undefined: it has had no row. */
  readonly latestMs: number | undefined;
  /** How far it is on its own: the latest event time less the delay. */
  readonly watermarkMs: number | undefined;
  /** Until it holds nothing open any more; 0: it is idle; Infinity: never, or it has more to read. */
  readonly idleInMs: number;
}

export interface WaitOptions {
  readonly watermarkMs: number;
  /** 0: a partition is never idle. */
  readonly idleTimeoutMs: number;
  /** The wall clock. */
  readonly nowMs: number;
  /** Ends of the log; absent where the broker did not answer. */
  readonly ends?: ReadonlyMap<number, number>;
}

/** What each partition holds, from the last checkpoint. */
export function partitionStandings(
  { partitions, watermarks, timeMs }: Progress,
  { watermarkMs: delayMs, idleTimeoutMs, nowMs, ends }: WaitOptions,
): PartitionStanding[] {
  const sinceMs = timeMs === undefined ? 0 : Math.max(0, nowMs - timeMs);
  const latest = new Map(watermarks.partitions.map((each) => [each.partition, each.latestMs]));
  const quiet = new Map(watermarks.quiet?.map((each) => [each.partition, each.quietMs]));
  return partitions
    .map(({ partition, offset }) => {
      const end = ends?.get(partition);
      const lag = end === undefined ? undefined : Math.max(0, end - offset);
      const latestMs = latest.get(partition);
      const quietMs = (quiet.get(partition) ?? 0) + sinceMs;
      const isHeld = idleTimeoutMs === 0 || (lag ?? 0) > 0;
      return {
        partition,
        offset,
        lag,
        latestMs,
        watermarkMs: latestMs === undefined ? undefined : latestMs - delayMs,
        idleInMs: isHeld ? Infinity : Math.max(0, idleTimeoutMs - quietMs),
      };
    })
    .toSorted((a, b) => a.partition - b.partition);
}

/** The partitions that hold a window with this end open. */
export function holdersOf(
  endMs: number,
  partitions: readonly PartitionStanding[],
): readonly PartitionStanding[] {
  return partitions.filter(
    ({ watermarkMs, idleInMs }) =>
      idleInMs > 0 && (watermarkMs === undefined || watermarkMs < endMs),
  );
}
