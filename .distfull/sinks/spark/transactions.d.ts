import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
export interface Transaction {
    readonly sequenceNumber: string;
    readonly batch: EventBatch;
}
export interface TransactionsOptions {
    readonly clock: Clock;
    /** For an ack or a nack. */
    readonly timeoutMs: number;
    /** Spark has not said a word in time. */
    readonly timedOut: (sequenceNumber: string, events: number) => void;
}
export declare class Transactions {
    #private;
    constructor(options: TransactionsOptions);
    /** Resolves when Spark has acknowledged every event; rejects with the reason of `close`. */
    add(batch: EventBatch): Promise<void>;
    /**
     * Resolves with at least one event and `eventsMax` at most, as soon as there are some; with
     * undefined after `close`, or when `signal` is aborted.
     */
    next(eventsMax: number, signal: AbortSignal): Promise<Transaction | undefined>;
    /** How many events it was; undefined for a number that is not open (any more). */
    ack(sequenceNumber: string): number | undefined;
    /** As `ack`: the events are given again. */
    nack(sequenceNumber: string): number | undefined;
    /** Nothing is given any more, and no delivery is done. */
    close(reason: Error): void;
}
