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
export declare function timeRange(times: Float64Array, size: number, limitMs: number): TimeRange;
