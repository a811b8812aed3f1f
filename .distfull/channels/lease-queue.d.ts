import type { Clock } from '../core/clock.js';
import type { TakeLimit } from '../core/contracts.js';
import { IntervalSet, type NumberRange } from '../core/interval-set.js';
import type { EventBatch } from '../core/batch.js';
import type { ShelvedBatch } from './batch-shelf.js';
export interface BatchSource {
    /** The batch that holds the number, if it is in memory. */
    find(sequence: number): ShelvedBatch | undefined;
    /**
     * Brings batches from `sequence` on into memory. Resolves with the number where the first of them
     * starts: beyond `sequence` when what was there cannot be read any more; undefined: none is left.
     */
    load(sequence: number, bytes: number): Promise<number | undefined>;
    /** Everything below is leased or done: it is needed again only when it is given back. */
    leasedBelow?(sequence: number): void;
}
export interface LeasedEvents {
    readonly batch: EventBatch;
    readonly ranges: readonly NumberRange[];
}
export declare class LeaseQueue {
    #private;
    /** Delivered, or without an event. */
    done: IntervalSet;
    constructor(batches: BatchSource, clock: Clock, done: IntervalSet, end: number, onLost?: (from: number, to: number) => void);
    get end(): number;
    get isOpen(): boolean;
    /** Before the first lease: these ranges are leased already. */
    withhold(ranges: readonly NumberRange[]): void;
    /** Everything below `end` may be leased. */
    publish(end: number): void;
    /** Waits up to `waitMs` for the first event. */
    take(limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<LeasedEvents | undefined>;
    /** Gives the ranges up as delivered; returns how many of the numbers were not known as such. */
    complete(ranges: readonly NumberRange[]): number;
    /** Puts leased ranges back to the head, in their order. */
    giveBack(ranges: readonly NumberRange[]): void;
    /** What was done is to be leased again, before everything else; returns how many events. */
    undo(ranges: readonly NumberRange[]): number;
    /** Takes over what a destination holds, below `limit`; returns how many events that settles. */
    learn(known: IntervalSet, limit: number): number;
    /** Resolves with true when something may have changed, with false at the deadline. */
    change(deadlineMs: number, signal?: AbortSignal): Promise<boolean>;
    wake(): void;
    /** Ends every wait. */
    close(): void;
}
