/**
 * Hot path. One batch of several pieces for a lease. Pieces of one slab (read from the disk in one
 * go) are merged by their positions; small ones of different slabs are copied together.
 */
import { EventBatch } from '../core/batch.js';
/** Events [from, to) of a stored batch. */
export interface BatchPiece {
    readonly batch: EventBatch;
    readonly from: number;
    readonly to: number;
}
/** Gathers the pieces of one lease, in their order. */
export declare class BatchMerge {
    #private;
    get isEmpty(): boolean;
    /** Whether events of `batch` should go into the same lease: of one hour, for the audit. */
    accepts(batch: EventBatch): boolean;
    add(piece: BatchPiece): void;
    /**
     * At least one piece was added. The provenance of a stored batch goes with the piece that has its
     * first event, so that no range is named twice; the hour goes with every piece.
     */
    finish(): EventBatch;
}
