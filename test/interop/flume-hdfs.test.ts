/*
 * The hdfs sinks of a real Flume 1.11 and of ours, on one real HDFS: the same lines under the same
 * options must be the same files, but for the time in their names.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { readAvroFile } from '../support/avro-file-reader.js';
import { inflations } from '../support/hadoop-codecs.js';
import { HdfsPeer } from '../support/hdfs-peer.js';
import { HdfsTwin, type FileFound, type SinkOptions } from '../support/hdfs-twins.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

type Format = 'text' | 'sequence' | 'avro' | 'gzip' | 'default';

interface Case {
  readonly what: string;
  readonly options: SinkOptions;
  readonly format?: Format;
  /** Files of one bucket are not of one writer: their numbers are times that do not follow. */
  readonly isScattered?: true;
  /** Flume finishes the last one with the next event only, or at the stop; here it is done. */
  readonly isFull?: true;
}

const text = { fileType: 'DataStream' };
const gzip = { fileType: 'CompressedStream', codeC: 'gzip' };

const cases: Readonly<Record<string, Case>> = {
  count: { what: 'files of 100 events', options: { ...text, rollCount: '100' }, isFull: true },
  size: { what: 'files of 5,000 bytes of bodies', options: { ...text, rollSize: '5000' } },
  either: {
    what: 'what comes first, count or size',
    options: { ...text, rollCount: '130', rollSize: '5000', filePrefix: 'part', batchSize: '7' },
  },
  suffix: { what: 'a suffix', options: { ...text, fileSuffix: '.log', rollCount: '400' } },
  inuse: {
    what: 'a prefix and a suffix while in use',
    options: { ...text, inUsePrefix: '_', inUseSuffix: '.open', fileSuffix: '.log' },
  },
  renamed: {
    what: 'no suffix while in use: the final name from the beginning',
    options: { ...text, emptyInUseSuffix: 'true', rollCount: '300' },
  },
  unended: {
    what: 'bodies without newlines',
    options: { ...text, 'serializer.appendNewline': 'false' },
  },
  headers: {
    what: 'headers before the text',
    options: { ...text, serializer: 'HEADER_AND_TEXT', rollCount: '450' },
  },
  avro: {
    what: 'Avro files of events',
    options: { ...text, serializer: 'avro_event', fileSuffix: '.avro', rollCount: '600' },
    format: 'avro',
  },
  deflatedavro: {
    what: 'Avro files with compressed blocks',
    options: { ...text, serializer: 'avro_event', 'serializer.compressionCodec': 'deflate' },
    format: 'avro',
  },
  gzip: { what: 'gzip', options: { ...gzip, rollCount: '240' }, format: 'gzip' },
  gzipsuffix: {
    what: "a suffix in the place of the codec's",
    options: { ...gzip, codeC: 'GzipCodec', fileSuffix: '.log', rollSize: '20000' },
    format: 'gzip',
  },
  deflate: {
    what: 'zlib',
    options: { ...gzip, codeC: 'org.apache.hadoop.io.compress.DefaultCodec' },
    format: 'default',
  },
  writable: { what: 'SequenceFiles of bytes', options: { rollCount: '450' }, format: 'sequence' },
  sequencetext: {
    what: 'SequenceFiles of text',
    options: { fileType: 'sequencefile', writeFormat: 'Text' },
    format: 'sequence',
  },
  blocks: {
    // Hadoop's SequenceFiles take gzip only with its native library.
    what: 'SequenceFiles with compressed blocks',
    options: { codeC: 'default', writeFormat: 'Text', rollCount: '700' },
    format: 'sequence',
  },
  days: {
    what: 'folders by day in a zone',
    options: { ...text, path: '/%Y-%m-%d', timeZone: 'Europe/Berlin', rollCount: '200' },
  },
  rounded: {
    what: 'folders of ten minutes, over the beginning of summer time',
    options: {
      ...text,
      path: '/%y%m%d/%H%M',
      round: 'true',
      roundValue: '10',
      roundUnit: 'minute',
      timeZone: 'Europe/Berlin',
      filePrefix: '%H-%k-%%',
    },
  },
  hosts: {
    what: 'folders and names by header',
    options: { ...text, path: '/%{host}/%{none}', filePrefix: '%{host}-%j' },
  },
  evicted: {
    what: 'one file open at a time',
    options: { ...text, path: '/%{host}', maxOpenFiles: '1' },
    isScattered: true,
  },
};

const sinks = new Map(Object.entries(cases).map(([name, { options }]) => [name, options]));
const events = 1000;

/** Every 12 s from half an hour before Berlin's midnight, over its beginning of summer time. */
const lines = Array.from({ length: events }, (_, n) => {
  const timeMs = Date.UTC(2026, 2, 28, 22, 30) + n * 12_000;
  return `${timeMs} web${Math.floor(n / 250) % 2} request number ${n}\n`;
});

describe('the hdfs sinks of Flume and ours make', () => {
  const cleanUps: (() => void | Promise<void>)[] = [];
  const untilEnd = {
    after: (cleanUp: () => void | Promise<void>): void => void cleanUps.unshift(cleanUp),
  };
  const twins: HdfsTwin[] = [];
  const whileOpen = new Map<string, readonly Found[]>();
  let hdfs: HdfsPeer;

  before(async () => {
    // An append takes 420 ms or 20 without it (docs/hdfs.md).
    const delay = 'dfs.client.block.write.locateFollowingBlock.initial.delay.ms';
    // Hadoop's own; the peer's is shorter than the time after which an idle client says that it lives.
    const idle = { 'dfs.client.socket-timeout': '60000' };
    hdfs = await HdfsPeer.start(untilEnd, { settings: { [delay]: '20', ...idle } });
    const input = join(temporaryDirectory(untilEnd), 'input.log');
    writeFileSync(input, lines.join(''));
    for (const program of ['flume', 'tailrace'] as const)
      twins.push(await HdfsTwin.start(untilEnd, program, hdfs, { input, sinks }));
    await Promise.all(twins.map((twin) => twin.untilDelivered(sinks.keys(), events)));
    const deadlineMs = performance.now() + 60_000;
    for (const [name, { isFull }] of Object.entries(cases)) {
      if (isFull) continue;
      const look = (): Promise<Found[]> => Promise.all(twins.map((twin) => found(twin, name)));
      whileOpen.set(name, await untilSame(look, deadlineMs));
    }
    await Promise.all(twins.map((twin) => twin.stop()));
  });
  after(async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  });

  for (const [name, { what, format = 'text', isFull }] of Object.entries(cases)) {
    test(what, async () => {
      const [theirs, ours] = whileOpen.get(name) ?? [];
      if (!isFull) assert.deepEqual(ours, theirs, 'while files are open');
      const files = await Promise.all(twins.map((twin) => contents(twin, name, format)));
      assert.ok(files[0]!.length > 0);
      assert.deepEqual(files[1], files[0]);
    });
  }

  async function contents(twin: HdfsTwin, name: string, format: Format): Promise<Contents[]> {
    const files = await twin.files(name);
    const shapes = shapesOf(files, name);
    const all = files.map(async ({ path }, index) => {
      const content = await eventsOf(hdfs, twin.folder(name) + path, format);
      return { path: shapes[index]!, content };
    });
    return Promise.all(all);
  }
});

interface Found {
  readonly paths: readonly string[];
  readonly counters: Readonly<Record<string, string | undefined>>;
}

interface Contents {
  readonly path: string;
  readonly content: unknown;
}

async function found(twin: HdfsTwin, name: string): Promise<Found> {
  const counters = await twin.counters(name);
  const compared = ['ConnectionCreatedCount', 'ConnectionClosedCount', 'ConnectionFailedCount'];
  return {
    paths: shapesOf(await twin.files(name), name),
    counters: Object.fromEntries(compared.map((counter) => [counter, counters[counter]])),
  };
}

/** Files are given their names beside the deliveries: looks until both are the same. */
async function untilSame(look: () => Promise<Found[]>, deadlineMs: number): Promise<Found[]> {
  for (;;) {
    const [theirs, ours] = await look();
    const isLate = performance.now() > deadlineMs;
    if (isLate || isDeepStrictEqual(theirs, ours)) return [theirs!, ours!];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Paths with their counters as the distance from the first one of their bucket. */
function shapesOf(files: readonly FileFound[], name: string): string[] {
  const first = new Map<string, number>();
  return files.map(({ path }) => {
    const [, bucket, counter, ending] = /^(.*)\.(\d{13})(\D*)$/.exec(path) ?? assert.fail(path);
    const key = bucket!.replace('/_', '/');
    if (!first.has(key)) first.set(key, Number(counter));
    const distance = cases[name]!.isScattered ? 'ms' : Number(counter) - first.get(key)!;
    return `${bucket}.<${distance}>${ending}`;
  });
}

async function eventsOf(hdfs: HdfsPeer, path: string, format: Format): Promise<unknown> {
  if (format === 'sequence') return hdfs.sequenceFile(path);
  const bytes = await hdfs.read(path);
  if (format === 'text') return bytes.toString();
  if (format === 'avro')
    return (await readAvroFile(bytes)).values.map((value) => ({ ...(value as object) }));
  return (await inflations[format]!(bytes)).toString();
}
