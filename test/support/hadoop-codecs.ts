/** Reads what Hadoop's codecs make; knows their framing from Hadoop, not from the tested code. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { gunzipSync, inflateSync } from 'node:zlib';
import { HadoopReader } from './sequence-file-reader.js';

const require = createRequire(import.meta.url);
const snappy = require('snappy') as typeof import('snappy');
const lz4 = require('lz4-napi') as typeof import('lz4-napi');
const zstd = require('@mongodb-js/zstd') as typeof import('@mongodb-js/zstd');

/** By Flume's short name. */
export const inflations: Readonly<Record<string, (bytes: Buffer) => Buffer | Promise<Buffer>>> = {
  gzip: (bytes) => gunzipSync(bytes),
  default: inflateStreams,
  snappy: (bytes) => inflateBlocks(bytes, (block) => snappy.uncompressSync(block) as Buffer),
  lz4: (bytes) =>
    inflateBlocks(bytes, (block, rawBytes) => {
      const rawLength = Buffer.alloc(4);
      rawLength.writeUInt32LE(rawBytes);
      return lz4.uncompressSync(Buffer.concat([rawLength, block]));
    }),
  zstandard: (bytes) => zstd.decompress(bytes),
};

/** Zlib streams one after another; node's own function stops after the first. */
function inflateStreams(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const inflated = inflateSync(bytes.subarray(at), { info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    parts.push(inflated.buffer);
    at += inflated.engine.bytesWritten;
  }
  return Buffer.concat(parts);
}

/** As BlockDecompressorStream: a block may come in several chunks, and none fills its buffer. */
function inflateBlocks(
  bytes: Buffer,
  inflate: (chunk: Buffer, rawBytes: number) => Buffer,
): Buffer {
  const reader = new HadoopReader(bytes);
  const parts: Buffer[] = [];
  while (reader.left > 0) {
    let rawBytes = reader.int32();
    assert.ok(rawBytes > 0, 'an empty block ends the stream');
    while (rawBytes > 0) {
      const chunk = reader.bytes(reader.int32());
      const raw = inflate(chunk, rawBytes);
      assert.ok(Math.max(chunk.length, raw.length) <= 256 * 1024, 'more than the reader holds');
      parts.push(raw);
      rawBytes -= raw.length;
    }
    assert.equal(rawBytes, 0);
  }
  return Buffer.concat(parts);
}
