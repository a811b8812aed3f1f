import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { murmur2, partitionOfKey } from '#src/codecs/kafka-records/murmur2.js';
import { fc } from '../../support/properties.js';

const require = createRequire(import.meta.url);
const theirs = require('kafkajs/src/producer/partitioners/default/murmur2.js') as (
  key: Buffer,
) => number;

test('the hash is that of kafkajs, which is that of the Java client', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (key) => {
      assert.equal(murmur2(key), theirs(Buffer.from(key)));
    }),
  );
});

// Kafka's own UtilsTest.
for (const [key, hash] of [
  ['21', -973_932_308],
  ['foobar', -790_332_482],
  ['a-little-bit-long-string', -985_981_536],
] as const)
  test(`the hash of "${key}" is the one in Kafka's tests`, () => {
    assert.equal(murmur2(Buffer.from(key)), hash);
  });

test('every key has a partition, whatever the sign of its hash', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 100 }), (key, partitions) => {
      const partition = partitionOfKey(key, partitions);
      assert.ok(partition >= 0 && partition < partitions);
    }),
  );
});
