/**
 * Records that were gone from the topic before they were read: behind the start of a log that
 * retention has moved. Nobody knows their event times, but rows are out of order by the watermark's
 * delay at most, so none of them is later than the first row behind the gap plus that delay; until
 * one comes, than the time at which the gap was found. A window that begins up to there may lack
 * rows: it is partial.
 */
export interface Gap {
    readonly partition: number;
    /** Windows that begin up to it are partial. */
    readonly untilMs: number;
    /** Until the first row behind a gap tells: no later than this. */
    readonly atMostMs?: number;
}
export declare class Gaps {
    #private;
    constructor(delayMs: number, gaps?: readonly Gap[]);
    get all(): readonly Gap[];
    isPartial(windowStartMs: number): boolean;
    open(partition: number, nowMs: number): void;
    /** A record batch of the partition, in the order of its log; Infinity: it has no time. */
    observe(partition: number, earliestMs: number): void;
}
