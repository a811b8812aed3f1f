/*
 * Kafka's compression codecs. gzip is Node's own; the others come from optional packages, loaded
 * when the first batch needs them.
 *
 *   1 gzip    RFC 1952
 *   2 snappy  written as Java does (xerial, below); also read as librdkafka writes it: one raw block
 *   3 lz4     LZ4 frame
 *   4 zstd    standard frame; at once on Node 22.15 and newer, else async by @mongodb-js/zstd
 *
 *   xerial = 82 "SNAPPY" 00, int32 1, int32 1, { int32 length, raw block of <= 32 KiB }*
 */
import * as zlib from 'node:zlib';
import { StartError } from '../../../core/errors.js';
import { loadOptionalPackage } from '../../../util/optional-package.js';
import { lz4InflatedMax, zstdInflatedMax } from './inflated-bounds.js';
/** In the order of Kafka's numbers. */
export const compressionCodecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'];
/** The most that the records of one batch may inflate to. */
const inflatedBytesMax = 64 * 1024 * 1024;
export function codecNumber(codec) {
    return compressionCodecs.indexOf(codec);
}
/** Throws StartError when the codec's package is missing. */
export function compress(codec, bytes) {
    switch (codec) {
        case 'none':
            return bytes;
        case 'gzip':
            return zlib.gzipSync(bytes, { level: 1 });
        case 'snappy':
            return compressXerial(bytes);
        case 'lz4':
            return lz4().compressFrameSync(bytes);
        case 'zstd':
            return builtInZstd().zstdCompressSync(bytes);
    }
}
export async function compressAsync(codec, bytes) {
    if (codec !== 'zstd' || hasBuiltInZstd)
        return compress(codec, bytes);
    return packagedZstd().compress(bytes);
}
/** Throws anything on damaged bytes: the decoder, which knows the place, names it. */
export function inflate(codec, bytes) {
    switch (codec) {
        case 'none':
            return bytes;
        case 'gzip':
            return zlib.gunzipSync(bytes, { maxOutputLength: inflatedBytesMax });
        case 'snappy':
            return inflateSnappy(bytes);
        case 'lz4':
            assertInflatedSize(lz4InflatedMax(bytes));
            return lz4().decompressFrameSync(bytes);
        case 'zstd':
            assertInflatedSize(zstdInflatedMax(bytes));
            return builtInZstd().zstdDecompressSync(bytes, { maxOutputLength: inflatedBytesMax });
    }
}
export async function inflateAsync(codec, bytes) {
    if (codec !== 'zstd' || hasBuiltInZstd)
        return inflate(codec, bytes);
    assertInflatedSize(zstdInflatedMax(bytes));
    return packagedZstd().decompress(bytes);
}
function assertInflatedSize(bytes) {
    if (bytes > inflatedBytesMax)
        throw new RangeError(`inflates to as much as ${bytes} bytes; the limit is ${inflatedBytesMax}`);
}
// --- snappy --------------------------------------------------------------------------------
const xerialHeader = Buffer.from('82534e41505059000000000100000001', 'hex');
const xerialMagicBytes = 8;
const xerialBlockBytes = 32 * 1024;
function compressXerial(bytes) {
    const parts = [xerialHeader];
    for (let at = 0; at < bytes.length; at += xerialBlockBytes) {
        const block = snappy().compressSync(bytes.subarray(at, at + xerialBlockBytes));
        const length = Buffer.alloc(4);
        length.writeInt32BE(block.length);
        parts.push(length, block);
    }
    return Buffer.concat(parts);
}
function inflateSnappy(bytes) {
    const magic = xerialHeader.subarray(0, xerialMagicBytes);
    if (!bytes.subarray(0, xerialMagicBytes).equals(magic))
        return inflateRawSnappy(bytes, 0);
    const parts = [];
    let total = 0;
    for (let at = xerialHeader.length; at < bytes.length;) {
        const length = bytes.readInt32BE(at);
        const end = at + 4 + length;
        if (length <= 0 || end > bytes.length)
            throw new RangeError(`snappy block length ${length}`);
        const block = inflateRawSnappy(bytes.subarray(at + 4, end), total);
        total += block.length;
        parts.push(block);
        at = end;
    }
    return Buffer.concat(parts);
}
function inflateRawSnappy(bytes, before) {
    assertInflatedSize(before + snappyInflatedBytes(bytes));
    return snappy().uncompressSync(bytes, { asBuffer: true });
}
/** A raw snappy block opens with its inflated length, an unsigned varint of at most 32 bits. */
function snappyInflatedBytes(bytes) {
    let length = 0;
    for (let i = 0; i < 5; i++) {
        const byte = bytes[i];
        if (byte === undefined)
            break;
        length += (byte & 0x7f) * 2 ** (7 * i);
        if (byte < 0x80)
            return length;
    }
    throw new RangeError('snappy block without a length');
}
const hasBuiltInZstd = 'zstdCompressSync' in zlib;
const snappy = required('snappy', 'snappy');
const lz4 = required('lz4', 'lz4-napi');
const packagedZstd = required('zstd', '@mongodb-js/zstd');
function builtInZstd() {
    if (hasBuiltInZstd)
        return zlib;
    throw new StartError('zstd cannot be used synchronously on this Node; Node 22.15 and newer can');
}
function required(codec, packageName) {
    let loaded;
    return () => {
        loaded ??= loadOptionalPackage(packageName);
        if (loaded !== undefined)
            return loaded;
        throw new StartError(`compression ${codec} needs the optional package ${packageName}: npm install ${packageName}`);
    };
}
//# sourceMappingURL=compression.js.map