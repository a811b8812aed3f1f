/**
 * Sends equal events as fast as the channels take them, or at a given rate. For load tests.
 */
export interface StressSourceConfig {
    /**
     * Bytes of an event's body, each of them 127.
     */
    size: number;
    /**
     * Events after which it ends, refused ones included; -1: no end.
     */
    maxTotalEvents: number;
    /**
     * Stored events after which it ends, at the end of a batch; -1: no end.
     */
    maxSuccessfulEvents: number;
    /**
     * Events in a batch.
     */
    batchSize: number;
    /**
     * Most events a second; 0: no limit.
     */
    maxEventsPerSecond: number;
    /**
     * Milliseconds added to the pause at each refusal of the channel in a row.
     */
    backoffSleepIncrement: number;
    /**
     * Longest pause after a refusal, in milliseconds.
     */
    maxBackoffSleep: number;
}
