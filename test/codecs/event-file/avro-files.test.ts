import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import avro from 'avsc';
import { EventFileError } from '#src/codecs/event-file/event-file.js';
import { EventBatch } from '#src/core/batch.js';
import { StartError } from '#src/core/errors.js';
import { readAvroFile } from '../../support/avro-file-reader.js';
import { fileOf, formatOf, type PartOfOptions } from '../../support/event-files.js';
import { fc } from '../../support/properties.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const avroEvents = (options: PartOfOptions = {}) =>
  formatOf({ serializer: 'avro_event', ...options });

test('events with their headers are read back by another Avro implementation', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  // The other implementation loses this one.
  const name = text.filter((one) => one !== '__proto__');
  const event = fc.record({
    body: fc.uint8Array({ maxLength: 300 }),
    own: fc.option(fc.dictionary(name, text, { maxKeys: 3 }), { nil: undefined }),
  });
  const file = fc.record({
    batches: fc.array(fc.tuple(fc.array(event), fc.boolean()), { maxLength: 5 }),
    compressionCodec: fc.constantFrom('null' as const, 'deflate' as const, 'snappy' as const),
    syncIntervalBytes: fc.integer({ min: 32, max: 2000 }),
  });
  await fc.assert(
    fc.asyncProperty(file, async ({ batches, ...serializerOptions }) => {
      const steps = batches.flatMap(([events, isFlushed]) => {
        const bodies = events.map(({ body }) => body);
        const own = events.map(({ own }) => own);
        const batch = EventBatch.of(bodies, { headers: { host: 'web1' }, own });
        return isFlushed ? [batch, 'flush' as const] : [batch];
      });
      const { values } = await readAvroFile(
        await fileOf(avroEvents({ serializerOptions }).encoder(), steps),
      );
      assert.deepEqual(
        values.map((value) => ({ ...(value as object) })),
        batches.flatMap(([events]) =>
          events.map(({ body, own }) => ({
            headers: { host: 'web1', ...own },
            body: Buffer.from(body),
          })),
        ),
      );
    }),
    { numRuns: 50 },
  );
});

test('a block ends with the event that fills it, and at a flush', async () => {
  const batch = EventBatch.of(Array.from({ length: 10 }, () => Buffer.alloc(97)));
  const format = avroEvents({ serializerOptions: { syncIntervalBytes: 300 } });
  // An event has 100 bytes: no headers (1), the length (2), the body (97).
  const { blockCounts } = await readAvroFile(
    await fileOf(format.encoder(), [batch, 'flush', batch.slice(0, 2, []), batch.slice(2, 5, [])]),
  );
  assert.deepEqual(blockCounts, [3, 3, 3, 1, 3, 2]);
});

test('what was added before a flush can be read', async () => {
  const encoder = avroEvents().encoder();
  assert.deepEqual(await encoder.add(EventBatch.of(['a', 'b']), 'all'), []);
  const { values } = await readAvroFile(Buffer.concat(await encoder.flush()));
  assert.equal(values.length, 2);
  assert.deepEqual(await encoder.flush(), []);
  assert.deepEqual(await encoder.end(), []);
});

// --- bodies that are Avro data --------------------------------------------------------------

const schema = '{"type":"record","name":"Page","fields":[{"name":"path","type":"string"}]}';
const pages = avro.Type.forSchema(JSON.parse(schema) as avro.Schema);
const bodies = ['/a', '/b', '/c'].map((path) => pages.toBuffer({ path }));
const literal = { 'flume.avro.schema.literal': schema };
const serializer = 'org.apache.flume.sink.hdfs.AvroEventSerializer$Builder';
const avroData = (schemaURL?: string) => formatOf({ serializer, serializerOptions: { schemaURL } });

async function pathsOf(file: Buffer): Promise<string[]> {
  const { values } = await readAvroFile(file);
  return values.map((value) => (value as { path: string }).path);
}

test('bodies that are Avro data become a file with the schema of their header', async () => {
  const batch = EventBatch.of(bodies, { headers: literal });
  const file = await fileOf(avroData().encoder(), [batch, 'flush', batch.pick([0, 2], [])]);
  assert.deepEqual(await pathsOf(file), ['/a', '/b', '/c', '/a', '/c']);
});

test('a schema is read from the file that a header or serializer.schemaURL names', async (t) => {
  const path = join(temporaryDirectory(t), 'page.avsc');
  writeFileSync(path, schema);
  for (const url of [path, pathToFileURL(path).href]) {
    const headers = { 'flume.avro.schema.url': url, 'flume.avro.schema.literal': '"bytes"' };
    const batch = EventBatch.of(bodies, { headers });
    assert.equal((await pathsOf(await fileOf(avroData().encoder(), [batch]))).length, 3);
    const plain = EventBatch.of(bodies);
    assert.equal((await pathsOf(await fileOf(avroData(url).encoder(), [plain]))).length, 3);
  }
});

test('an event without a schema, or with a wrong one, is refused; the others go on', async (t) => {
  const directory = temporaryDirectory(t);
  mkdirSync(join(directory, 'folder'));
  writeFileSync(join(directory, 'large.avsc'), Buffer.alloc(1024 * 1024 + 1, ' '));
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [
      {},
      /^no Avro schema: the event has neither a header .*, and serializer\.schemaURL is not set$/,
    ],
    [{ 'flume.avro.schema.literal': '{"type":"rec' }, /no Avro schema in header/],
    [{ 'flume.avro.schema.literal': '{"type":"recrod"}' }, /no Avro schema in header/],
    [{ 'flume.avro.schema.literal': '"string"' }, /another Avro schema than its file/],
    [{ 'flume.avro.schema.url': 'http://localhost/a' }, /only files of this machine are read/],
    [{ 'flume.avro.schema.url': 'hdfs://nn/a.avsc' }, /only files of this machine are read/],
    [
      { 'flume.avro.schema.url': 'file://other-host/a' },
      /no Avro schema: file:\/\/other-host\/a: /,
    ],
    [{ 'flume.avro.schema.url': join(directory, 'none') }, /ENOENT/],
    [{ 'flume.avro.schema.url': join(directory, 'folder') }, /folder is no file of at most/],
    [{ 'flume.avro.schema.url': 'x'.repeat(10_000) }, /^no Avro schema: ENAMETOOLONG.{0,200}…$/],
    [{ 'flume.avro.schema.url': '/nul\0' }, /^no Avro schema: /],
    [
      { 'flume.avro.schema.url': join(directory, 'large.avsc') },
      /large\.avsc is no file of at most 1048576 bytes/,
    ],
  ];
  for (const [headers, message] of wrong) {
    const encoder = avroData().encoder();
    const batch = EventBatch.of(bodies, { own: [literal, literal, headers] });
    await assert.rejects(encoder.add(batch, [0, 2]), (error) => {
      assert.ok(error instanceof EventFileError, String(error));
      assert.match(error.message, message);
      assert.equal(error.index, 2);
      return true;
    });
    const rest = [...(await encoder.add(batch, [0, 1])), ...(await encoder.end())];
    assert.deepEqual(await pathsOf(Buffer.concat(rest)), ['/a', '/b']);
  }
});

test('a configured schema that cannot be had is no fault of the events', async () => {
  const encoder = avroData('/nowhere/page.avsc').encoder();
  await assert.rejects(encoder.add(EventBatch.of(bodies), 'all'), (error) => {
    assert.ok(error instanceof StartError);
    assert.match(error.message, /^serializer\.schemaURL: .*\/nowhere\/page\.avsc/);
    return true;
  });
  assert.deepEqual(await encoder.end(), []);
});
