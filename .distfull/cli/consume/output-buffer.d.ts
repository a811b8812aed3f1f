/** Hot path. What is printed, gathered so that a write is of many records. */
export declare class OutputBuffer {
    #private;
    get byteLength(): number;
    text(text: string): void;
    bytes(bytes: Uint8Array): void;
    /** `[start, end)` of a buffer, without a view of it. */
    slice(buffer: Buffer, start: number, end: number): void;
    /** What was gathered; the buffer begins anew with memory of its own. */
    take(): Buffer;
}
