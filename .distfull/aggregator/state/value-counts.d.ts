import type { GroupPairs } from './aggregates/aggregate-cells.js';
export declare const recordWords = 4;
export declare class ValueCounts implements GroupPairs {
    #private;
    readonly recordWords = 4;
    get memoryBytes(): number;
    add(group: number, value: number, count: number): void;
    /** Calls with each value of the group and how often it came, in no order. */
    forEach(group: number, take: (value: number, count: number) => void): void;
    takeFresh(): Uint32Array;
    restore(records: Uint32Array): void;
    all(): Uint32Array;
}
export declare function valueIn(records: Uint32Array, at: number): number;
export declare function countIn(records: Uint32Array, at: number): number;
