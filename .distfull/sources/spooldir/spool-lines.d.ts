import { type Lines } from '../../codecs/line-splitter.js';
import type { Charset } from '../../codecs/charset.js';
export interface SpoolLinesOptions {
    readonly charset: Charset;
    readonly maxLineCharacters: number;
}
/** The longest character has this many bytes. */
export declare const characterBytesMax = 4;
/**
 * What of `buffer[from, to)` is complete: lines and whole pieces of one; all of it when `isEnd`.
 * There is some when a piece of the longest size fits in.
 */
export declare function spoolLines(buffer: Buffer, from: number, to: number, isEnd: boolean, options: SpoolLinesOptions): Lines;
