import type { Leaf } from '../section.js';
/** The lines of one pair, from 1, and what stands around them. */
export interface PairNote {
    readonly path: string;
    readonly firstLine: number;
    readonly lastLine: number;
    /** Comments above it, without their sign; an empty one is a blank line. */
    readonly before: readonly string[];
    readonly hasSpaceBefore: boolean;
    /** `## comment` behind the value. */
    readonly behind: string | undefined;
    /** False: it is empty, or a later line says it again. */
    readonly hasEffect: boolean;
}
export interface PropertyNotes {
    readonly pairs: readonly PairNote[];
    /** The comments at the top that a blank line parts from the rest. */
    readonly head: readonly string[];
    /** The comments behind the last pair. */
    readonly foot: readonly string[];
    readonly lines: number;
}
/** `leaves` are those of the same text. The comments of a pair without effect go to the next one. */
export declare function readNotes(text: string, leaves: readonly Leaf[]): PropertyNotes;
