import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync, inflateSync } from 'node:zlib';
import { EventBatch } from '#src/core/batch.js';
import { fileOf, formatOf } from '../../support/event-files.js';
import { inflations } from '../../support/hadoop-codecs.js';
import { fc } from '../../support/properties.js';
import { readSequenceFile } from '../../support/sequence-file-reader.js';

const stream = (codecName: string) => formatOf({ fileType: 'CompressedStream', codecName });

/** Some bodies that compress well and some that do not at all, up to several pieces of a codec. */
const bodies = fc.oneof(
  { weight: 6, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: fc.nat(700_000).map((bytes) => randomBytes(bytes)) },
  { weight: 1, arbitrary: fc.nat(1_500_000).map((bytes) => Buffer.alloc(bytes, 'abcdef')) },
);

for (const [codecName, inflate] of Object.entries(inflations))
  test(`${codecName}: whatever is written in whatever portions is read back`, async () => {
    const portions = fc.array(fc.tuple(fc.array(bodies, { maxLength: 6 }), fc.boolean()), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(portions, async (parts) => {
        const steps = parts.flatMap(([bodies, isFlushed]) => {
          const batch = EventBatch.of(bodies);
          return isFlushed ? [batch, 'flush' as const] : [batch];
        });
        const file = await fileOf(stream(codecName).encoder(), steps);
        const expected = parts.flatMap(([bodies]) => bodies.flatMap((body) => [body, newline]));
        const text = file.length === 0 ? file : await inflate(file);
        assert.ok(text.equals(Buffer.concat(expected)));
      }),
      { numRuns: 30 },
    );
  });

const newline = Buffer.from('\n');

for (const [codecName, inflate] of Object.entries(inflations))
  test(`${codecName}: what was added before a flush can be read without what comes after`, async () => {
    const encoder = stream(codecName).encoder();
    let file = Buffer.alloc(0);
    for (const line of ['one', 'two', 'three']) {
      file = Buffer.concat([file, ...(await encoder.add(EventBatch.of([line]), 'all'))]);
      file = Buffer.concat([file, ...(await encoder.flush())]);
      assert.match(String(await inflate(file)), new RegExp(`${line}\n$`));
    }
    assert.deepEqual(await encoder.flush(), []);
    assert.deepEqual(await encoder.end(), []);
  });

test('a file without a flush is one gzip member, or one zlib stream', async () => {
  const batch = EventBatch.of(Array.from({ length: 2000 }, () => randomBytes(200)));
  const gzip = await fileOf(stream('gzip').encoder(), [batch, batch, batch]);
  assert.equal(gzip.indexOf(Buffer.from('1f8b0800', 'hex'), 1), -1);
  assert.equal(gunzipSync(gzip).length, 3 * 2000 * 201);
  const zlib = await fileOf(stream('deflate').encoder(), [batch, batch, batch]);
  assert.equal(inflateSync(zlib).length, 3 * 2000 * 201);
});

test('every serializer goes through a codec', async () => {
  const { encoder } = formatOf({
    fileType: 'CompressedStream',
    codecName: 'gzip',
    serializer: 'HEADER_AND_TEXT',
  });
  const file = await fileOf(encoder(), [EventBatch.of(['x'], { headers: { k: 'v' } })]);
  assert.equal(String(gunzipSync(file)), '{k=v} x\n');
  const avro = formatOf({
    fileType: 'CompressedStream',
    codecName: 'gzip',
    serializer: 'avro_event',
  });
  const container = await fileOf(avro.encoder(), [EventBatch.of(['x']), 'flush']);
  assert.equal(gunzipSync(container).subarray(0, 3).toString(), 'Obj');
});

for (const codecName of ['snappy', 'lz4'])
  test(`${codecName}: blocks of a SequenceFile are read back`, async () => {
    const { encoder } = formatOf({ fileType: 'SequenceFile', codecName });
    const batch = EventBatch.of(Array.from({ length: 8000 }, (_, i) => `event ${i} of many`));
    const file = await fileOf(encoder(), [batch, 'flush', batch]);
    const { records } = readSequenceFile(file, (bytes) => inflations[codecName]!(bytes) as Buffer);
    assert.equal(records.length, 16_000);
    assert.equal(String(records.at(-1)!.value), 'event 7999 of many');
  });
