import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import type { Delivery, SinkContext } from '#src/core/contracts.js';
import { DeliveryError } from '#src/core/errors.js';
import { channelOrigin } from '#src/core/provenance.js';
import type { KafkaSinkConfig } from '#src/generated/config/sinks/kafka.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { KafkaSink } from '#src/sinks/kafka/kafka-sink.js';
import { deliveryOf, laneState, sinkContract } from '../../contracts/sink-contract.js';
import { sinkContext } from '../../support/component-context.js';
import { proxiedBroker } from '../../support/proxied-broker.js';
import { readTopic } from '../../support/topic-reader.js';

function contextFor(address: string, config: Partial<KafkaSinkConfig> = {}, durable = true) {
  const base = sinkContext<KafkaSinkConfig>(
    {
      'kafka.bootstrap.servers': [address],
      'kafka.topic': 'access',
      flumeBatchSize: 100,
      useFlumeEventFormat: false,
      allowTopicOverride: true,
      topicHeader: 'topic',
      timestampHeader: 'timestamp',
      header: {},
      'kafka.producer.acks': '1',
      'kafka.producer.enable.idempotence': true,
      'kafka.producer.compression.type': 'none',
      'kafka.producer.max.request.size': 1_048_576,
      'kafka.producer.request.timeout.ms': 10_000,
      'kafka.producer.transaction.timeout.ms': 60_000,
      'kafka.producer.client.id': 'flume',
      'kafka.producer.security.protocol': 'PLAINTEXT',
      ...config,
    },
    { channelIsDurable: durable },
  );
  return {
    ...base,
    clock: systemClock,
    deadLetters: base.deadLetters,
  } satisfies SinkContext<KafkaSinkConfig>;
}

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

async function sinkOnBroker(t: CleanUp, config: Partial<KafkaSinkConfig> = {}, durable = true) {
  const { proxy, address, client } = await proxiedBroker(t);
  const context = contextFor(address, config, durable);
  const made: KafkaSink[] = [];
  const newSink = (): KafkaSink => {
    const sink = new KafkaSink(context);
    made.push(sink);
    return sink;
  };
  t.after(async () => {
    for (const sink of made) await sink.stop();
  });
  const read = () => readTopic(client(), 'access');
  const bodies = async () => (await read()).map(({ value }) => value);
  return { proxy, context, newSink, sink: newSink(), read, bodies, client };
}

for (const durable of [true, false])
  sinkContract(
    `kafka sink of a ${durable ? 'durable' : 'memory'} channel`,
    async (t) => {
      const { sink, newSink, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 }, durable);
      return { sink, delivered: bodies, restarted: newSink };
    },
    { exact: durable },
  );

sinkContract(
  'kafka sink of a durable channel without transactions',
  async (t) => {
    const config = { defaultPartitionId: 0, 'kafka.producer.enable.idempotence': false };
    const { sink, newSink, bodies } = await sinkOnBroker(t, config);
    return { sink, delivered: bodies, restarted: newSink };
  },
  { exact: false },
);

/** Delivers as the runner does: after any doubt it asks the sink and leaves out what is there. */
async function deliverAll(sink: KafkaSink, deliveries: readonly Delivery[]): Promise<number> {
  let doubts = 0;
  let known = await sink.recover(laneState());
  for (const delivery of deliveries) {
    const { from, to } = delivery.ranges[0]!;
    while (known === undefined || !known.contains(from, to)) {
      try {
        await sink.deliver(delivery);
        break;
      } catch (error) {
        assert.ok(error instanceof DeliveryError && error.outcome === 'unknown', String(error));
        doubts++;
        known = await sink.recover(laneState());
      }
    }
  }
  return doubts;
}

for (const api of [addPartitionsToTxnApi, produceApi, txnOffsetCommitApi, endTxnApi])
  for (const side of ['request', 'answer'] as const)
    test(`a connection cut at the ${side} of ${api.name} neither loses nor doubles`, async (t) => {
      const { sink, proxy, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
      await sink.start();
      await sink.recover(laneState());
      await sink.deliver(deliveryOf(['0'], 0));
      proxy.cut = { apiKey: api.key, side };
      await deliverAll(sink, [
        deliveryOf(['0'], 0),
        deliveryOf(['1', '2'], 1),
        deliveryOf(['3'], 3),
      ]);
      assert.equal(proxy.cut, undefined);
      assert.deepEqual(await bodies(), ['0', '1', '2', '3']);
    });

test('whatever is cut, and however often, every event is there once and in order', async (t) => {
  const apis = [addPartitionsToTxnApi, produceApi, txnOffsetCommitApi, endTxnApi];
  const cut = fc.record({
    apiKey: fc.constantFrom(...apis.map(({ key }) => key)),
    side: fc.constantFrom('request', 'answer'),
  });
  const { address, proxy, client } = await proxiedBroker(t);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 6, maxLength: 6 }), async (cuts) => {
      const topic = `run-${run}`;
      const context = contextFor(address, { 'kafka.topic': topic, defaultPartitionId: 0 });
      const sink = new KafkaSink({ ...context, lane: run++ });
      let known = await sink.recover(laneState());
      for (const [i, next] of cuts.entries()) {
        proxy.cut = next;
        while (known?.contains(i, i + 1) !== true) {
          try {
            await sink.deliver(deliveryOf([`${i}`], i));
            break;
          } catch {
            known = await sink.recover(laneState());
          }
        }
      }
      proxy.cut = undefined;
      await sink.stop();
      const found = (await readTopic(client(), topic)).map(({ value }) => value);
      assert.deepEqual(found, ['0', '1', '2', '3', '4', '5']);
    }),
    { numRuns: 15 },
  );
});

test('brokers of another cluster than before are reported, and no position is taken over', async (t) => {
  const { sink, context } = await sinkOnBroker(t);
  await sink.start();
  assert.equal(await sink.recover(laneState({ cluster: 'elsewhere' })), undefined);
  assert.match(context.logger.messages('warn').join(), /the position is in cluster elsewhere/);
});

test('a position that is gone after a crash is reported', async (t) => {
  const { sink, newSink, context, client } = await sinkOnBroker(t);
  await sink.start();
  const cluster = await client().clusterId();
  assert.equal(await newSink().recover(laneState({ cluster })), undefined);
  const [warning] = context.logger.messages('warn');
  assert.match(warning!, /has no offset any more.*may be written twice/);
});

test('an idle sink renews its position once a day', async (t) => {
  const { address, proxy } = await proxiedBroker(t);
  let aheadMs = 0;
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + aheadMs };
  const sink = new KafkaSink({ ...contextFor(address), clock });
  t.after(() => sink.stop());
  await sink.recover(laneState());
  await sink.idle();
  assert.equal(proxy.forwarded.get(endTxnApi.key), undefined);
  await sink.deliver(deliveryOf(['a'], 0));
  await sink.idle();
  assert.equal(proxy.forwarded.get(endTxnApi.key), 1);
  aheadMs = 25 * 3_600_000;
  await sink.idle();
  await sink.idle();
  assert.equal(proxy.forwarded.get(endTxnApi.key), 2);
});

test('ranges that arrive out of order are known one by one', async (t) => {
  const { sink, newSink } = await sinkOnBroker(t);
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['c', 'd'], 10, 4));
  const known = await newSink().recover(laneState());
  assert.equal(known?.lowMark, 4);
  assert.deepEqual(known?.ranges, [{ from: 10, to: 12 }]);
});

test('a second sink with the same channel and lane fences the first', async (t) => {
  const { sink, newSink } = await sinkOnBroker(t);
  await sink.start();
  await sink.recover(laneState());
  await newSink().recover(laneState());
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), { name: 'FencedError' });
});

test('the first record of a batch tells the channel, the hour and how many they are', async (t) => {
  const { sink, read, context } = await sinkOnBroker(t);
  await sink.start();
  await sink.recover(laneState());
  const range = { from: 0, to: 9, read: 5, dropped: 2, deadLettered: 1, hour: 480_000 };
  const batch = EventBatch.of(['a', 'b'], { provenance: [{ origin: 'file:x:1', ...range }] });
  await sink.deliver({ batch, ranges: [{ from: 0, to: 2 }], lowMark: 0 });
  const records = await read();
  assert.deepEqual(JSON.parse(records[0]!.headers['tailrace.o']!), {
    origin: channelOrigin(context.channelId),
    hour: 480_000,
    count: 2,
  });
  assert.deepEqual(records[1]!.headers, {});
});

test('time, key and chosen headers of an event become those of its record', async (t) => {
  const { sink, read } = await sinkOnBroker(t, { header: { host: 'h' } });
  await sink.start();
  await sink.recover(laneState());
  const own = [{ key: 'k', timestamp: '1700000000000' }, { timestamp: 'soon' }];
  const batch = EventBatch.of(['a', 'b'], { headers: { host: 'web1' }, own });
  const beforeMs = Date.now();
  await sink.deliver({ batch, ranges: [{ from: 0, to: 2 }], lowMark: 0 });
  const records = new Map((await read()).map((record) => [record.value, record]));
  assert.equal(records.get('a')?.key, 'k');
  assert.equal(records.get('a')?.timestampMs, 1_700_000_000_000);
  assert.ok(records.get('b')!.timestampMs >= beforeMs);
  assert.equal(records.get('b')?.key, null);
  assert.equal(records.get('b')?.headers['h'], 'web1');
});

test('in Flume event format the value has the bytes that Flume writes', async (t) => {
  const { sink, read } = await sinkOnBroker(t, { useFlumeEventFormat: true });
  await sink.start();
  await sink.recover(laneState());
  const batch = EventBatch.of(['k3'], { headers: { dc: 'fra' } });
  await sink.deliver({ batch, ranges: [{ from: 0, to: 1 }], lowMark: 0 });
  const [record] = await read();
  // Measured on Flume 1.11 (flume-compat: `02 04 dc 06 fra 00 04 k3`).
  assert.equal(record?.value, '\u0002\u0004dc\u0006fra\u0000\u0004k3');
});

test('an event that no topic can take goes to the dead letters, not to the topic', async (t) => {
  const { sink, context, bodies } = await sinkOnBroker(t);
  await sink.start();
  await sink.recover(laneState());
  const batch = EventBatch.of(['good', 'bad'], { own: [undefined, { topic: 'no topic' }] });
  await sink.deliver({ batch, ranges: [{ from: 40, to: 42 }], lowMark: 40 });
  assert.deepEqual(await bodies(), ['good']);
  const [letter] = context.deadLetters.letters;
  assert.equal(String(letter?.body), 'bad');
  assert.equal(letter?.position, 41);
  assert.equal((await sink.recover(laneState()))?.contains(40, 42), true);
});

test('a topic that does not exist is made', async (t) => {
  const { sink, client } = await sinkOnBroker(t, { 'kafka.topic': 'new-topic' });
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['a'], 0));
  assert.deepEqual(
    (await readTopic(client(), 'new-topic')).map(({ value }) => value),
    ['a'],
  );
});

test('a delivery larger than a record batch is one transaction all the same', async (t) => {
  const { sink, bodies } = await sinkOnBroker(t, {
    'kafka.producer.max.request.size': 1024,
    defaultPartitionId: 1,
  });
  await sink.start();
  await sink.recover(laneState());
  const texts = Array.from({ length: 20 }, (_, i) => `${i} `.padEnd(300, 'x'));
  await sink.deliver(deliveryOf(texts, 0));
  assert.deepEqual(await bodies(), texts);
});
