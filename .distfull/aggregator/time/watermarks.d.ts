import type { Clock } from '../../core/clock.js';
import type { WatermarkSnapshot } from '../checkpoint/progress.js';
export interface WatermarkOptions {
    /** How far events may be out of order. */
    readonly delayMs: number;
    /** 0: a partition is never idle. */
    readonly idleTimeoutMs: number;
    /** The wall clock is the watermark: rows have the time at which they are read. */
    readonly isProcessingTime?: boolean;
    readonly clock: Clock;
}
export declare class Watermarks {
    #private;
    constructor(options: WatermarkOptions, partitions: readonly number[], snapshot?: WatermarkSnapshot);
    /** Windows that end at or before it are complete. -Infinity before the first row. */
    get combinedMs(): number;
    /** The latest of the partition's event times; -Infinity before the first row. */
    latestMs(partition: number): number;
    /** It does not hold windows open. */
    isIdle(partition: number): boolean;
    /** A record batch of the partition, and the latest of its times; -Infinity: it has none. */
    observe(partition: number, latestMs: number): void;
    /** There is more to read in the partition: it cannot be idle now. */
    behind(partition: number): void;
    /** Moves the combined watermark on where rows or idleness allow it. True when it moved. */
    advance(): boolean;
    snapshot(): WatermarkSnapshot;
}
