import { type Lines, type SplitOptions } from './line-splitter.js';
/** The lines that a chunk has completed; their buffer is not written to again. */
export interface ChunkLines extends Lines {
    readonly buffer: Buffer;
}
/**
 * Lines of a stream that arrives in chunks: keeps the unterminated end of one for the next. A chunk
 * is copied only where a line crosses its border. The caller limits what is carried.
 */
export declare class LineReader {
    #private;
    constructor(options: SplitOptions);
    /** Length of the unterminated end. */
    get carriedBytes(): number;
    /** Takes the ownership of `chunk`. */
    push(chunk: Buffer): ChunkLines;
    /** The unterminated end, if there is one; the reader is empty afterwards. */
    takeRest(): Buffer | undefined;
}
