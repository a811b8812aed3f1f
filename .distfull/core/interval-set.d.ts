/**
 * A position: which numbers of an origin are in. Everything below `lowMark` is in, and the disjoint,
 * sorted half-open ranges above it. Two sinks, load balancing and retries arrive out of order, so
 * "the highest seen" is not a position; in the normal case the set is one number.
 */
export declare class IntervalSet {
    #private;
    constructor(lowMark?: number, ranges?: readonly NumberRange[]);
    get lowMark(): number;
    /** The end of the highest range: the first number that nothing is known of. */
    get end(): number;
    get ranges(): NumberRange[];
    add(from: number, to: number): void;
    /** The same as `add` for each, which ascend, in one pass. */
    addAll(ranges: readonly NumberRange[]): void;
    /** Nothing below `mark` will ever come again. */
    raiseLowMark(mark: number): void;
    contains(from: number, to: number): boolean;
    /** The parts of [from, to) that are not in the set, ascending. */
    missing(from: number, to: number): NumberRange[];
    union(other: IntervalSet): void;
    /** What both hold. */
    intersection(other: IntervalSet): IntervalSet;
    clone(): IntervalSet;
    equals(other: IntervalSet): boolean;
}
/** Half-open: `from` is in, `to` is not. */
export interface NumberRange {
    readonly from: number;
    readonly to: number;
}
/** How many numbers disjoint ranges hold together. */
export declare function numbersIn(ranges: readonly NumberRange[]): number;
