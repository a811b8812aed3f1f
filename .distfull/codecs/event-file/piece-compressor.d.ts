import type { Compressor } from './compressor.js';
export interface PieceCodec {
    /** The most that is compressed at once, and the least as long as nobody flushes. */
    readonly pieceBytes: number;
    /** Does not change `piece`, nor use it after it resolved. */
    compress(piece: Uint8Array): Promise<readonly Uint8Array[]>;
}
/**
 * For codecs that compress a piece in one call: gathers small writes, cuts large ones. After
 * `finish` it holds no memory: thousands of files may be open.
 */
export declare class PieceCompressor implements Compressor {
    #private;
    constructor(codec: PieceCodec);
    write(bytes: Uint8Array): Promise<readonly Uint8Array[]>;
    finish(): Promise<readonly Uint8Array[]>;
}
