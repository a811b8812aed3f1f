export declare function vintBytes(value: number): number;
/** Returns the position after the integer. `value` is 0..2^31-1. */
export declare function writeVint(target: Buffer, value: number, position: number): number;
