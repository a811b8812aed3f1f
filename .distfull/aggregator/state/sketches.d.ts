import type { GroupPairs } from './aggregates/aggregate-cells.js';
/** The entry of a value by both halves of its hash. */
export declare function entryOf(high: number, low: number): number;
export declare class Sketches implements GroupPairs {
    #private;
    readonly recordWords = 2;
    get memoryBytes(): number;
    /** Counts a value by its entry. */
    add(group: number, entry: number): void;
    /** About how many different values; a whole number. */
    estimate(group: number): number;
    takeFresh(): Uint32Array;
    restore(records: Uint32Array): void;
    all(): Uint32Array;
}
