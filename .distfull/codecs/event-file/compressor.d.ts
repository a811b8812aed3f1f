/** Compresses a file piece by piece, on the threadpool. */
export interface Compressor {
    /** Takes bytes, of which it keeps none; resolves with what is ready, often nothing. */
    write(bytes: Uint8Array): Promise<readonly Uint8Array[]>;
    /** Ends what was written so that it can be read by itself. The next write begins anew. */
    finish(): Promise<readonly Uint8Array[]>;
}
/** Compresses `bytes` by themselves. Nothing else may be under way in the compressor. */
export declare function compressWhole(compressor: Compressor, bytes: Buffer): Promise<Buffer>;
