/**
 * Hot path. A fixed hash of 64 bits: what it is used for (sketches) is stored and merged over
 * processes. Two lanes of MurmurHash3 with different constants, mixed at the end.
 */
/** The halves of the last hash: module variables, because a result would be an object a value. */
export declare let hashHigh: number;
export declare let hashLow: number;
/** The bytes of the last hash, or-ed: with a high bit it is not ASCII. */
export declare let hashedBits: number;
export declare function hashBytes(buffer: Buffer, start: number, end: number): void;
/** Equal numbers have equal hashes: -0 is 0. */
export declare function hashNumber(value: number): void;
