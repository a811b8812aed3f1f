/**
 * Takes events and drops them: for measuring what comes before it.
 */
export interface NullSinkConfig {
    /**
     * Most events taken at once.
     */
    batchSize: number;
    /**
     * Events between two log lines.
     */
    logEveryNEvents: number;
}
