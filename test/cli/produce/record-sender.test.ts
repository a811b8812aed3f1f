import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BatchBuilder } from '#src/cli/produce/batch-builder.js';
import { RecordSender } from '#src/cli/produce/record-sender.js';
import { partitionOfKey } from '#src/codecs/kafka-records/murmur2.js';
import type { PartitionRecords, Producer } from '#src/protocol/kafka/client/producer.js';
import { encodeRecordBatch, headerBytes } from '#src/protocol/kafka/record-batch.js';
import { Deferred } from '#src/util/deferred.js';
import { FakeClock } from '../../support/fake-clock.js';
import { fc } from '../../support/properties.js';

/** Takes writes, and acknowledges them when the test says so. */
class SlowProducer {
  readonly writes: { readonly items: readonly PartitionRecords[]; readonly done: Deferred }[] = [];

  write(items: readonly PartitionRecords[]): Promise<void> {
    const done = new Deferred();
    this.writes.push({ items, done });
    return done.promise;
  }
}

function sending(partitionCount = 3, partition?: number) {
  const producer = new SlowProducer();
  const options = { topic: 't', partitionCount, partition, codec: 'none' } as const;
  const sender = new RecordSender(producer as unknown as Producer, options, new FakeClock());
  const add = (key: string | null, value = 'v') =>
    sender.add({ key: key === null ? null : Buffer.from(key), value: Buffer.from(value) });
  return { producer, sender, add };
}

const sizes = (items: readonly PartitionRecords[]) => items.map(({ records }) => records.size);

test('the first record is written at once, and what comes meanwhile together behind it', async () => {
  const { producer, sender, add } = sending();
  add(null);
  await sender.turn();
  assert.equal(producer.writes.length, 1);
  for (let i = 0; i < 5; i++) add(null);
  await sender.turn();
  assert.equal(producer.writes.length, 1);
  producer.writes[0]!.done.resolve();
  const finished = sender.finish();
  await new Promise(setImmediate);
  assert.deepEqual(
    producer.writes.map(({ items }) => sizes(items)),
    [[1], [5]],
  );
  assert.equal(sender.sentCount, 1);
  producer.writes[1]!.done.resolve();
  await finished;
  assert.equal(sender.sentCount, 6);
});

test('records go where their keys belong, those without one to a partition a batch', async () => {
  const { producer, sender, add } = sending(5);
  for (const key of ['a', 'b', 'c', 'a', null, null]) add(key);
  await sender.turn();
  const placed = new Map(
    producer.writes[0]!.items.map(({ partition, records }) => [partition, records.size]),
  );
  for (const key of ['a', 'b', 'c']) assert.ok(placed.has(partitionOfKey(Buffer.from(key), 5)));
  assert.equal(
    [...placed.values()].reduce((sum, size) => sum + size),
    6,
  );
  assert.throws(
    () => sender.add({ key: null, value: null, partition: 5 }),
    /for partition 5, but topic t has 5 partitions/,
  );
});

test('a turn before the first whole line writes nothing, and those behind it write', async () => {
  const { producer, sender, add } = sending();
  await sender.turn();
  add(null);
  await sender.turn();
  assert.equal(producer.writes.length, 1);
  producer.writes[0]!.done.resolve();
  await sender.finish();
  assert.equal(sender.sentCount, 1);
});

test('a write that fails is told by the next turn', async () => {
  const { producer, sender, add } = sending();
  add(null);
  await sender.turn();
  producer.writes[0]!.done.reject(new Error('no disk'));
  await new Promise(setImmediate);
  await assert.rejects(sender.turn(), /no disk/);
  await assert.rejects(sender.finish(), /no disk/);
  assert.equal(sender.sentCount, 0);
});

test('no batch of small records is larger than a topic takes', async () => {
  const { producer, sender } = sending(1, 0);
  const value = Buffer.from('7');
  for (let i = 0; i < 60_000; i++) sender.add({ key: null, value });
  await sender.turn();
  const { items } = producer.writes[0]!;
  assert.equal(
    sizes(items).reduce((sum, size) => sum + size),
    60_000,
  );
  for (const { records } of items) assert.ok(encodeRecordBatch(records).length <= 512 * 1024 + 61);
});

test('a batch is never larger than was counted', () => {
  const bytes = fc.option(fc.uint8Array({ maxLength: 30 }));
  const header = fc.record({ key: fc.string({ unit: 'binary', maxLength: 9 }), value: bytes });
  const record = fc.tuple(bytes, bytes, fc.array(header, { maxLength: 3 }), fc.nat(2 ** 45));
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 20 }), (records) => {
      const builder = new BatchBuilder(0);
      for (const [key, value, headers, timestampMs] of records)
        builder.add(key, value, headers, timestampMs);
      const encoded = encodeRecordBatch(builder.build());
      assert.ok(encoded.length <= headerBytes + builder.encodedBytes);
    }),
    { numRuns: 50 },
  );
});
