export type AvroCodecName = 'null' | 'deflate' | 'snappy';
export interface AvroBlockCodec {
    readonly name: AvroCodecName;
    /** Takes a block's data in parts, and may return them as they are. */
    compress(parts: readonly Buffer[]): Promise<readonly Buffer[]>;
}
/** Throws ConfigError when the codec's optional package is missing. */
export declare function avroBlockCodec(name: AvroCodecName): AvroBlockCodec;
