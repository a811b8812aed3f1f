import type { Lines } from '../../codecs/line-splitter.js';
import type { EventBatch } from '../../core/batch.js';
import { type Block } from '../files/line-batches.js';
import { type EventReader, type ReaderOptions, type ReadEvents } from './event-reader.js';
import type { RawBlock, SpooledFile } from './spooled-file.js';
export interface Pieces {
    /** A block of so many bytes has a whole piece at least. */
    readonly blockBytes: number;
    /** The whole pieces of the block. */
    split(block: RawBlock): Lines;
    /** The block up to the first piece that refuses the file, and why it does. */
    readable?(block: Block): {
        readonly block: Block;
        readonly problem?: string;
    };
    /** The events as they are handed on. */
    decoded?(batch: EventBatch): EventBatch;
}
export declare class PieceReader implements EventReader {
    #private;
    constructor(file: SpooledFile, pieces: Pieces, options: ReaderOptions);
    next(nowMs: number): Promise<ReadEvents | undefined>;
}
