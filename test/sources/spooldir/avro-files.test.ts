import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avroBlockCodec, type AvroCodecName } from '#src/codecs/event-file/avro-block-codec.js';
import { AvroContainer } from '#src/codecs/event-file/avro-container.js';
import { lengthPrefixed } from '#src/protocol/avro-rpc/binary.js';
import { fc } from '../../support/properties.js';
import { Spooling } from './spooling.js';

/** A container of strings: an array for each block. */
async function containerOf(
  blocks: readonly (readonly string[])[],
  { codec = 'null', schema = '"string"' }: { codec?: AvroCodecName; schema?: string } = {},
): Promise<Buffer> {
  const container = new AvroContainer(schema, {
    codec: avroBlockCodec(codec),
    syncIntervalBytes: 1_000_000,
    syncMarker: () => Buffer.from('0123456789abcdef'),
  });
  const parts = [...(await container.flush())];
  for (const texts of blocks) {
    const data = texts.map((text) => lengthPrefixed(text));
    let at = 0;
    const starts = Uint32Array.from(data, ({ length }) => (at += length) - length);
    const ends = starts.map((start, i) => start + data[i]!.length);
    await container.add({ buffer: Buffer.concat(data), starts, ends, size: data.length });
    parts.push(...(await container.flush()));
  }
  return Buffer.concat(parts);
}

/** Behind the length, which is one byte here. */
const textsOf = ({ bodies }: Spooling): string[] => bodies.map((body) => body.slice(1));

for (const codec of ['null', 'deflate', 'snappy'] as const)
  test(`each datum is an event, with the hash of its schema (codec ${codec})`, async (t) => {
    const spooling = new Spooling(t, { deserializer: 'AVRO', basenameHeader: true });
    spooling.place('a.avro', await containerOf([['one', 'two'], [], ['three']], { codec }));
    await spooling.start();
    await spooling.source.stop();
    assert.deepEqual(textsOf(spooling), ['one', 'two', 'three']);
    assert.deepEqual(
      { ...spooling.stored[0]!.headersOf(0) },
      { basename: 'a.avro', 'flume.avro.schema.hash': 'c70345637248018f' },
    );
    assert.deepEqual(spooling.names, ['a.avro.COMPLETED']);
  });

test('the schema itself is the header on request, as it stands in the file', async (t) => {
  const schema = '{"type": "string"}';
  const spooling = new Spooling(t, {
    deserializer: 'org.apache.flume.serialization.AvroEventDeserializer$Builder',
    'deserializer.schemaType': 'literal',
  });
  spooling.place('a.avro', await containerOf([['one']], { schema }));
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(
    { ...spooling.stored[0]!.headersOf(0) },
    { 'flume.avro.schema.literal': schema },
  );
});

test('a file without data is marked as read without an event', async (t) => {
  const spooling = new Spooling(t, { deserializer: 'AVRO' });
  spooling.place('none.avro', await containerOf([]));
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, []);
  assert.deepEqual(spooling.names, ['none.avro.COMPLETED']);
});

test('blocks without data are passed over, however many there are', async (t) => {
  const spooling = new Spooling(t, { deserializer: 'AVRO' });
  const [header, whole] = [await containerOf([]), await containerOf([['one']])];
  const empty = Buffer.concat([Buffer.alloc(2), Buffer.from('0123456789abcdef')]);
  const many = Buffer.concat(Array.from({ length: 20_000 }, () => empty));
  spooling.place('a.avro', Buffer.concat([header, many, whole.subarray(header.length), many]));
  spooling.isDelivering = false;
  await spooling.start();
  await spooling.source.stop();
  spooling.isDelivering = true;
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(textsOf(spooling), ['one']);
  assert.deepEqual(spooling.names, ['a.avro.COMPLETED']);
});

test('wherever a channel stands, the rest follows once, also inside compressed blocks', async (t) => {
  const block = fc.array(fc.constantFrom('', 'a', 'same', 'other'), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 4 }),
      fc.constantFrom('null' as const, 'deflate' as const, 'snappy' as const),
      fc.integer({ min: 1, max: 30 }),
      fc.nat(),
      async (blocks, codec, batchSize, kept) => {
        const spooling = new Spooling(t, { deserializer: 'AVRO', batchSize });
        spooling.isDelivering = false;
        spooling.place('a.avro', await containerOf(blocks, { codec }));
        await spooling.start();
        await spooling.source.stop();
        spooling.stored.length = kept % (spooling.stored.length + 1);
        spooling.isDelivering = true;
        await spooling.start();
        await spooling.source.stop();
        assert.deepEqual(textsOf(spooling), blocks.flat());
        assert.deepEqual(spooling.names, ['a.avro.COMPLETED']);
      },
    ),
    { numRuns: 40 },
  );
});

test('more data than bytes of their block stay together', async (t) => {
  const texts = Array.from({ length: 5_000 }, () => 'x');
  const spooling = new Spooling(t, { deserializer: 'AVRO', batchSize: 10 });
  spooling.place('a.avro', await containerOf([texts], { codec: 'deflate' }));
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(textsOf(spooling), texts);
  let at = 0;
  for (const { provenance } of spooling.stored) {
    assert.equal(provenance[0]!.from, at);
    assert.ok(provenance[0]!.to > at);
    at = provenance[0]!.to;
  }
});

test('a file that is damaged is refused where it is, by name, and the others go on', async (t) => {
  const whole = await containerOf([['one', 'two'], ['three']], { codec: 'deflate' });
  const marker = whole.lastIndexOf('0123456789abcdef');
  const damaged: Readonly<Record<string, Buffer>> = {
    'cut.avro': whole.subarray(0, -3),
    'empty.avro': Buffer.alloc(0),
    'marker.avro': Buffer.concat([whole.subarray(0, marker), Buffer.from('0123456789abcdeX')]),
    'no.avro': Buffer.from('just a line of text\n'),
    'short.avro': whole.subarray(0, 10),
  };
  const spooling = new Spooling(t, { deserializer: 'AVRO' });
  for (const [name, content] of Object.entries(damaged)) spooling.place(name, content);
  spooling.place('whole.avro', whole);
  await spooling.start();
  await spooling.source.stop();
  const refusals = spooling.context.logger.messages('error');
  for (const name of Object.keys(damaged))
    assert.ok(
      refusals.some((message) => message.includes(`${name} is no Avro file that can be read`)),
      name,
    );
  assert.deepEqual(spooling.names, [...Object.keys(damaged), 'whole.avro.COMPLETED']);
  assert.deepEqual(textsOf(spooling), ['one', 'two', 'one', 'two', 'one', 'two', 'three']);
});

test('BLOB: a file is one event, an empty one too; a longer one is cut into several', async (t) => {
  const spooling = new Spooling(t, {
    deserializer: 'org.apache.flume.sink.solr.morphline.BlobDeserializer$Builder',
    'deserializer.maxBlobLength': 5,
    batchSize: 2,
  });
  spooling.place('a', '12345');
  spooling.place('b', '');
  spooling.place('c', '1234567890abc');
  spooling.place('d', 'x\ny');
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['12345', '', '12345', '67890', 'abc', 'x\ny']);
  assert.equal(spooling.names.length, 4);
});

test('BLOB: wherever a channel stands, the rest follows once', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 100 }),
      fc.integer({ min: 1, max: 20 }),
      fc.nat(),
      async (content, maxBlobLength, kept) => {
        const config = { 'deserializer.maxBlobLength': maxBlobLength, batchSize: 3 };
        const spooling = new Spooling(t, { deserializer: 'BLOB', ...config });
        spooling.isDelivering = false;
        spooling.place('a', content);
        await spooling.start();
        await spooling.source.stop();
        spooling.stored.length = kept % (spooling.stored.length + 1);
        spooling.isDelivering = true;
        await spooling.start();
        await spooling.source.stop();
        assert.equal(spooling.bodies.join(''), content);
        assert.equal(spooling.bodies.length, Math.ceil(content.length / maxBlobLength));
      },
    ),
    { numRuns: 30 },
  );
});
