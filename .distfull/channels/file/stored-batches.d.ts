import type { EventBatch } from '../../core/batch.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { Log } from '../../storage/log.js';
import { type ShelvedBatch } from '../batch-shelf.js';
import type { BatchSource } from '../lease-queue.js';
export declare class StoredBatches implements BatchSource {
    #private;
    constructor(log: Log);
    /** Keeps the batch of a put in memory, if there is room and nothing before it was left out. */
    keep(from: number, batch: EventBatch): void;
    find(sequence: number): ShelvedBatch | undefined;
    load(sequence: number, bytes: number): Promise<number | undefined>;
    get startOffset(): number;
    /** The parts of the ranges that are still in the log and hold events. */
    eventsIn(ranges: readonly NumberRange[]): Promise<NumberRange[]>;
    /** What is given back is read from the log again: leases may be many, and open for long. */
    leasedBelow(sequence: number): void;
    /** Everything that ends behind was never stored. */
    dropFrom(sequence: number): void;
}
