/** Files of the hdfs sink, read by the classes with which jobs of Hadoop read them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { fileOf, formatOf, type PartOfOptions } from '../support/event-files.js';
import { readByHadoop } from '../support/hadoop-reader.js';
import { debianProgram } from '../support/peers.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const random = new Random(5);

/** Bodies that compress well, those that do not, and one larger than any codec's buffer. */
const bodies = Array.from({ length: 20_000 }, (_, i) => {
  const bytes = i === 12_345 ? 600_000 : random.below(300);
  return i % 7 === 0 || i === 12_345 ? noise(bytes) : `event ${i} ${'x'.repeat(bytes)}`;
});

function noise(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(33 + random.below(94))).join('');
}

/** A flush after the first, third and last of four batches. */
const steps = [0, 1, 2, 3].flatMap((part) => {
  const from = part * 5000;
  const batch = EventBatch.of(bodies.slice(from, from + 5000), {
    headers: { host: 'web1' },
    own: Array.from({ length: 5000 }, (_, i) => ({ timestamp: String(from + i) })),
  });
  return part === 1 ? [batch] : [batch, 'flush' as const];
});

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

const text = `${bodies.join('\n')}\n`;

async function write(directory: string, name: string, options: PartOfOptions): Promise<string> {
  const path = join(directory, name);
  writeFileSync(path, await fileOf(formatOf(options).encoder(), steps));
  return path;
}

const codecs = Object.entries({
  default: 'DefaultCodec',
  deflate: 'DeflateCodec',
  gzip: 'GzipCodec',
  snappy: 'SnappyCodec',
  lz4: 'Lz4Codec',
});

test("Hadoop's readers find every event in every kind of file", async (t) => {
  const files: (readonly [name: string, reader: string, PartOfOptions])[] = [];
  for (const [codecName, reader] of codecs) {
    // Hadoop goes by the extension, and DefaultCodec has that of DeflateCodec.
    if (codecName === 'default') continue;
    const options = { fileType: 'CompressedStream', codecName } as const;
    files.push([`stream${formatOf(options).extension}`, reader, options]);
  }
  for (const writeFormat of ['Writable', 'Text'] as const) {
    const value = writeFormat === 'Text' ? 'Text' : 'BytesWritable';
    const fileType = 'SequenceFile';
    files.push([`none-${value}.seq`, `${value}/NONE/none`, { fileType, writeFormat }]);
    for (const [codecName, codec] of codecs)
      files.push([
        `${codecName}-${value}.seq`,
        `${value}/BLOCK/${codec}`,
        { fileType, writeFormat, codecName },
      ]);
  }
  for (const compressionCodec of ['null', 'deflate', 'snappy'] as const)
    files.push([
      `${compressionCodec}.avro`,
      `Event/${compressionCodec}`,
      { serializer: 'avro_event', serializerOptions: { compressionCodec } },
    ]);

  const directory = temporaryDirectory(t);
  const paths: string[] = [];
  for (const [name, , options] of files) paths.push(await write(directory, name, options));
  assert.deepEqual(
    readByHadoop(paths),
    new Map(files.map(([name, reader]) => [name, { reader, digest: digestOf(text) }])),
  );
});

// Hadoop reads it with a native library, which is not on Maven Central.
test('the zstd program reads a CompressedStream of ZStandardCodec', async (t) => {
  const fileType = 'CompressedStream';
  const options = { fileType, codecName: 'zstandard' } as const;
  const path = await write(temporaryDirectory(t), 'events.zst', options);
  const limit = { maxBuffer: 2 * text.length };
  const read = execFileSync(debianProgram('zstd'), ['-dcq', path], limit);
  assert.equal(digestOf(read), digestOf(text));
});
