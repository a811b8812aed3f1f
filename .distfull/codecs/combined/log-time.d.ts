export declare const logTimeBytes = 26;
export declare class LogTimeReader {
    #private;
    constructor(buffer: Buffer, view: DataView);
    /** Milliseconds since 1970, or NaN when the 26 bytes at `at` are no such time. */
    read(at: number): number;
}
