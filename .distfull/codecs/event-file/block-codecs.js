/*
 * The codecs of optional packages, loaded when a configuration names them.
 *
 *   snappy, lz4   { int32 raw length, int32 length, raw block }*   Hadoop's own framing, big-endian
 *   zstd          standard frames, one after another
 *
 * Hadoop reads a block into a buffer of 256 KiB, raw and compressed: so a piece is smaller by what
 * its codec may add to bytes that cannot be compressed (io.compression.codec.*.buffersize).
 */
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { ConfigError } from '../../core/errors.js';
import { loadOptionalPackage } from '../../util/optional-package.js';
/** Also what a zstd frame holds: one frame for a whole log of 18 MB was larger, by 10 %. */
const bufferBytes = 256 * 1024;
const snappyPieceBytes = bufferBytes - (Math.floor(bufferBytes / 6) + 32);
const lz4PieceBytes = bufferBytes - (Math.floor(bufferBytes / 255) + 16);
/** Throws ConfigError, as the others here, when the optional package is missing. */
export function snappyCodec() {
    return blockFraming(snappyPieceBytes, rawSnappy());
}
/** A block of Google's format, without any framing. */
export function rawSnappy() {
    return required('snappy', 'snappy').compress;
}
export function lz4Codec() {
    const { compress } = required('lz4', 'lz4-napi');
    // lz4-napi puts the raw length before the block, little-endian.
    return blockFraming(lz4PieceBytes, async (piece) => (await compress(piece)).subarray(4));
}
export function zstdCodec() {
    const compress = zstdCompress();
    return { pieceBytes: bufferBytes, compress: async (piece) => [await compress(piece)] };
}
function zstdCompress() {
    if ('zstdCompress' in zlib)
        return promisify(zlib.zstdCompress);
    return required('zstd', '@mongodb-js/zstd').compress;
}
function blockFraming(pieceBytes, compress) {
    return {
        pieceBytes,
        async compress(piece) {
            const block = await compress(piece);
            const lengths = Buffer.allocUnsafe(8);
            lengths.writeInt32BE(piece.length, 0);
            lengths.writeInt32BE(block.length, 4);
            return [lengths, block];
        },
    };
}
function required(codec, packageName) {
    const loaded = loadOptionalPackage(packageName);
    if (loaded !== undefined)
        return loaded;
    throw new ConfigError(`compression ${codec} needs the optional package ${packageName}: npm install ${packageName}`);
}
//# sourceMappingURL=block-codecs.js.map