/** In the order of Kafka's numbers. */
export declare const compressionCodecs: readonly ['none', 'gzip', 'snappy', 'lz4', 'zstd'];
export type CompressionCodec = (typeof compressionCodecs)[number];
export declare function codecNumber(codec: CompressionCodec): number;
/** Throws StartError when the codec's package is missing. */
export declare function compress(codec: CompressionCodec, bytes: Buffer): Buffer;
export declare function compressAsync(codec: CompressionCodec, bytes: Buffer): Promise<Buffer>;
/** Throws anything on damaged bytes: the decoder, which knows the place, names it. */
export declare function inflate(codec: CompressionCodec, bytes: Buffer): Buffer;
export declare function inflateAsync(codec: CompressionCodec, bytes: Buffer): Promise<Buffer>;
