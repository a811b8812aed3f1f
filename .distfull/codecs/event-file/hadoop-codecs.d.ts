import type { Compressor } from './compressor.js';
export interface HadoopCodec {
    /** Hadoop's class, as a SequenceFile names it. */
    readonly className: string;
    /** With its dot. */
    readonly extension: string;
    compressor(): Compressor;
}
/**
 * The codec, or undefined for `none`. A name is a class, its simple name, or that less `Codec`, the
 * latter two in any case. Throws ConfigError for another, or when its package is missing.
 */
export declare function codecNamed(name: string): HadoopCodec | undefined;
