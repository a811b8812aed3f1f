export declare const runsPart = 255;
/** Two windows may begin together (CUMULATE), so both ends are its identity. */
export interface WindowRange {
    readonly startMs: number;
    /** Exclusive. */
    readonly endMs: number;
}
export declare function startKey(startMs: number): Buffer;
export declare function windowKey({ startMs, endMs }: WindowRange): Buffer;
export declare function readWindow(key: Uint8Array): WindowRange;
export declare function stateKey(window: WindowRange, part: number, number: number): Buffer;
export declare function readStateKey(key: Buffer): WindowRange & {
    part: number;
    number: number;
};
/** Infinite times are before and after all others. */
export declare function endFirstKey(stage: number, { startMs, endMs }: WindowRange, number: number): Buffer;
export declare function readEndFirst(key: Uint8Array): WindowRange;
/** Keeps -Infinity and Infinity, for "all times", within what a key can hold. */
export declare function clampTime(timeMs: number): number;
export declare function sequenceKey(number: number): Buffer;
export declare function originKey(hour: number, origin: string): Buffer;
export declare function readOriginKey(key: Buffer): {
    hour: number;
    origin: string;
};
/** The number in the first 8 bytes: of a sequence key, exact up to 2^53. */
export declare function readUnsigned(key: Uint8Array): number;
