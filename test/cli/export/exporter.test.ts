import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { defaultLimits } from '#src/broker/limits.js';
import { writePlaced } from '#src/cli/export/checked-writes.js';
import { Exporter } from '#src/cli/export/exporter.js';
import type { ExporterOptions, ExportReport } from '#src/cli/export/exporter.js';
import { Journal, journalTopic } from '#src/cli/export/journal.js';
import { alterConfigs, topicConfigs } from '#src/protocol/kafka/admin/configs.js';
import { allTopics, createTopic } from '#src/protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import {
  commitOffsets,
  fetchOffsets,
  latest,
  listOffsets,
} from '#src/protocol/kafka/client/offsets.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import {
  assertExported,
  clientOf,
  fillSource,
  linesOf,
  someRecords,
} from '../../support/export-flow.js';
import { batchOf } from '../../support/record-batches.js';
import { slabOf } from '../../support/byte-slab.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker } from '../../support/test-broker.js';
import { eventually } from '../../support/until.js';

interface Clusters {
  readonly source: KafkaCluster;
  readonly target: KafkaCluster;
}

async function twoClusters(t: TestContext): Promise<Clusters> {
  const directory = temporaryDirectory(t);
  // Only the source compacts: what is in the target is to be counted.
  const compacting = { ...defaultLimits, log: { ...defaultLimits.log, retentionCheckMs: 20 } };
  const brokers = await Promise.all([
    startTestBroker(join(directory, 'source'), { flush: 'os', limits: compacting }),
    startTestBroker(join(directory, 'target'), { flush: 'os' }),
  ]);
  for (const { broker } of brokers) t.after(() => broker.stop());
  const [source, target] = brokers.map(({ address }) => clientOf(t, address));
  return { source: source!, target: target! };
}

async function exporter(
  { source, target }: Clusters,
  options: Partial<ExporterOptions> = {},
): Promise<Exporter> {
  const topics = (await allTopics(source)).filter(({ isInternal }) => !isInternal);
  return new Exporter({
    source,
    target,
    topics,
    replicationFactor: -1,
    isGroupChosen: () => true,
    signal: new AbortController().signal,
    onProgress: () => {},
    onRetry: (error) => assert.fail(error),
    ...options,
  });
}

async function exportAll(clusters: Clusters): Promise<ExportReport> {
  const report = await (await exporter(clusters)).run();
  return report!;
}

test('records, groups and settings are the same in the target, and a second run copies nothing', async (t) => {
  const clusters = await twoClusters(t);
  await fillSource(clusters.source, 20);
  const report = await exportAll(clusters);
  assert.deepEqual(report.failures, []);
  await assertExported(clusters.source, clusters.target);
  for (const name of ['plain', 'txn', 'stamped'])
    assert.deepEqual(
      await topicConfigs(clusters.target, name),
      await topicConfigs(clusters.source, name),
    );
  const again = await exportAll(clusters);
  assert.equal(again.counts.records, 0);
  assert.deepEqual(again.topics, report.topics);
  await assertExported(clusters.source, clusters.target);
});

test('what has come since is copied by the next run, and groups that moved on are moved', async (t) => {
  const clusters = await twoClusters(t);
  const { source } = clusters;
  await fillSource(source, 5);
  await exportAll(clusters);
  await new Producer(source).write([{ topic: 'plain', partition: 0, records: someRecords(4, 99) }]);
  const [end] = await listOffsets(source, [{ topic: 'plain', partition: 0 }], latest);
  await commitOffsets(source, 'middle', [{ ...end!, offset: end!.offset - 1 }]);
  const report = await exportAll(clusters);
  assert.equal(report.counts.records, 4);
  await assertExported(source, clusters.target);
});

test('an export that is stopped at any moment goes on behind what is in the target', async (t) => {
  const clusters = await twoClusters(t);
  await fillSource(clusters.source, 30);
  let runs = 0;
  for (let report: ExportReport | undefined; report === undefined; runs++) {
    const stopping = new AbortController();
    const one = await exporter(clusters, {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    report = await one.run();
  }
  assert.ok(runs > 1, `${runs} runs`);
  await assertExported(clusters.source, clusters.target);
});

test('what was noted and not written, or only in part, is written once', async (t) => {
  const clusters = await twoClusters(t);
  const { source, target } = clusters;
  const at = { topic: 'a', partition: 0 };
  const configs = new Map([['retention.ms', '-1']]);
  const topic = { name: 'a', partitions: 1, replicationFactor: 1, configs };
  await createTopic(source, topic);
  const producer = new Producer(source);
  for (const value of ['0', '1', '2'])
    await producer.write([
      { ...at, records: { size: 1, values: slabOf([value]), timestampMs: 7 } },
    ]);
  await commitOffsets(source, 'g', [{ ...at, offset: 2 }]);
  await createTopic(target, topic);
  const { journal } = await Journal.open(target, journalTopic(await source.clusterId()), -1);
  const { producerId, producerEpoch } = await journal.begin(undefined);
  const ids = await Promise.all(
    [source, target].map(async (cluster) => (await cluster.topic('a')).id!),
  );
  const extents = [{ sourceOffset: 0, count: 3 }];
  await journal.append([
    { kind: 'topic', topic: 'a', sourceId: ids[0]!, targetId: ids[1]! },
    { kind: 'write', ...at, target: 0, extents },
  ]);
  const stamp = { producerId, producerEpoch, baseSequence: 0 };
  await writePlaced(target, [
    { ...at, batch: batchOf(['0'], { ...stamp, timestampMs: 7 }), offset: 0 },
  ]);

  const report = await exportAll(clusters);

  assert.equal(report.counts.records, 2);
  assert.deepEqual(await linesOf(target, at), await linesOf(source, at));
  const [moved] = await fetchOffsets(target, 'g', 'all', { requireStable: false });
  assert.equal(moved?.offset, 2);
});

test('gaps that compaction leaves move no group', async (t) => {
  const clusters = await twoClusters(t);
  const { source, target } = clusters;
  const at = { topic: 'compacted', partition: 0 };
  const configs = new Map([
    ['cleanup.policy', 'compact'],
    ['retention.ms', '-1'],
    ['segment.bytes', '300'],
    ['min.cleanable.dirty.ratio', '0'],
  ]);
  await createTopic(source, { name: at.topic, partitions: 1, replicationFactor: 1, configs });
  const producer = new Producer(source);
  for (let round = 0; round < 6; round++) {
    const keys = slabOf(['a', `b${round}`, 'c', `d${round}`]);
    const values = slabOf([0, 1, 2, 3].map((i) => `${round} ${i}`));
    await producer.write([{ ...at, records: { size: 4, keys, values, timestampMs: 9 } }]);
  }
  const isCompacted = async () => (await linesOf(source, at)).length < 20;
  await eventually(isCompacted, 'the topic is compacted');
  const unset = ['cleanup.policy'];
  await alterConfigs(source, { type: 'topic', name: at.topic }, { set: new Map(), unset });
  for (let offset = 0; offset <= 24; offset++)
    await commitOffsets(source, `g${offset}`, [{ ...at, offset }]);
  await exportAll(clusters);
  assert.deepEqual(await linesOf(target, at), await linesOf(source, at));
  for (let offset = 0; offset <= 24; offset++) {
    const [moved] = await fetchOffsets(target, `g${offset}`, 'all', { requireStable: false });
    const there = await linesOf(target, at, moved!.offset);
    assert.deepEqual(there, await linesOf(source, at, offset), `offset ${offset}`);
  }
});

test('a topic of the target that holds other records is refused, and a group that went on there stays', async (t) => {
  const clusters = await twoClusters(t);
  const { source, target } = clusters;
  await fillSource(source, 5);
  await createTopic(target, {
    name: 'txn',
    partitions: 1,
    replicationFactor: 1,
    configs: new Map(),
  });
  const other = { topic: 'txn', partition: 0, records: someRecords(1, 1) };
  await new Producer(target).write([other]);
  await assert.rejects(exportAll(clusters), /topic txn of the target holds records that no export/);

  const plain = (await allTopics(source)).filter(({ name }) => name === 'plain');
  await (await exporter(clusters, { topics: plain })).run();
  const [end] = await listOffsets(target, [{ topic: 'plain', partition: 0 }], latest);
  await commitOffsets(target, 'middle', [end!]);
  const report = await (await exporter(clusters, { topics: plain })).run();
  const kept = report!.groups.find((each) => each.group === 'middle' && each.partition === 0);
  assert.equal(kept?.keptOffset, end!.offset);

  await new Producer(target).write([{ ...other, topic: 'plain' }]);
  await assert.rejects(
    (await exporter(clusters, { topics: plain })).run(),
    /partition 0 of topic plain of the target holds 1 records that this export has not written/,
  );
});

test('of two exports at once the one that began first ends', async (t) => {
  const clusters = await twoClusters(t);
  await fillSource(clusters.source, 20);
  let hasOther = false;
  const second = (): Promise<ExportReport> => exportAll(clusters);
  const first = await exporter(clusters, {
    onProgress: () => {
      if (!hasOther) others.push(second());
      hasOther = true;
    },
  });
  const others: Promise<ExportReport>[] = [];
  const [outcome] = await Promise.allSettled([first.run()]);
  await Promise.allSettled(others);
  if (outcome!.status === 'rejected')
    assert.match(String(outcome!.reason), /another export from this cluster/);
  await exportAll(clusters);
  await assertExported(clusters.source, clusters.target);
});
