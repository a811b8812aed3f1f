/** A cluster with all that an export has to get right, and what its readers see here and there. */
import assert from 'node:assert/strict';
import { systemClock } from '#src/core/clock.js';
import { everyPartition } from '#src/cli/groups/topic-scope.js';
import { allTopics, createTopic } from '#src/protocol/kafka/admin/topics.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import {
  commitOffsets,
  fetchOffsets,
  latest,
  listOffsets,
} from '#src/protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '#src/protocol/kafka/client/partition-fetcher.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import type { TopicPartition } from '#src/protocol/kafka/client/topic-partition.js';
import { TransactionalProducer } from '#src/protocol/kafka/client/transactional-producer.js';
import { compressionCodecs, decodeRecordsAsync } from '#src/protocol/kafka/record-batch.js';
import { JsonFormat } from '#src/cli/consume/json-format.js';
import { OutputBuffer } from '#src/cli/consume/output-buffer.js';
import { slabOf } from './byte-slab.js';
import { batchOf } from './record-batches.js';

export function clientOf(t: { after(cleanUp: () => void): void }, address: string): KafkaCluster {
  const cluster = new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  return cluster;
}

/** Everything that is committed of a partition from an offset on, a JSON line a record, without its offset. */
export async function linesOf(
  cluster: KafkaCluster,
  { topic, partition }: TopicPartition,
  from = 0,
  readCommitted = true,
): Promise<string[]> {
  const [end] = await listOffsets(cluster, [{ topic, partition }], latest, { readCommitted });
  const fetcher = new PartitionFetcher(cluster, { maxWaitMs: 50, readCommitted });
  fetcher.seek({ topic, partition }, from);
  const output = new OutputBuffer();
  const format = new JsonFormat(output);
  for (let next = from; next < end!.offset;)
    for (const fetched of await fetcher.fetch()) {
      for (const position of fetched.positions) {
        const records = await decodeRecordsAsync(fetched.bytes, position);
        for (let i = 0; i < records.size; i++)
          if (records.offsetAt(i) >= from) format.write(records, i, topic, partition);
      }
      next = fetched.nextOffset;
    }
  const text = output
    .take()
    .toString()
    .replaceAll(/"offset":\d+,/g, '');
  return text.split('\n').slice(0, -1);
}

const topics = [
  { name: 'plain', partitions: 2, configs: { 'retention.ms': '-1' } },
  { name: 'txn', partitions: 1, configs: { 'retention.ms': '-1' } },
  { name: 'stamped', partitions: 1, configs: { 'message.timestamp.type': 'LogAppendTime' } },
];

/**
 * Three topics: batches of all codecs with keys, headers and nulls; committed and aborted
 * transactions; times of the broker. Two groups that stand in the middle and at the end.
 */
export async function fillSource(source: KafkaCluster, recordsPerBatch: number): Promise<void> {
  for (const { name, partitions, configs } of topics)
    await createTopic(source, {
      name,
      partitions,
      replicationFactor: 1,
      configs: new Map(Object.entries(configs)),
    });
  const producer = new Producer(source);
  for (const [index, codec] of compressionCodecs.entries())
    for (const [topic, partition] of [
      ['plain', index % 2],
      ['plain', 1],
      ['stamped', 0],
    ] as const)
      await producer.write([
        { topic, partition, records: { ...someRecords(recordsPerBatch, index), codec } },
      ]);
  await writeTransactions(source, recordsPerBatch);
  const at = (topic: string, partition: number, offset: number) => ({ topic, partition, offset });
  const third = Math.floor(recordsPerBatch / 3);
  const afterFirstMarker = recordsPerBatch + 1;
  await commitOffsets(source, 'middle', [
    at('plain', 0, third),
    at('plain', 1, recordsPerBatch * 2 + third),
    at('txn', 0, afterFirstMarker + third),
    at('stamped', 0, 0),
  ]);
  const ends = await listOffsets(source, await partitionsOf(source), latest);
  await commitOffsets(source, 'done', ends);
}

export function someRecords(size: number, seed: number) {
  const numbers = Array.from({ length: size }, (_, i) => i);
  return {
    size,
    keys: slabOf(numbers.map((i) => (i % 5 === 0 ? null : `key ${i % 7}`))),
    values: slabOf(numbers.map((i) => (i % 11 === 3 ? null : `value ${seed} ${i}`))),
    timestampMs: 0,
    timestamps: Float64Array.from(
      numbers,
      (i) => 1_700_000_000_000 + seed * 1000 + ((i * 37) % 50),
    ),
    headers: numbers.map((i) =>
      i % 3 === 0
        ? [{ key: 'h', value: i % 2 === 0 ? null : Buffer.of(0xff, i & 0x7f) }]
        : undefined,
    ),
  };
}

/** commit, abort, abort, commit, … with a plain batch after each: markers and aborted data between. */
async function writeTransactions(source: KafkaCluster, recordsPerBatch: number): Promise<void> {
  const at = { topic: 'txn', partition: 0 };
  const writer = new TransactionalProducer(source, {
    transactionalId: 'flow',
    transactionTimeoutMs: 60_000,
  });
  const plain = new Producer(source);
  await writer.initialize();
  for (let round = 0; round < 6; round++) {
    await writer.begin([at]);
    const stamp = writer.stamp(at.topic, at.partition, recordsPerBatch);
    const values = Array.from({ length: recordsPerBatch }, (_, i) => `txn ${round} ${i}`);
    await writer.write([{ ...at, batch: batchOf(values, stamp) }]);
    await writer.end(round % 3 === 0);
    await plain.write([{ ...at, records: someRecords(2, round) }]);
  }
}

async function partitionsOf(cluster: KafkaCluster): Promise<TopicPartition[]> {
  const all = await allTopics(cluster);
  return all
    .filter(({ name }) => topics.some((topic) => topic.name === name))
    .flatMap(everyPartition);
}

/** The target has the same records, for every kind of reader, and groups go on at the same ones. */
export async function assertExported(source: KafkaCluster, target: KafkaCluster): Promise<void> {
  const partitions = await partitionsOf(source);
  assert.deepEqual(await partitionsOf(target), partitions);
  for (const at of partitions) {
    const lines = await linesOf(source, at);
    assert.deepEqual(await linesOf(target, at), lines);
    assert.deepEqual(await linesOf(target, at, 0, false), lines);
  }
  for (const group of ['middle', 'done']) {
    const options = { requireStable: true };
    const here = await fetchOffsets(source, group, 'all', options);
    const there = await fetchOffsets(target, group, 'all', options);
    assert.equal(there.length, here.length);
    for (const at of here) {
      const moved = there.find(
        (each) => each.topic === at.topic && each.partition === at.partition,
      );
      const what = `${group} ${at.topic}-${at.partition} ${at.offset}`;
      assert.deepEqual(
        await linesOf(target, at, moved!.offset),
        await linesOf(source, at, at.offset),
        what,
      );
    }
  }
}
