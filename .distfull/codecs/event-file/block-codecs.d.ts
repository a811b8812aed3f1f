import type { PieceCodec } from './piece-compressor.js';
type Compress = (bytes: Uint8Array) => Promise<Buffer>;
/** Throws ConfigError, as the others here, when the optional package is missing. */
export declare function snappyCodec(): PieceCodec;
/** A block of Google's format, without any framing. */
export declare function rawSnappy(): Compress;
export declare function lz4Codec(): PieceCodec;
export declare function zstdCodec(): PieceCodec;
export {};
