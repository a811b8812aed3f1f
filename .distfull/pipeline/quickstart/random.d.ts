/** A small seeded generator (mulberry32), so that a run can be repeated line by line. */
export declare class Random {
    #private;
    constructor(seed: number);
    /** In [0, 1). */
    next(): number;
    /** A whole number in [from, to). */
    integer(from: number, to: number): number;
    chance(probability: number): boolean;
    pick<T>(choices: readonly T[]): T;
}
