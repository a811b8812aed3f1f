import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { partitionOfKey } from '#src/codecs/kafka-records/murmur2.js';
import { Router } from '#src/codecs/kafka-records/router.js';
import type { RoutingSettings } from '#src/codecs/kafka-records/router.js';

const byTopicHeader: RoutingSettings = {
  topicHeader: 'topic',
  partitionHeader: undefined,
  defaultPartition: undefined,
};
const counts = new Map([
  ['access', 3],
  ['other', 1],
]);

/** Where each group of events goes, as `topic-partition: indexes`. */
function route(router: Router, batch: EventBatch): string[] {
  const { groups } = router.route(batch, batch, 0, counts);
  return groups.map(({ topic, partition, indexes }) => `${topic}-${partition}: ${indexes}`);
}

test('events without a key stay together, and deliveries take partitions in turn', () => {
  const router = new Router('access', byTopicHeader, 1e6);
  const batch = EventBatch.of(['a', 'b']);
  const rounds = [1, 2, 3, 4].map(() => route(router, batch));
  assert.deepEqual(rounds.flat(), [
    'access-0: 0,1',
    'access-1: 0,1',
    'access-2: 0,1',
    'access-0: 0,1',
  ]);
});

test('a full record batch is followed by one for the next partition', () => {
  const router = new Router('access', byTopicHeader, 2_000);
  const batch = EventBatch.of(['x', 'y', 'z'].map((letter) => letter.repeat(800)));
  assert.deepEqual(route(router, batch), ['access-0: 0,1', 'access-1: 2']);
});

test('a key decides the partition, by header of each event or of all', () => {
  const router = new Router('access', byTopicHeader, 1e6);
  const partitions = ['a', 'b', 'c', 'd'].map((key) => partitionOfKey(Buffer.from(key), 3));
  const own = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
  const batch = EventBatch.of(['1', '2', '3', '4'], { own });
  const found: number[] = [];
  for (const group of router.route(batch, batch, 0, counts).groups) {
    assert.deepEqual(
      group.keys?.map(String),
      group.indexes.map((i) => own[i]!.key),
    );
    for (const index of group.indexes) found[index] = group.partition;
  }
  assert.deepEqual(found, partitions);
  const shared = EventBatch.of(['1', '2'], { headers: { key: 'b' } });
  assert.deepEqual(route(router, shared), [`access-${partitions[1]}: 0,1`]);
});

test('events of one partition stay in their order, with keys and without', () => {
  const settings = { ...byTopicHeader, defaultPartition: 1 };
  const own = [undefined, { key: 'a' }, undefined];
  const batch = EventBatch.of(['1', '2', '3'], { own });
  const { groups } = new Router('access', settings, 1e6).route(batch, batch, 0, counts);
  assert.deepEqual(
    groups.map(({ partition, indexes, keys }) => [partition, indexes, String(keys?.[1])]),
    [[1, [0, 1, 2], 'a']],
  );
});

test('the topic header wins, unless the override is off', () => {
  const own = [{ topic: 'other' }, undefined];
  const batch = EventBatch.of(['a', 'b'], { own });
  const open = new Router('access', byTopicHeader, 1e6);
  assert.deepEqual([...open.topics(batch)], ['other', 'access']);
  assert.deepEqual(route(open, batch), ['other-0: 0', 'access-0: 1']);
  const closed = new Router('access', { ...byTopicHeader, topicHeader: undefined }, 1e6);
  assert.deepEqual(route(closed, batch), ['access-0: 0,1']);
});

test('the partition header wins over the default partition', () => {
  const settings = { topicHeader: undefined, partitionHeader: 'p', defaultPartition: 1 };
  const batch = EventBatch.of(['a', 'b'], { own: [{ p: '2' }, undefined] });
  assert.deepEqual(route(new Router('access', settings, 1e6), batch), [
    'access-2: 0',
    'access-1: 1',
  ]);
});

test('what no topic can take is told with its reason', () => {
  const settings = { topicHeader: 'topic', partitionHeader: 'p', defaultPartition: undefined };
  const own = [{ p: '3' }, { p: 'x' }, { topic: 'a b' }, {}, {}, { p: '' }];
  const batch = EventBatch.of(['a', 'b', 'c', 'x'.repeat(2_000), 'ok', 'd'], { own });
  const { groups, rejected } = new Router('access', settings, 1_500).route(batch, batch, 0, counts);
  assert.deepEqual(
    groups.map(({ indexes }) => indexes),
    [[4]],
  );
  assert.deepEqual(
    rejected.map(({ index, reason }) => `${index} ${reason}`),
    [
      '0 "3": topic access has partitions 0 to 2',
      '1 "x": topic access has partitions 0 to 2',
      '2 "a b" is no name of a topic',
      '3 2030 bytes do not fit into a record batch of 1244 (kafka.producer.max.request.size)',
      '5 "": topic access has partitions 0 to 2',
    ],
  );
});
