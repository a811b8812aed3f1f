import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, inflateSync } from 'node:zlib';
import { EventFileError } from '#src/codecs/event-file/event-file.js';
import { EventBatch } from '#src/core/batch.js';
import { fileOf, formatOf, type PartOfOptions } from '../../support/event-files.js';
import { goldenDirectory } from '../../support/golden.js';
import { fc } from '../../support/properties.js';
import { readSequenceFile, syncMarkerOf } from '../../support/sequence-file-reader.js';

const ofHadoop = (name: string): Buffer =>
  readFileSync(join(goldenDirectory, 'sequence-file', name));

const events = (...numbers: readonly number[]): EventBatch =>
  EventBatch.of(
    numbers.map((number) => `event${number}`),
    { own: numbers.map((number) => ({ timestamp: String(1_700_000_000_000 + number) })) },
  );

/** The same events, flush and sync bytes as in the golden file. */
function ours(name: string, options: PartOfOptions): Promise<Buffer> {
  const syncMarker = (): Buffer => syncMarkerOf(ofHadoop(name));
  const { encoder } = formatOf({ fileType: 'SequenceFile', ...options, syncMarker });
  return fileOf(encoder(), [events(0, 1), 'flush', events(2)]);
}

test("single records are byte for byte those of Hadoop's writer", async () => {
  assert.deepEqual(await ours('writable.seq', {}), ofHadoop('writable.seq'));
  assert.deepEqual(await ours('text.seq', { writeFormat: 'Text' }), ofHadoop('text.seq'));
});

test("blocks are byte for byte those of Hadoop's writer", async () => {
  const zlib = await ours('block-default.seq', { codecName: 'DefaultCodec' });
  assert.deepEqual(zlib, ofHadoop('block-default.seq'));
  // All but byte 9 of each gzip header, the operating system: 0 for Java, 3 for zlib.
  const gzip = await ours('block-gzip.seq', { codecName: 'gzip' });
  const gzipHeader = Buffer.from('1f8b080000000000', 'hex');
  for (let at = 0; (at = gzip.indexOf(gzipHeader, at) + 1) > 0;) gzip[at + 8] = 0;
  assert.deepEqual(gzip, ofHadoop('block-gzip.seq'));
});

test('the small reader of these tests reads what Hadoop wrote', () => {
  const golden = readSequenceFile(ofHadoop('block-gzip.seq'), (bytes) => gunzipSync(bytes));
  assert.deepEqual(
    golden.records.map(({ key, value }) => [key, String(value)]),
    [
      [1_700_000_000_000n, 'event0'],
      [1_700_000_000_001n, 'event1'],
      [1_700_000_000_002n, 'event2'],
    ],
  );
  assert.deepEqual(golden.blockCounts, [2, 1]);
});

test('a sync stands before a record that begins 100 KiB after the last sync, and only there', async () => {
  const body = Buffer.alloc(1000, 'x');
  const batch = EventBatch.of(Array.from({ length: 300 }, () => body));
  const { encoder } = formatOf({ fileType: 'SequenceFile' });
  const { records, syncPositions } = readSequenceFile(await fileOf(encoder(), [batch, batch]));
  assert.equal(records.length, 600);
  assert.equal(syncPositions.length, 5);
  let syncedAt = 0;
  for (const position of syncPositions) {
    const apart = position - syncedAt;
    assert.ok(apart >= 102_400 && apart < 102_400 + 1020, `${apart} bytes`);
    syncedAt = position + 20;
  }
});

test('a flush with nothing before it adds nothing', async () => {
  for (const codecName of [undefined, 'gzip']) {
    const { encoder } = formatOf({ fileType: 'SequenceFile', codecName });
    const file = encoder();
    await file.add(events(1), 'all');
    assert.notEqual((await file.flush()).length, 0);
    assert.deepEqual(await file.flush(), []);
    assert.deepEqual(await file.end(), []);
  }
});

test('a block ends with the record that fills it to 1,000,000 bytes of keys and values', async () => {
  const bodies = Array.from({ length: 2500 }, () => Buffer.alloc(988, 'y'));
  const { encoder } = formatOf({ fileType: 'SequenceFile', codecName: 'default' });
  const file = await fileOf(encoder(), [EventBatch.of(bodies), EventBatch.of(['last'])]);
  const { blockCounts, records } = readSequenceFile(file, (bytes) => inflateSync(bytes));
  assert.deepEqual(blockCounts, [1000, 1000, 501]);
  assert.equal(String(records.at(-1)!.value), 'last');
});

test('a key is the timestamp header as Java takes it, or the time of writing', async () => {
  const batch = EventBatch.of(['a', 'b', 'c', 'd', 'e'], {
    headers: { timestamp: '+5' },
    own: [undefined, { timestamp: '-7' }, { timestamp: '9223372036854775807' }, { k: 'v' }],
  });
  const { encoder } = formatOf({ fileType: 'SequenceFile' });
  const file = readSequenceFile(await fileOf(encoder(), [batch, EventBatch.of(['f', 'g'])]));
  assert.deepEqual(
    file.records.map(({ key }) => key),
    [5n, -7n, 9_223_372_036_854_775_807n, 5n, 5n, 1_800_000_000_000n, 1_800_000_000_000n],
  );
});

test('an event whose timestamp is no number is refused, and none of its batch is taken', async () => {
  for (const timestamp of ['', 'soon', '1.5', '1e3', ' 1', '9223372036854775808']) {
    const encoder = formatOf({ fileType: 'SequenceFile' }).encoder();
    const batch = EventBatch.of(['a', 'b', 'c'], { own: [{}, {}, { timestamp }] });
    await assert.rejects(encoder.add(batch, [0, 2]), (error) => {
      assert.ok(error instanceof EventFileError);
      assert.equal(error.index, 2);
      assert.match(error.message, /header timestamp/);
      return true;
    });
    const rest = [...(await encoder.add(batch, [1])), ...(await encoder.end())];
    assert.equal(readSequenceFile(Buffer.concat(rest)).records.length, 1);
  }
});

test('whatever is written in whatever portions is read back in order', async () => {
  const portions = fc.array(fc.array(fc.uint8Array({ maxLength: 300 })), { maxLength: 5 });
  const option = fc.record({
    codecName: fc.constantFrom(undefined, 'gzip'),
    writeFormat: fc.constantFrom('Writable' as const, 'Text' as const),
  });
  await fc.assert(
    fc.asyncProperty(portions, option, async (batches, options) => {
      const { encoder } = formatOf({ fileType: 'SequenceFile', ...options });
      const steps = batches.flatMap((bodies) => [EventBatch.of(bodies), 'flush' as const]);
      const { records } = readSequenceFile(await fileOf(encoder(), steps), (bytes) =>
        gunzipSync(bytes),
      );
      assert.deepEqual(
        records.map(({ value }) => value),
        batches.flat().map((body) => Buffer.from(body)),
      );
    }),
  );
});
