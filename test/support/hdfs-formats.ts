/** Every kind of file that the hdfs sink writes, and what reads it where it is used. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAvroFile } from './avro-file-reader.js';
import { readByHadoop } from './hadoop-reader.js';
import type { HdfsPeer } from './hdfs-peer.js';
import { debianProgram } from './peers.js';

type Reader = 'codec' | 'zstd' | 'sequence' | 'avro' | 'text';

export interface HdfsFormat {
  readonly name: string;
  /** Options of the sink, `name = value`. */
  readonly options: readonly string[];
  /** Of the files' names. */
  readonly extension: string;
  readonly reader: Reader;
  /** What Hadoop finds that it is, such as `GzipCodec` or `Text/BLOCK/DefaultCodec`. */
  readonly kind?: string;
}

/** Events whose headers and bodies are known. */
export interface KnownEvents {
  readonly headers: { readonly host: string; readonly timestamp: string };
  readonly bodies: readonly string[];
}

function stream(codec: string, extension: string, kind: string, reader: Reader): HdfsFormat {
  const options = ['hdfs.fileType = CompressedStream', `hdfs.codeC = ${codec}`];
  return { name: codec, options, extension, reader, kind };
}

function sequence(writeFormat: 'Writable' | 'Text', codec?: string): HdfsFormat {
  const format = ['hdfs.fileType = SequenceFile', `hdfs.writeFormat = ${writeFormat}`];
  const value = writeFormat === 'Text' ? 'Text' : 'BytesWritable';
  return {
    name: `sequence-${writeFormat}-${codec ?? 'none'}`,
    options: codec === undefined ? format : [...format, `hdfs.codeC = ${codec}`],
    extension: codec === undefined ? '' : codec === 'GzipCodec' ? '.gz' : '.deflate',
    reader: 'sequence',
    kind: codec === undefined ? `${value}/NONE/null` : `${value}/BLOCK/${codec}`,
  };
}

const data = 'hdfs.fileType = DataStream';

export const hdfsFormats: readonly HdfsFormat[] = [
  sequence('Writable'),
  sequence('Text'),
  sequence('Writable', 'GzipCodec'),
  sequence('Text', 'DefaultCodec'),
  stream('gzip', '.gz', 'GzipCodec', 'codec'),
  stream('deflate', '.deflate', 'DeflateCodec', 'codec'),
  stream('SnappyCodec', '.snappy', 'SnappyCodec', 'codec'),
  stream('org.apache.hadoop.io.compress.Lz4Codec', '.lz4', 'Lz4Codec', 'codec'),
  // Hadoop reads it with a native library, which is not on Maven Central.
  stream('zstandard', '.zst', 'ZStandardCodec', 'zstd'),
  {
    name: 'avro',
    options: [data, 'serializer = avro_event', 'hdfs.fileSuffix = .avro'],
    extension: '.avro',
    reader: 'avro',
  },
  {
    name: 'headers',
    options: [data, 'serializer = header_and_text', 'hdfs.fileSuffix = .txt'],
    extension: '.txt',
    reader: 'text',
  },
];

export interface WrittenFile {
  readonly path: string;
  readonly format: HdfsFormat;
  /** What should be in it. */
  readonly events: KnownEvents;
}

/** Fails unless the files' readers find the events in them, in their order. */
export async function assertReadBack(
  hdfs: HdfsPeer,
  files: readonly WrittenFile[],
  directory: string,
): Promise<void> {
  const streams = new Map<string, WrittenFile>();
  for (const [i, file] of files.entries()) {
    const content = await hdfs.read(file.path);
    const name = `${i}${file.format.extension}`;
    const copy = join(directory, name);
    writeFileSync(copy, content);
    const { reader } = file.format;
    if (reader === 'codec') streams.set(name, file);
    else if (reader === 'sequence') await assertSequence(hdfs, file);
    else if (reader === 'avro') await assertAvro(content, file);
    else if (reader === 'text') assert.equal(content.toString(), headerText(file), file.path);
    else assert.equal(uncompressed(copy), textOf(file), file.path);
  }
  assert.deepEqual(
    readByHadoop([...streams.keys()].map((name) => join(directory, name))),
    new Map(
      [...streams].map(([name, file]) => {
        const digest = createHash('sha256').update(textOf(file)).digest('hex');
        return [name, { reader: file.format.kind!, digest }];
      }),
    ),
  );
}

async function assertSequence(
  hdfs: HdfsPeer,
  { path, format, events }: WrittenFile,
): Promise<void> {
  const found = await hdfs.sequenceFile(path);
  const value = found.valueClass.split('.').at(-1)!;
  assert.equal(`${value}/${found.compression}/${found.codec}`, format.kind, path);
  assert.equal(found.keyClass, 'org.apache.hadoop.io.LongWritable');
  const { timestamp } = events.headers;
  assert.deepEqual(
    found.records,
    events.bodies.map((body) => [timestamp, body]),
    path,
  );
}

async function assertAvro(content: Buffer, { path, events }: WrittenFile): Promise<void> {
  const { values } = await readAvroFile(content);
  const found = values.map((value) => {
    const { headers, body } = value as { headers: Record<string, string>; body: Buffer };
    return [{ ...headers }, body.toString()];
  });
  assert.deepEqual(
    found,
    events.bodies.map((body) => [events.headers, body]),
    path,
  );
}

function textOf({ events: { bodies } }: WrittenFile): string {
  return bodies.map((body) => `${body}\n`).join('');
}

function headerText({ events: { headers, bodies } }: WrittenFile): string {
  const { host, timestamp } = headers;
  return bodies.map((body) => `{host=${host}, timestamp=${timestamp}} ${body}\n`).join('');
}

function uncompressed(path: string): string {
  return execFileSync(debianProgram('zstd'), ['-dcq', path]).toString();
}
