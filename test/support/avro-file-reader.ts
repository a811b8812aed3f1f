/** Reads an Avro container file with avsc. */
import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';
import avro from 'avsc';

const { uncompressSync } = createRequire(import.meta.url)('snappy') as typeof import('snappy');

export interface AvroFile {
  readonly values: readonly unknown[];
  /** Values of each block. */
  readonly blockCounts: readonly number[];
}

export function readAvroFile(file: Buffer): Promise<AvroFile> {
  const values: unknown[] = [];
  const blockCounts: number[] = [];
  const decoder = new avro.streams.BlockDecoder({
    codecs: { null: (data, done) => done(null, data), deflate: inflate, snappy: inflateSnappy },
  });
  return new Promise((resolve, reject) => {
    decoder.on('block', ({ valueCount }: { valueCount: number }) => blockCounts.push(valueCount));
    decoder.on('data', (value: unknown) => values.push(value));
    decoder.on('error', reject);
    decoder.on('end', () => resolve({ values, blockCounts }));
    decoder.end(file);
  });
}

/** At once: avsc tells of the blocks in the order in which they are unpacked. */
function inflate(data: Buffer, done: (error: Error | null, raw: Buffer) => void): void {
  done(null, inflateRawSync(data));
}

/** Avro puts a checksum of four bytes behind the block. */
function inflateSnappy(data: Buffer, done: (error: Error | null, raw: Buffer) => void): void {
  done(null, uncompressSync(data.subarray(0, -4)) as Buffer);
}
