/** The big-endian int64 at `position`; beyond ±2^53 it is not exact: see `Number.isSafeInteger`. */
export declare function readInt64(buffer: Buffer, position: number): number;
/** Writes a safe integer as a big-endian int64. */
export declare function writeInt64(buffer: Buffer, position: number, value: number): void;
