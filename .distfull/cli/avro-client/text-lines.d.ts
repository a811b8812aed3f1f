/**
 * The lines of a text, cut where Java's BufferedReader cuts: LF, CR LF, and a lone CR. Throws
 * RangeError for a line that is too long.
 */
export declare function textLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
