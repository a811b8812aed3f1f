/**
 * Counts: each event's body is the next number, from 0 at each start. For trying things out.
 */
export interface SeqSourceConfig {
    /**
     * Events after which it ends.
     */
    totalEvents: number;
    /**
     * Events in a batch.
     */
    batchSize: number;
    /**
     * Milliseconds added to the pause at each refusal of the channel in a row.
     */
    backoffSleepIncrement: number;
    /**
     * Longest pause after a refusal, in milliseconds.
     */
    maxBackoffSleep: number;
}
