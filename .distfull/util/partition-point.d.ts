/**
 * Binary search in something sorted: the first index below `length` for which `isBefore` is false,
 * or `length`. `isBefore` must hold for a beginning of the indexes and for none behind it.
 */
export declare function partitionPoint(length: number, isBefore: (index: number) => boolean): number;
