/** A line is a view of what was read, without its end (LF or CR LF); the last one may have none. */
export declare function inputLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]>;
