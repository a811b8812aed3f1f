/**
 * A random number, the same in the threads that this one starts: what they have hashed is merged
 * without hashing it again.
 */
export declare const hashSeed: number;
