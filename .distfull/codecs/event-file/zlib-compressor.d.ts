import type { Compressor } from './compressor.js';
export declare class ZlibCompressor implements Compressor {
    #private;
    constructor(format: 'gzip' | 'zlib');
    write(bytes: Uint8Array): Promise<readonly Uint8Array[]>;
    finish(): Promise<readonly Uint8Array[]>;
}
