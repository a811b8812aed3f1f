import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import type { PartitionRecords } from '#src/protocol/kafka/client/producer.js';
import { slabOf } from '../../../support/byte-slab.js';
import { FaultyPartitions } from '../../../support/faulty-partitions.js';
import type { Fault } from '../../../support/faulty-partitions.js';
import { fc } from '../../../support/properties.js';

const topic = 'access';
const partitions = [0, 1, 2];

function batchFor(partition: number, ...values: string[]): PartitionRecords {
  const records = { size: values.length, values: slabOf(values), timestampMs: 1_700_000_000_000 };
  return { topic, partition, records };
}

const nothing: Fault = {
  answered: Infinity,
  carriedOut: 0,
  refused: { partition: -1, request: 0 },
  tellsDuplicates: true,
};

test('batches of one partition are under way together, as many as a broker knows again', async () => {
  const there = new FaultyPartitions();
  const batches = Array.from({ length: 12 }, (_, i) => batchFor(0, `${i}`));
  await new Producer(there.cluster).write(batches);
  assert.equal(there.requestsInFlightMax, 5);
  assert.deepEqual(there.valuesOf(0), [...batches.keys()].map(String));
});

test('without sequences a batch waits for the one before it', async () => {
  const there = new FaultyPartitions();
  await new Producer(there.cluster, { acks: 1 }).write([batchFor(0, 'a'), batchFor(0, 'b')]);
  assert.equal(there.requestsInFlightMax, 1);
  assert.deepEqual(there.valuesOf(0), ['a', 'b']);
});

test('a batch that a broker has already hides no other that it refuses', async () => {
  const there = new FaultyPartitions();
  const refused = { partition: 1, request: 0 };
  there.faults.push({ ...nothing, refused, answered: 0, carriedOut: 1 }, { ...nothing, refused });
  await new Producer(there.cluster).write([batchFor(0, 'a'), batchFor(1, 'b')]);
  assert.deepEqual([there.valuesOf(0), there.valuesOf(1)], [['a'], ['b']]);
});

test('whatever a try meets, each record is there once and in order', async () => {
  const fault: fc.Arbitrary<Fault> = fc.record({
    answered: fc.oneof(fc.nat({ max: 5 }), fc.constant(Infinity)),
    carriedOut: fc.nat({ max: 5 }),
    refused: fc.record({ partition: fc.nat({ max: 3 }), request: fc.nat({ max: 5 }) }),
    tellsDuplicates: fc.boolean(),
  });
  const batch = fc.record({
    partition: fc.constantFrom(...partitions),
    size: fc.integer({ min: 1, max: 3 }),
  });
  const write = fc.record({
    batches: fc.array(batch, { minLength: 1, maxLength: 20 }),
    faults: fc.array(fault, { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 5 }), async (writes) => {
      const there = new FaultyPartitions();
      const producer = new Producer(there.cluster);
      const expected = partitions.map((): string[] => []);
      let next = 0;
      for (const { batches, faults } of writes) {
        there.faults.push(...faults);
        const items = batches.map(({ partition, size }) => {
          const values = Array.from({ length: size }, () => `${next++}`);
          expected[partition]!.push(...values);
          return batchFor(partition, ...values);
        });
        await producer.write(items);
      }
      assert.deepEqual(
        partitions.map((partition) => there.valuesOf(partition)),
        expected,
      );
    }),
    { numRuns: 200 },
  );
});
