/**
 * Hot path. Reads forward through one datum in a slab, without views of it. What does not fit is a
 * ProtocolError that says at which byte of the datum.
 */
import { ProtocolError } from '../../core/errors.js';
export declare class AvroCursor {
    #private;
    readonly buffer: Buffer;
    position: number;
    constructor(buffer: Buffer);
    begin(start: number, end: number): void;
    get remaining(): number;
    /** The nearest double of any 64-bit number: 0 → 00, -1 → 01, 1 → 02. */
    long(): number;
    /** Moves past `size` bytes that are there; where they begin. */
    pass(size: number): number;
    byte(): number;
    malformed(expected: string): ProtocolError;
}
