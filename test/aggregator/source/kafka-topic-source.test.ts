import assert from 'node:assert/strict';
import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { KafkaTopicSource } from '#src/aggregator/source/kafka-topic-source.js';
import type { FetchedPartition } from '#src/aggregator/source/topic-source.js';
import type { BrokerOptions } from '#src/broker/broker.js';
import { defaultLimits } from '#src/broker/limits.js';
import { systemClock } from '#src/core/clock.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { slabOf } from '../../support/byte-slab.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';
import { until } from '../../support/until.js';

const topic = { name: 'access', partitions: 1, configs: { 'segment.bytes': '1000' } };

interface Setup {
  readonly broker: TestBroker;
  readonly cluster: KafkaCluster;
  readonly source: KafkaTopicSource;
}

async function started(
  t: TestContext,
  dataDir: string,
  options: Partial<BrokerOptions> = {},
): Promise<Setup> {
  const broker = await startTestBroker(dataDir, { flush: 'os', topics: [topic], ...options });
  const brokers = [broker.address];
  const clock = systemClock;
  const cluster = new KafkaCluster({ bootstrapServers: brokers, clientId: 'test', clock });
  const source = new KafkaTopicSource({ topic: 'access', brokers, clock });
  t.after(async () => {
    await source.close();
    cluster.close();
    await broker.broker.stop();
  });
  return { broker, cluster, source };
}

async function produce(cluster: KafkaCluster, count: number): Promise<void> {
  const producer = new Producer(cluster);
  for (let i = 0; i < count; i++) {
    const records = { size: 1, values: slabOf([`record ${i}`]), timestampMs: 1 };
    await producer.write([{ topic: 'access', partition: 0, records }]);
  }
}

async function next(source: KafkaTopicSource): Promise<FetchedPartition> {
  for (;;) for (const fetched of await source.fetch()) return fetched;
}

test('a position below the start of the log is told where the log begins now', async (t) => {
  const { broker, cluster, source } = await started(t, temporaryDirectory(t), {
    limits: { ...defaultLimits, log: { ...defaultLimits.log, retentionCheckMs: 5 } },
    topics: [{ ...topic, retentionBytes: 1000 }],
  });
  await produce(cluster, 40);
  const startOffset = (): number => broker.broker.status().topics[0]!.partitions[0]!.startOffset;
  await until(() => startOffset() > 0);
  await source.open();
  source.seek(0, { offset: 0, leaderEpoch: -1 });
  const { resume, endOffset } = await next(source);
  // Retention may have gone on since it was told.
  const { offset } = resume!;
  assert.deepEqual(resume, { offset, leaderEpoch: -1 });
  assert.ok(offset > 0 && offset <= startOffset(), `${offset} of ${startOffset()}`);
  assert.equal(endOffset, 40);
});

test('a log that was cut and has grown again is told from one that goes on', async (t) => {
  const dataDir = temporaryDirectory(t);
  const before = await started(t, dataDir);
  await produce(before.cluster, 10);
  await before.source.open();
  before.source.seek(0, { offset: 0, leaderEpoch: -1 });
  const read = await next(before.source);
  assert.equal(read.nextOffset, 10);
  const place = { offset: read.nextOffset, leaderEpoch: read.leaderEpoch };
  await before.source.close();
  before.cluster.close();
  await before.broker.broker.stop();

  const same = await started(t, dataDir);
  await produce(same.cluster, 1);
  await same.source.open();
  same.source.seek(0, place);
  const more = await next(same.source);
  assert.deepEqual([more.resume, more.nextOffset], [undefined, 11]);
  await same.source.close();
  same.cluster.close();
  await same.broker.broker.stop();

  // What a power cut does to a log that was not synced, and of which nothing says that it was.
  rmSync(join(dataDir, 'access-0', 'producers.snapshot'));
  for (const note of ['.kafka_cleanshutdown', 'recovery-point-offset-checkpoint'])
    rmSync(join(dataDir, note));
  truncateSync(join(dataDir, 'access-0', '00000000000000000000.log'), 4 * (read.bytes.length / 10));
  const after = await started(t, dataDir);
  await produce(after.cluster, 30);
  await after.source.open();
  after.source.seek(0, { offset: more.nextOffset, leaderEpoch: more.leaderEpoch });
  const { resume } = await next(after.source);
  assert.deepEqual(resume, { offset: 4, leaderEpoch: place.leaderEpoch });
  after.source.seek(0, resume!);
  const again = await next(after.source);
  assert.deepEqual([again.resume, again.nextOffset > 4], [undefined, true]);
});

test('a topic that is made anew while it is read is not read on', async (t) => {
  const { cluster, source } = await started(t, temporaryDirectory(t));
  await produce(cluster, 3);
  const first = await source.open();
  source.seek(0, { offset: 0, leaderEpoch: -1 });
  assert.equal((await next(source)).nextOffset, 3);
  const connection = await cluster.anyConnection();
  const topics = [{ name: 'access', topicId: 'A'.repeat(22) }];
  await connection.send(deleteTopicsApi, { topics, timeoutMs: 1000 });
  const made = { name: 'access', numPartitions: 1, replicationFactor: 1 };
  await cluster.createTopics([{ ...made, assignments: [], configs: [] }]);
  await produce(cluster, 9);
  await assert.rejects(next(source), /UNKNOWN_TOPIC_ID/);
  const again = await source.open();
  assert.ok(first.topicId !== undefined && again.topicId !== undefined);
  assert.notEqual(again.topicId, first.topicId);
});

test('a partition that is held is not read until it is let go', async (t) => {
  const { cluster, source } = await started(t, temporaryDirectory(t));
  await source.open();
  await produce(cluster, 1);
  source.seek(0, { offset: 0, leaderEpoch: -1 });
  source.hold([0]);
  assert.deepEqual(await source.fetch(), []);
  source.hold([]);
  assert.equal((await next(source)).nextOffset, 1);
});
