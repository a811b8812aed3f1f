export interface Lines {
    /** Line i is `buffer[starts[i], ends[i])`. Both may be longer than `size`. */
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly size: number;
    /** The byte after the last newline: where an unterminated line begins. */
    readonly next: number;
}
export interface SplitOptions {
    /** One CR before the newline is not part of the line. */
    readonly stripCarriageReturn: boolean;
}
/** The terminated lines of `buffer[from, to)`. */
export declare function splitLines(buffer: Buffer, from: number, to: number, options: SplitOptions): Lines;
