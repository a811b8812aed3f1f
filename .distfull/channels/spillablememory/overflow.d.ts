import type { EventBatch } from '../../core/batch.js';
import type { Channel, Reservation } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { ShelvedBatch } from '../batch-shelf.js';
import type { BatchSource } from '../lease-queue.js';
/** A durable channel whose numbers are known: the file channel. */
export interface OverflowLog extends Channel {
    /** A put that resolves with the numbers of the batch's events. */
    store(batch: EventBatch, reservation: Reservation): Promise<NumberRange>;
    /** Gives numbers up that were delivered by another way than a lease. */
    settle(ranges: readonly NumberRange[]): void;
}
export declare class Overflow implements BatchSource {
    #private;
    constructor(log: OverflowLog);
    /** No event of the log waits. */
    get isEmpty(): boolean;
    /** The log has been started: resolves with how many numbers its waiting events take. */
    open(): Promise<number>;
    /** Resolves when the batch, whose first event has the number `from`, is durable. */
    store(from: number, batch: EventBatch, reservation: Reservation): Promise<void>;
    /** These were delivered; what is not in the log is left out. */
    settle(ranges: readonly NumberRange[]): void;
    find(sequence: number): ShelvedBatch | undefined;
    /** One after the other: several sinks ask for the same events. */
    load(sequence: number, bytes: number): Promise<number | undefined>;
    /** What is given back is read again: leases may be many, and open for long. */
    leasedBelow(sequence: number): void;
    /** Everything below was delivered. */
    passed(lowMark: number): void;
    /** Leaves to the log what was read and not delivered. */
    close(): void;
}
