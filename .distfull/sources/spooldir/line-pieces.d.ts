import type { DecodeErrorPolicy } from '../../codecs/charset.js';
import type { TextCoding } from '../../codecs/text-coding.js';
import type { Pieces } from './piece-reader.js';
import { type SpoolLinesOptions } from './spool-lines.js';
export interface LinePiecesOptions extends SpoolLinesOptions {
    readonly policy: DecodeErrorPolicy;
    /** As the user calls it. */
    readonly charsetName: string;
    /** Of the events. */
    readonly output: TextCoding;
}
export declare function linePieces(options: LinePiecesOptions): Pieces;
