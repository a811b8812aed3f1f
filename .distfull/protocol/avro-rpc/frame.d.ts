export interface Frame {
    readonly serial: number;
    readonly message: Buffer;
}
export interface FrameLimits {
    readonly messageBytes: number;
    readonly buffers: number;
}
/**
 * Takes a connection's bytes as they arrive and gives whole messages. Keeps views of the chunks and
 * copies at most once, when a message is complete (avsc joins at every chunk, which is quadratic).
 */
export declare class FrameDecoder {
    #private;
    constructor(limits?: FrameLimits);
    /** True between frames: a connection that ends here ends cleanly. */
    get isIdle(): boolean;
    /** Of a message that is not whole yet. */
    get begunBytes(): number;
    /** The messages that `chunk` completes. Throws ProtocolError; the connection is then unusable. */
    push(chunk: Buffer): Frame[];
}
/** One frame in one buffer. With `bodyBytes`: without its last part, which follows by itself. */
export declare function encodeFrame(serial: number, buffers: readonly Uint8Array[], bodyBytes?: number): Buffer;
