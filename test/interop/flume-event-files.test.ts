/* Files of events between a real Flume 1.11 and ours: written by file_roll, read by spooldir. */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { avroEventsIn, flumeTwins, type Twin, type TwinPlace } from '../support/flume-twins.js';
import { exchange } from '../support/http-client.js';
import { eventually } from '../support/until.js';

const codecs = ['null', 'deflate', 'snappy'] as const;
const events = Array.from({ length: 250 }, (_, i) => ({
  headers: { number: String(i) },
  body: `event ${i} ${'é'.repeat(i % 7)}`,
}));

test('Avro files and blobs of both are read by both, to the same events', async (t) => {
  const files = await writtenByBoth(t);
  assert.equal(files.length, 2 * codecs.length);
  const twins = await flumeTwins(t, {
    directories: readers.flatMap(({ name }) => [name, `${name}-events`]),
    portCount: 0,
    config: readerConfig,
  });
  const [fromFlume, fromOurs] = await Promise.all(twins.map((twin) => readAll(twin, files)));
  for (const { name } of readers) {
    const count = name === 'blob' ? files.length : files.length * events.length;
    assert.ok(fromFlume![name]!.length >= count, `${name}: ${fromFlume![name]!.length} events`);
    assert.deepEqual(fromOurs![name], fromFlume![name], name);
  }
});

interface WrittenFile {
  readonly name: string;
  readonly path: string;
}

async function writtenByBoth(t: TestContext): Promise<WrittenFile[]> {
  const twins = await flumeTwins(t, { directories: codecs, portCount: 1, config: writerConfig });
  for (const twin of twins) await write(twin);
  return twins.flatMap(({ name, directory }) =>
    codecs.map((codec) => {
      const folder = join(directory, codec);
      const file = readdirSync(folder).find((one) => statSync(join(folder, one)).size > 0);
      return { name: `${name}-${codec}.avro`, path: join(folder, file!) };
    }),
  );
}

/** An http source, and a file in each codec. */
function writerConfig({ directory, ports }: TwinPlace): string {
  const sinks = codecs.flatMap((codec) => [
    `a.channels.${codec}.type = memory`,
    `a.channels.${codec}.capacity = 1000`,
    `a.sinks.${codec}.type = file_roll`,
    `a.sinks.${codec}.channel = ${codec}`,
    `a.sinks.${codec}.sink.directory = ${join(directory, codec)}`,
    `a.sinks.${codec}.sink.rollInterval = 0`,
    `a.sinks.${codec}.sink.serializer = org.apache.flume.serialization.FlumeEventAvroEventSerializer$Builder`,
    `a.sinks.${codec}.sink.serializer.compressionCodec = ${codec}`,
  ]);
  return [
    'a.sources = r',
    `a.channels = ${codecs.join(' ')}`,
    `a.sinks = ${codecs.join(' ')}`,
    'a.sources.r.type = org.apache.flume.source.http.HTTPSource',
    'a.sources.r.bind = 127.0.0.1',
    `a.sources.r.port = ${ports[0]}`,
    `a.sources.r.channels = ${codecs.join(' ')}`,
    ...sinks,
  ].join('\n');
}

async function write({ name, directory, ports, agent }: Twin): Promise<void> {
  const port = ports[0]!;
  const isServed = (): Promise<boolean> =>
    exchange(port, { method: 'PUT' }).then(
      () => true,
      () => false,
    );
  await eventually(isServed, `${name} serves`);
  for (let at = 0; at < events.length; at += 50) {
    const body = JSON.stringify(events.slice(at, at + 50));
    assert.equal((await exchange(port, { body })).status, 200);
  }
  for (const codec of codecs)
    await eventually(
      async () => (await avroEventsIn(join(directory, codec))).length === events.length,
      `${name} has written its ${codec} file`,
    );
  await agent.end();
}

const readers: readonly { readonly name: string; readonly properties: readonly string[] }[] = [
  { name: 'hash', properties: ['deserializer = AVRO'] },
  { name: 'literal', properties: ['deserializer = AVRO', 'deserializer.schemaType = LITERAL'] },
  {
    name: 'blob',
    properties: [
      'deserializer = org.apache.flume.sink.solr.morphline.BlobDeserializer$Builder',
      'deserializer.maxBlobLength = 4000',
    ],
  },
];

function readerConfig({ directory }: TwinPlace): string {
  const names = readers.map(({ name }) => name).join(' ');
  const flows = readers.flatMap(({ name, properties }) => [
    `a.sources.${name}.type = spooldir`,
    `a.sources.${name}.spoolDir = ${join(directory, name)}`,
    `a.sources.${name}.basenameHeader = true`,
    `a.sources.${name}.channels = ${name}`,
    ...properties.map((property) => `a.sources.${name}.${property}`),
    `a.channels.${name}.type = memory`,
    `a.channels.${name}.capacity = 10000`,
    `a.sinks.${name}.type = file_roll`,
    `a.sinks.${name}.channel = ${name}`,
    `a.sinks.${name}.sink.directory = ${join(directory, `${name}-events`)}`,
    `a.sinks.${name}.sink.rollInterval = 0`,
    `a.sinks.${name}.sink.serializer = avro_event`,
  ]);
  return [`a.sources = ${names}`, `a.channels = ${names}`, `a.sinks = ${names}`, ...flows].join(
    '\n',
  );
}

type ReadEvents = Readonly<Record<string, unknown[]>>;

async function readAll(
  { name, directory }: Twin,
  files: readonly WrittenFile[],
): Promise<ReadEvents> {
  for (const reader of readers)
    for (const [i, { name: file, path }] of files.entries()) {
      const made = join(directory, reader.name, `.${file}`);
      copyFileSync(path, made);
      utimesSync(made, 1_700_000_000 + i, 1_700_000_000 + i);
      renameSync(made, join(directory, reader.name, file));
    }
  const read: Record<string, unknown[]> = {};
  for (const reader of readers) {
    const isDone = () =>
      readdirSync(join(directory, reader.name)).filter((file) => file.endsWith('.COMPLETED'))
        .length === files.length;
    await eventually(isDone, `${name} has read ${reader.name}`);
    const expected = eventsOf(reader.name, files);
    const folder = join(directory, `${reader.name}-events`);
    await eventually(
      async () => (await avroEventsIn(folder)).length >= expected,
      `${name} has ${expected} events of ${reader.name}`,
    );
    read[reader.name] = (await avroEventsIn(folder)).map(({ headers, body }) => [
      { ...headers },
      body.toString('hex'),
    ]);
  }
  return read;
}

function eventsOf(reader: string, files: readonly WrittenFile[]): number {
  if (reader !== 'blob') return files.length * events.length;
  const blobs = files.map(({ path }) => Math.ceil(readFileSync(path).length / 4000));
  return blobs.reduce((sum, count) => sum + count, 0);
}
