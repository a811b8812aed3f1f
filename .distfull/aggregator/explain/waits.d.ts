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
export declare function partitionStandings({ partitions, watermarks, timeMs }: Progress, { watermarkMs: delayMs, idleTimeoutMs, nowMs, ends }: WaitOptions): PartitionStanding[];
/** The partitions that hold a window with this end open. */
export declare function holdersOf(endMs: number, partitions: readonly PartitionStanding[]): readonly PartitionStanding[];
