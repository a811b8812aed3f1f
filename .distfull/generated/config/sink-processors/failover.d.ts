/**
 * Delivers through the sink of the highest priority that works.
 */
export interface FailoverSinkProcessorConfig {
    /**
     * Priority by sink: `priority.<sink> = 10`. A sink without one comes after those that have one.
     */
    priority?: {
        [k: string]: number;
    };
    /**
     * Longest time in milliseconds for which a sink that failed is left alone; it begins with 2 seconds and doubles.
     */
    maxpenalty: number;
}
