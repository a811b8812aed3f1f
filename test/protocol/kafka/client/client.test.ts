import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { KafkaConnection } from '#src/protocol/kafka/client/connection.js';
import { KafkaConnectionError } from '#src/protocol/kafka/client/kafka-errors.js';
import { commitOffsets, earliest, fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { latest, listOffsets } from '#src/protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '#src/protocol/kafka/client/partition-fetcher.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { TransactionalProducer } from '#src/protocol/kafka/client/transactional-producer.js';
import { encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import type { RecordBatchInput } from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../../../support/byte-slab.js';
import { proxiedBroker } from '../../../support/proxied-broker.js';
import { readTopic } from '../../../support/topic-reader.js';

const topic = 'access';
const first = { topic, partition: 0 };

function recordsOf(...values: string[]): RecordBatchInput {
  return { size: values.length, values: slabOf(values), timestampMs: 1_700_000_000_000 };
}

function transactional(cluster: KafkaCluster): TransactionalProducer {
  return new TransactionalProducer(cluster, { transactionalId: 't', transactionTimeoutMs: 60_000 });
}

/** One transaction with one record and a position; without `committed` it is left open. */
async function transaction(
  producer: TransactionalProducer,
  value: string,
  offset: number,
  committed?: boolean,
): Promise<void> {
  await producer.begin([first], 'g');
  const batch = encodeRecordBatch({ ...recordsOf(value), ...producer.stamp(topic, 0, 1) });
  await producer.write([{ ...first, batch }]);
  await producer.commitOffsets('g', [{ ...first, offset, metadata: value }]);
  if (committed !== undefined) await producer.end(committed);
}

async function valuesIn(cluster: KafkaCluster): Promise<string[]> {
  return (await readTopic(cluster, topic)).map(({ value }) => value);
}

test('a write whose answer is lost is sent again and kept once', async (t) => {
  const { proxy, client } = await proxiedBroker(t);
  const cluster = client();
  const producer = new Producer(cluster);
  await producer.write([{ ...first, records: recordsOf('a') }]);
  proxy.cut = { apiKey: produceApi.key, side: 'answer' };
  await producer.write([{ ...first, records: recordsOf('b', 'c') }]);
  await producer.write([{ ...first, records: recordsOf('d') }]);
  assert.equal(proxy.forwarded.get(produceApi.key), 4);
  assert.deepEqual(await valuesIn(cluster), ['a', 'b', 'c', 'd']);
});

test('a committed transaction is visible with its position, an aborted one is not', async (t) => {
  const { client } = await proxiedBroker(t);
  const cluster = client();
  const producer = transactional(cluster);
  await producer.initialize();
  assert.equal(await producer.committedOffset('g', first), undefined);
  await transaction(producer, 'kept', 10, true);
  await transaction(producer, 'aborted', 20, false);
  assert.deepEqual(await valuesIn(cluster), ['kept']);
  const position = await producer.committedOffset('g', first);
  assert.deepEqual([position?.offset, position?.metadata], [10, 'kept']);
});

test('an open transaction is aborted by the next writer, and its writer is fenced', async (t) => {
  const { client } = await proxiedBroker(t);
  const before = transactional(client());
  await before.initialize();
  await transaction(before, 'open', 5);
  const cluster = client();
  const after = transactional(cluster);
  await after.initialize();
  await transaction(after, 'mine', 7, true);
  await assert.rejects(before.end(true), { name: 'FencedError' });
  assert.deepEqual(await valuesIn(cluster), ['mine']);
});

for (const { side, offset } of [
  { side: 'request', offset: undefined },
  { side: 'answer', offset: 10 },
] as const)
  test(`after a cut at the ${side} of EndTxn the position says what happened`, async (t) => {
    const { proxy, client } = await proxiedBroker(t);
    const cluster = client();
    const producer = transactional(cluster);
    await producer.initialize();
    proxy.cut = { apiKey: endTxnApi.key, side };
    await assert.rejects(
      transaction(producer, 'x', 10, true),
      (error) => error instanceof KafkaConnectionError && error.wasSent,
    );
    await producer.initialize();
    assert.equal((await producer.committedOffset('g', first))?.offset, offset);
    assert.deepEqual(await valuesIn(cluster), offset === undefined ? [] : ['x']);
  });

test('initializing goes on over a lost connection', async (t) => {
  const { proxy, client } = await proxiedBroker(t);
  const producer = transactional(client());
  proxy.cut = { apiKey: initProducerIdApi.key, side: 'answer' };
  await producer.initialize();
  await transaction(producer, 'x', 1, true);
});

test('an offset that is not there is reported, and nothing moves until seek', async (t) => {
  const { client } = await proxiedBroker(t);
  const cluster = client();
  await new Producer(cluster).write([{ ...first, records: recordsOf('a', 'b') }]);
  const fetcher = new PartitionFetcher(cluster, { maxWaitMs: 20 });
  fetcher.seek(first, 99);
  const [outside] = await fetcher.fetch();
  assert.equal(outside?.isOutOfRange, true);
  assert.deepEqual(await fetcher.fetch(), []);
  fetcher.seek(first, 1);
  const [inside] = await fetcher.fetch();
  assert.deepEqual([inside?.fetchOffset, inside?.nextOffset, inside?.endOffset], [1, 2, 2]);
});

test('a call does not wait behind a fetch that the broker holds', async (t) => {
  const { client } = await proxiedBroker(t);
  const cluster = client();
  const fetcher = new PartitionFetcher(cluster, { maxWaitMs: 60_000 });
  await cluster.topic(topic);
  fetcher.seek(first, 0);
  const fetched = fetcher.fetch();
  assert.equal((await listOffsets(cluster, [first], latest))[0]?.offset, 0);
  await new Producer(cluster).write([{ ...first, records: recordsOf('a') }]);
  assert.equal((await fetched)[0]?.nextOffset, 1);
});

test('offsets are listed and committed by name', async (t) => {
  const { client } = await proxiedBroker(t);
  const cluster = client();
  await new Producer(cluster).write([{ ...first, records: recordsOf('a', 'b') }]);
  assert.equal((await listOffsets(cluster, [first], latest))[0]?.offset, 2);
  assert.equal((await listOffsets(cluster, [first], earliest))[0]?.offset, 0);
  await commitOffsets(cluster, 'plain', [{ ...first, offset: 1, metadata: 'm' }]);
  const both = [first, { topic, partition: 1 }];
  const offsets = await fetchOffsets(cluster, 'plain', both, { requireStable: true });
  assert.deepEqual(
    offsets.map(({ partition, offset, metadata }) => [partition, offset, metadata]),
    [[0, 1, 'm']],
  );
});

test('a topic is made with its partitions; making it again changes nothing', async (t) => {
  const { client } = await proxiedBroker(t);
  const cluster = client();
  const configs = [{ name: 'retention.ms', value: '60000' }];
  const made = { name: 'made', numPartitions: 4, replicationFactor: 1, assignments: [], configs };
  await cluster.createTopics([made]);
  await cluster.createTopics([{ ...made, numPartitions: 2 }]);
  assert.equal((await cluster.topic('made')).partitions.length, 4);
  const wrong = { ...made, name: 'not a name' };
  await assert.rejects(cluster.createTopics([wrong]), /creating topic not a name: INVALID_TOPIC/);
});

test('a topic that nobody has is refused with its name', async (t) => {
  const { client } = await proxiedBroker(t);
  await assert.rejects(client().topic('absent'), /absent: UNKNOWN_TOPIC_OR_PARTITION/);
});

test('a server that is not there is named with its address', async (t) => {
  const { proxy, client, address } = await proxiedBroker(t);
  await proxy.close();
  const cluster = client();
  await assert.rejects(
    KafkaConnection.open({
      host: '127.0.0.1',
      port: Number(address.split(':')[1]),
      clientId: 'test',
      clock: cluster.clock,
      connectTimeoutMs: 1_000,
      requestTimeoutMs: 1_000,
    }),
    { name: 'KafkaConnectionError', message: new RegExp(`cannot connect .* at ${address}`) },
  );
});
