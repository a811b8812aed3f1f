/**
 * Hot path. Batches in memory by their sequence numbers: the n-th event of a batch has the number
 * `from + n`. Sorted, without overlaps; there may be gaps.
 */
import type { EventBatch } from '../core/batch.js';
export interface ShelvedBatch {
    readonly from: number;
    readonly to: number;
    readonly batch: EventBatch;
}
export declare class BatchShelf {
    #private;
    /** Bytes of the slabs that are kept alive, about. */
    get slabBytes(): number;
    /** The batch that holds the number. */
    find(sequence: number): ShelvedBatch | undefined;
    /** Does nothing when the place is taken. */
    put(shelved: ShelvedBatch): void;
    /** Removes and returns the batches that end at or below `sequence`. */
    dropBelow(sequence: number): readonly ShelvedBatch[];
    /** Removes the batches that end behind `sequence`. */
    dropFrom(sequence: number): void;
}
