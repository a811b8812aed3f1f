/**
 * Hot path. Parts of texts without decoding them: the result is another view into the operand's
 * bytes. Characters are counted by the bytes that begin one in UTF-8.
 */
import { type BytesColumn } from '../../../codecs/rows.js';
import { type Evaluate } from './columns.js';
/** A view of row `row` from `starts[row]` to `ends[row]`, set by the caller; NULL until then. */
export interface Views {
    readonly texts: BytesColumn;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
}
/**
 * SUBSTRING: 1 is the first character, 0 is taken as 1, a negative start counts from the end. Before
 * the first character there is nothing; a negative length gives NULL.
 */
export declare function substring(text: Evaluate, from: Evaluate, length?: Evaluate): Evaluate;
/** LEFT and RIGHT. */
export declare function endOfText(text: Evaluate, count: Evaluate, fromStart: boolean): Evaluate;
/** TRIM of spaces. */
export declare function trimSpaces(text: Evaluate, atStart: boolean, atEnd: boolean): Evaluate;
/** SPLIT_INDEX by a separator of at least one byte; 0 is the first part. */
export declare function splitPart(text: Evaluate, separator: string, index: Evaluate): Evaluate;
/** The first place of `bytes` between `start` and `end`; -1: there is none. */
export declare function findBytes(buffer: Buffer, start: number, end: number, bytes: Buffer): number;
export declare function bytesAt(buffer: Buffer, at: number, bytes: Buffer): boolean;
export declare function charLength(text: Evaluate): Evaluate;
/** STARTSWITH and ENDSWITH. */
export declare function hasEnd(text: Evaluate, part: Evaluate, atStart: boolean): Evaluate;
