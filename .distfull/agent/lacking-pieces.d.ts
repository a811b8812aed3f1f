/**
 * Hot path. Which parts of a batch which channels lack, by their positions, and by what the
 * configuration was when they got those.
 */
import type { EventBatch } from '../core/batch.js';
import type { Piece } from '../core/cut.js';
import type { ChannelInlet } from './channel-inlet.js';
export interface LackingPiece extends Piece {
    /** Those of `lacking` that have its positions all the same; any: what it holds is in doubt. */
    readonly having: readonly number[];
}
export declare class LackingPieces {
    #private;
    constructor(inlets: readonly ChannelInlet[]);
    /** In the order of the events. */
    of(batch: EventBatch): LackingPiece[];
    /** What a channel has already is not put again. */
    countSuppressed(batch: EventBatch, pieces: readonly Piece[]): void;
}
