import assert from 'node:assert/strict';
import { test } from 'node:test';
import avro from 'avsc';
import { parseAvroSchema } from '#src/codecs/avro-container/avro-schema.js';
import { blockDecoder } from '#src/codecs/avro-container/block-decoders.js';
import { canonicalForm, schemaFingerprint } from '#src/codecs/avro-container/canonical-form.js';
import { readBlockHead, readContainerHeader } from '#src/codecs/avro-container/container-layout.js';
import { datumEnds } from '#src/codecs/avro-container/datum-ends.js';
import { ProtocolError } from '#src/core/errors.js';
import { fc } from '../../support/properties.js';

const person = JSON.stringify({
  type: 'record',
  name: 'Person',
  namespace: 'org.example',
  doc: 'not needed to read',
  fields: [
    { name: 'name', type: 'string', default: '' },
    { name: 'age', type: { type: 'int' } },
    { name: 'id', type: { type: 'fixed', name: 'Id', size: 3 } },
    { name: 'kind', type: { type: 'enum', name: 'other.Kind', symbols: ['a', 'b'] } },
    { name: 'friends', type: { type: 'array', items: 'Person' } },
    { name: 'notes', type: { type: 'map', values: ['null', 'bytes', 'long', 'Id'] } },
    { name: 'ok', type: 'boolean', aliases: ['fine'] },
    { name: 'ratio', type: 'double' },
    { name: 'part', type: 'float' },
  ],
});

test('the canonical form has full names and nothing else that is not needed to read', () => {
  assert.equal(
    canonicalForm(parseAvroSchema(person)),
    '{"name":"org.example.Person","type":"record","fields":[{"name":"name","type":"string"},' +
      '{"name":"age","type":"int"},{"name":"id","type":{"name":"org.example.Id","type":"fixed","size":3}},' +
      '{"name":"kind","type":{"name":"other.Kind","type":"enum","symbols":["a","b"]}},' +
      '{"name":"friends","type":{"type":"array","items":"org.example.Person"}},' +
      '{"name":"notes","type":{"type":"map","values":["null","bytes","long","org.example.Id"]}},' +
      '{"name":"ok","type":"boolean"},{"name":"ratio","type":"double"},{"name":"part","type":"float"}]}',
  );
});

// Of Avro's own table of test vectors, in the order of bytes in which Java prints it.
test('fingerprints are those of Avro', () => {
  const vectors: readonly (readonly [string, string])[] = [
    ['"null"', '8a8f25cce724dd63'],
    ['"boolean"', '64f7d4a478fc429f'],
    ['"int"', '8f5c393f1ad57572'],
    ['{"type":"long"}', 'b71df49344e154d0'],
    ['"string"', 'c70345637248018f'],
  ];
  for (const [schema, fingerprint] of vectors)
    assert.equal(schemaFingerprint(parseAvroSchema(schema)), fingerprint, schema);
});

test('no schemas are told by what is wrong', () => {
  for (const text of [
    '',
    '{',
    '42',
    '"unknown"',
    '{"type":"record"}',
    '{"type":"enum","name":"E"}',
  ])
    assert.throws(() => parseAvroSchema(text), ProtocolError, text);
  assert.throws(() => parseAvroSchema('['.repeat(5000) + ']'.repeat(5000)), ProtocolError);
});

test('the ends of data are found as another Avro implementation wrote them', () => {
  const type = avro.Type.forSchema(JSON.parse(person), { wrapUnions: true });
  const schema = parseAvroSchema(person);
  const note = fc.oneof(
    fc.constant(null),
    fc.uint8Array().map((bytes) => ({ bytes: Buffer.from(bytes) })),
    // avsc refuses the outermost safe integers.
    fc.maxSafeInteger().map((long) => ({ long: Math.trunc(long / 2) })),
  );
  const personWith = (friends: fc.Arbitrary<unknown>) =>
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 5 }),
      age: fc.integer(),
      id: fc.uint8Array({ minLength: 3, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
      kind: fc.constantFrom('a', 'b'),
      friends,
      notes: fc.dictionary(fc.constantFrom('k', 'l'), note, { noNullPrototype: true }),
      ok: fc.boolean(),
      ratio: fc.double(),
      part: fc.float(),
    });
  const anyone = personWith(fc.array(personWith(fc.constant([])), { maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 5 }), (people) => {
      const data = people.map((one) => type.toBuffer(one));
      const ends = datumEnds(schema, Buffer.concat(data), data.length);
      let at = 0;
      assert.deepEqual(
        [...ends],
        data.map(({ length }) => (at += length)),
      );
    }),
    { numRuns: 50 },
  );
});

test('any bytes as a block of any schema end in a ProtocolError or in its ends', () => {
  const schemas = [
    person,
    '"long"',
    '"null"',
    '["null","string"]',
    '{"type":"array","items":"null"}',
  ];
  const byte = fc.oneof(fc.constantFrom(0, 1, 2, 0x80, 0xff), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...schemas),
      fc.array(byte, { maxLength: 60 }),
      fc.integer({ min: 0, max: 70 }),
      (schema, bytes, count) => {
        try {
          const ends = datumEnds(parseAvroSchema(schema), Buffer.from(bytes), count);
          assert.equal(ends.at(-1) ?? bytes.length, bytes.length);
        } catch (error) {
          assert.ok(error instanceof ProtocolError, String(error));
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('an array of nulls says how many it has, and nobody counts them', () => {
  const huge = Buffer.from([0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x00]);
  const schema = parseAvroSchema('{"type":"array","items":"null"}');
  assert.deepEqual([...datumEnds(schema, huge, 1)], [9]);
});

test('any bytes as a header, and as a head of a block, end in a ProtocolError or in one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, withMagic) => {
      const start = withMagic ? Buffer.from('Obj\x01') : Buffer.alloc(0);
      for (const read of [readContainerHeader, readBlockHead])
        try {
          read(Buffer.concat([start, bytes]));
        } catch (error) {
          assert.ok(error instanceof ProtocolError, String(error));
        }
    }),
    { numRuns: 1_000 },
  );
});

for (const codec of ['deflate', 'snappy'])
  test(`damaged ${codec} data are refused`, async () => {
    const decode = blockDecoder(codec);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        try {
          await decode(Buffer.from(bytes));
        } catch (error) {
          assert.ok(error instanceof ProtocolError, String(error));
        }
      }),
      { numRuns: 200 },
    );
  });

test('a codec that cannot be read is refused with those that can', () => {
  assert.throws(
    () => blockDecoder('xz'),
    /codec "xz" cannot be read; null, deflate and snappy can/,
  );
});
