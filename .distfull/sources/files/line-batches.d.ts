import type { Lines } from '../../codecs/line-splitter.js';
import { EventBatch, type Headers } from '../../core/batch.js';
import { type FileGeneration } from '../../core/provenance.js';
/** Complete lines as they lie in a file. */
export interface Block {
    readonly buffer: Buffer;
    readonly lines: Lines;
    /** The file position of the buffer's first byte. */
    readonly base: number;
}
/** A generation of a file that is read. */
export interface LineFile {
    readonly origin: string;
    /** Everything below it is stored by the channels. */
    readonly committed: number;
    /** How to recognise it after it was read to `end`, which lies in `buffer`. */
    descriptorAt(end: number, buffer: Buffer, base: number): FileGeneration;
    /** How to recognise it as it has been read so far. */
    descriptor(): FileGeneration;
}
export interface BatchOptions {
    readonly batchSize: number;
    readonly byteOffsetHeader: boolean;
    readonly headers: Headers;
}
export interface LineBatch {
    readonly batch: EventBatch;
    /** The file position after the batch. */
    readonly to: number;
}
/** Cuts a block into batches. `nowMs` stamps the hour of reading. */
export declare function batchesOf(file: LineFile, block: Block, options: BatchOptions, nowMs: number): LineBatch[];
/**
 * A batch without events that accounts for [from, to): for a line that went to the dead letters, or
 * (from = to) to let the channels know where a file begins.
 */
export declare function positionBatch(file: LineFile, range: {
    from: number;
    to: number;
    deadLettered: number;
}, nowMs: number): EventBatch;
