import type { EventBatch } from './batch.js';
import type { IntervalSet } from './interval-set.js';
/** What one channel has of an origin; undefined: nothing. */
export type KnownOrigins = (origin: string) => IntervalSet | undefined;
export interface Piece {
    readonly batch: EventBatch;
    /** Indexes of the channels that lack it. Never empty. */
    readonly lacking: readonly number[];
}
/** Pieces in the order of the events; what every channel has is left out. */
export declare function cutByPositions(batch: EventBatch, channels: readonly KnownOrigins[]): Piece[];
