import type { ChunkLines } from '../../codecs/line-reader.js';
import { EventBatch } from '../../core/batch.js';
export interface CheckedLines {
    readonly batch: EventBatch;
    /** What came after the batch: a line over the limit, bytes that are no text, or nothing. */
    readonly end: 'none' | 'too long' | 'not text';
}
export declare class TextLines {
    #private;
    /** @throws RangeError for an unknown encoding. */
    constructor(encoding: string, maxLineLength: number);
    check(lines: ChunkLines): CheckedLines;
}
