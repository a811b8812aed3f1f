import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KafkaTopicSource } from '#src/aggregator/source/kafka-topic-source.js';
import { systemClock } from '#src/core/clock.js';
import type { Delivery, LaneState } from '#src/core/contracts.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import type { KafkaSink } from '#src/sinks/kafka/kafka-sink.js';
import { deliveryOf, laneState } from '../contracts/sink-contract.js';
import { slabOf } from '../support/byte-slab.js';
import { faultCount } from '../support/fault-count.js';
import { recovered, sinkOn } from '../support/kafka-sink.js';
import { makeTopics, removeTopic } from '../support/kafka-topics.js';
import { proxiedKafka } from '../support/proxied-broker.js';
import { Random } from '../support/random.js';
import { readTopic } from '../support/topic-reader.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const cuts = faultCount(200);
const writing = [addPartitionsToTxnApi, produceApi, txnOffsetCommitApi, endTxnApi];

async function deliver(sink: KafkaSink, delivery: Delivery): Promise<LaneState> {
  return laneState(await sink.deliver(delivery));
}

function deliverTogether(sink: KafkaSink, deliveries: readonly Delivery[]): Promise<unknown> {
  return Promise.allSettled(deliveries.map((each) => sink.deliver(each)));
}

test(`Apache Kafka 3.9 under the kafka sink and a window query (seed ${seed})`, async (t) => {
  const kafka = await proxiedKafka(t);
  const cluster = kafka.client();
  const inTopic = async (topic: string) => {
    await makeTopics(cluster, [topic], 1);
    const on = sinkOn(t, kafka, { 'kafka.topic': topic });
    return { ...on, bodies: () => on.bodiesOf(topic) };
  };

  await t.test(
    `${cuts} cuts under shared transactions: each event is there once, in order`,
    async () => {
      const { sink, proxy, bodies } = await inTopic('cut');
      const random = new Random(seed);
      const known = async (): Promise<number> => (await recovered(sink)).end;
      let next = await known();
      for (let made = 0; made < cuts; made++) {
        proxy.cut = { apiKey: random.pick(writing).key, side: random.pick(['request', 'answer']) };
        const count = 2 + random.below(8);
        const open = Array.from({ length: count }, (_, i) =>
          deliveryOf([`${next + i}`], next + i, 0),
        );
        await deliverTogether(sink, open);
        next = await known();
      }
      proxy.cut = undefined;
      await deliver(sink, deliveryOf([`${next}`], next, 0));
      const found = await bodies();
      assert.deepEqual(
        found,
        Array.from({ length: next + 1 }, (_, i) => `${i}`),
      );
      t.diagnostic(`${found.length} events over ${cuts} cuts`);
    },
  );

  await t.test(
    `${cuts} cuts among batches that follow each other: each is there once`,
    async () => {
      const at = { topic: 'batches', partition: 0 };
      await makeTopics(cluster, [at.topic], 1);
      const client = { bootstrapServers: [kafka.address], clientId: 'test', clock: systemClock };
      const patient = new KafkaCluster({ ...client, retryTimeoutMs: 60_000 });
      t.after(() => patient.close());
      const producer = new Producer(patient);
      const random = new Random(seed);
      let count = 0;
      for (let made = 0; made < cuts; made++) {
        const side = random.pick(['request', 'answer'] as const);
        kafka.proxy.cut = { apiKey: produceApi.key, side, after: random.below(8) };
        const texts = Array.from({ length: 12 }, () => `${count++}`);
        const timestampMs = systemClock.nowMs();
        await producer.write(
          texts.map((text) => ({
            ...at,
            records: { size: 1, values: slabOf([text]), timestampMs },
          })),
        );
      }
      kafka.proxy.cut = undefined;
      const found = (await readTopic(cluster, at.topic)).map(({ value }) => value);
      assert.deepEqual(found, [...Array(count).keys()].map(String));
    },
  );

  await t.test('a second sink fences the first, which does not fence back', async () => {
    const { sink, newSink, bodies } = await inTopic('fenced');
    await recovered(sink);
    const second = newSink({}, 0);
    await recovered(second);
    await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), { name: 'FencedError' });
    await assert.rejects(sink.recover(laneState()), { name: 'FencedError' });
    await deliver(second, deliveryOf(['b'], 0));
    assert.deepEqual(await bodies(), ['b']);
  });

  await t.test('a topic that is made anew takes no position over', async () => {
    const { sink, newSink, context, bodies } = await inTopic('anew');
    await recovered(sink);
    const left = await deliver(sink, deliveryOf(['a'], 0));
    assert.equal((await recovered(newSink(), left)).end, 1);
    await removeTopic(cluster, 'anew');
    await makeTopics(cluster, ['anew'], 1);
    const next = newSink();
    assert.equal((await recovered(next, left)).end, 0);
    assert.match(context.logger.messages('warn').join(), /made anew.*may be written twice/);
    await deliver(next, deliveryOf(['b'], 1));
    assert.deepEqual(await bodies(), ['b']);
  });

  await t.test(
    'a query reads by topic id, and does not go on in a topic that was made anew',
    async () => {
      const { sink } = await inTopic('read');
      await recovered(sink);
      await deliver(sink, deliveryOf(['a', 'b'], 0));
      const brokers = [kafka.address];
      const source = new KafkaTopicSource({ topic: 'read', brokers, clock: systemClock });
      const { topicId } = await source.open();
      source.seek(0, { offset: 0, leaderEpoch: -1 });
      const end = (await source.ends()).get(0)!;
      for (let read = 0; read < end;)
        for (const { nextOffset } of await source.fetch()) read = nextOffset;
      await removeTopic(cluster, 'read');
      await makeTopics(cluster, ['read'], 1);
      await assert.rejects(async () => {
        for (;;) await source.fetch();
      }, /UNKNOWN_TOPIC_ID/);
      assert.notEqual((await source.open()).topicId, topicId);
      await source.close();
    },
  );
});
