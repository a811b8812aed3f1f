import type { GroupPairs } from './aggregates/aggregate-cells.js';
export declare class PairSet implements GroupPairs {
    #private;
    readonly recordWords = 2;
    /** With room for `expected` pairs. */
    constructor(expected?: number);
    get size(): number;
    /** What it takes of the memory. */
    get memoryBytes(): number;
    /** All pairs, as group, value, group, value, … A copy. */
    all(): Uint32Array;
    /** True when the pair is new. */
    add(group: number, value: number): boolean;
    /** The pairs added since the last call, as group, value, group, value, … A copy. */
    takeFresh(): Uint32Array;
    restore(pairs: Uint32Array): void;
}
