/**
 * Which letters of a queue a replay was asked for: disjoint ranges of their numbers, ascending, each
 * with the time at which it was replayed, or null while it is pending.
 */
import type { NumberRange } from '../core/interval-set.js';
export interface LetterMark extends NumberRange {
    readonly atMs: number | null;
}
export declare class LetterMarks {
    #private;
    constructor(marks?: readonly LetterMark[]);
    get all(): readonly LetterMark[];
    /** Undefined: nobody asked for this letter. */
    at(letter: number): LetterMark | undefined;
    /** The parts of [from, to) that may be replayed: `again`, also those that have been. */
    free(from: number, to: number, again: boolean): NumberRange[];
    /** Marks [from, to) anew; undefined takes the marks away. */
    set(from: number, to: number, atMs: number | null | undefined): void;
}
