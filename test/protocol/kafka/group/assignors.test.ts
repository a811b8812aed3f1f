import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignors } from '#src/protocol/kafka/group/assignors.js';
import type { Subscriber } from '#src/protocol/kafka/group/assignors.js';
import {
  decodeAssignment,
  decodeSubscription,
  encodeAssignment,
  encodeSubscription,
} from '#src/protocol/kafka/group/consumer-protocol.js';
import { fc } from '../../../support/properties.js';

const member = (memberId: string, ...topics: string[]): Subscriber => ({
  memberId,
  groupInstanceId: null,
  topics,
});

function named(
  assigned: ReadonlyMap<string, readonly { topic: string; partition: number }[]>,
): Record<string, string[]> {
  return Object.fromEntries(
    Array.from(assigned, ([id, list]) => [id, list.map((each) => each.topic + each.partition)]),
  );
}

test('range gives neighbours, and the first members one more, as Kafka documents it', () => {
  const members = [member('c1', 't', 'u'), member('c0', 't', 'u')];
  const counts = new Map([
    ['t', 3],
    ['u', 3],
  ]);
  assert.deepEqual(named(assignors['range']!(members, counts)), {
    c0: ['t0', 't1', 'u0', 'u1'],
    c1: ['t2', 'u2'],
  });
});

test('roundrobin deals in turn and passes over who does not read a topic, as Kafka documents it', () => {
  const members = [member('c0', 't0'), member('c1', 't0', 't1'), member('c2', 't0', 't1', 't2')];
  const counts = new Map([
    ['t0', 1],
    ['t1', 2],
    ['t2', 3],
  ]);
  assert.deepEqual(named(assignors['roundrobin']!(members, counts)), {
    c0: ['t00'],
    c1: ['t10'],
    c2: ['t11', 't20', 't21', 't22'],
  });
});

const topics = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'));
const subscribers = fc.uniqueArray(
  fc.record({
    memberId: fc.string({ minLength: 1, maxLength: 4 }),
    groupInstanceId: fc.option(fc.string({ maxLength: 3 })),
    topics,
  }),
  { selector: ({ memberId }) => memberId, minLength: 1, maxLength: 6 },
);
const partitionCounts = fc
  .dictionary(fc.constantFrom<string>('a', 'b', 'c', 'd'), fc.nat({ max: 7 }))
  .map((counts) => new Map(Object.entries(counts)));

for (const [name, assign] of Object.entries(assignors))
  test(`${name} gives each partition to exactly one member that reads its topic`, () => {
    fc.assert(
      fc.property(subscribers, partitionCounts, (members, counts) => {
        const given = Array.from(assign(members, counts), ([id, list]) =>
          list.map(({ topic, partition }) => {
            assert.ok(members.find(({ memberId }) => memberId === id)!.topics.includes(topic));
            return `${topic}${partition}`;
          }),
        ).flat();
        const expected = [...counts].flatMap(([topic, count]) =>
          members.some((each) => each.topics.includes(topic))
            ? Array.from({ length: count }, (_, partition) => `${topic}${partition}`)
            : [],
        );
        assert.deepEqual(given.toSorted(), expected.toSorted());
      }),
    );
  });

test('subscriptions and assignments come back from their bytes', () => {
  const partitions = fc.array(
    fc.record({ topic: fc.constantFrom('a', 'b'), partition: fc.nat({ max: 99 }) }),
  );
  fc.assert(
    fc.property(topics, partitions, (names, assigned) => {
      assert.deepEqual(decodeSubscription(encodeSubscription(names)), names);
      const key = (each: { topic: string; partition: number }): string =>
        each.topic + String(each.partition);
      assert.deepEqual(
        decodeAssignment(encodeAssignment(assigned)).map(key).toSorted(),
        assigned.map(key).toSorted(),
      );
    }),
  );
  assert.deepEqual(decodeAssignment(Buffer.alloc(0)), []);
});
