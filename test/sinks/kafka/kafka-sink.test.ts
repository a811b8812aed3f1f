import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { Delivery } from '#src/core/contracts.js';
import { DeliveryError } from '#src/core/errors.js';
import { channelOrigin } from '#src/core/provenance.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { KafkaSink } from '#src/sinks/kafka/kafka-sink.js';
import { deliveryOf, laneState, sinkContract } from '../../contracts/sink-contract.js';
import { sinkOnBroker } from '../../support/kafka-sink.js';
import { readTopic } from '../../support/topic-reader.js';

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

test('an idle sink renews its position once a day, and once after a start', async (t) => {
  const { sink, newSink, proxy, clock } = await sinkOnBroker(t);
  const ended = (): number | undefined => proxy.forwarded.get(endTxnApi.key);
  await sink.recover(laneState());
  await sink.idle();
  assert.equal(ended(), undefined);
  await sink.deliver(deliveryOf(['a'], 0));
  await sink.idle();
  assert.equal(ended(), 1);
  clock.aheadMs = 25 * 3_600_000;
  await sink.idle();
  await sink.idle();
  assert.equal(ended(), 2);
  const next = newSink();
  await next.recover(laneState());
  await next.idle();
  await next.idle();
  assert.equal(ended(), 3);
});

test('a renewal without an answer is a doubt like any other', async (t) => {
  const { sink, newSink, proxy, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['a'], 0));
  const next = newSink();
  await next.recover(laneState());
  proxy.cut = { apiKey: endTxnApi.key, side: 'answer' };
  await assert.rejects(next.idle(), { name: 'DeliveryError' });
  assert.equal(next.mustRecover, true);
  assert.equal((await next.recover(laneState()))?.lowMark, 1);
  assert.equal(next.mustRecover, false);
  await next.deliver(deliveryOf(['b'], 1));
  assert.deepEqual(await bodies(), ['a', 'b']);
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

test('a second sink with the same channel and lane fences the first, which does not fence back', async (t) => {
  const { sink, newSink, bodies } = await sinkOnBroker(t);
  await sink.recover(laneState());
  const second = newSink();
  await second.recover(laneState());
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), { name: 'FencedError' });
  await assert.rejects(sink.recover(laneState()), { name: 'FencedError' });
  await second.deliver(deliveryOf(['b'], 0));
  assert.deepEqual(await bodies(), ['b']);
});

test('a sink that was fenced while its answer was lost leaves the second one alone', async (t) => {
  const { sink, newSink, proxy, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  await sink.recover(laneState());
  proxy.cut = { apiKey: endTxnApi.key, side: 'request' };
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), { name: 'DeliveryError' });
  const second = newSink();
  await second.recover(laneState());
  await second.deliver(deliveryOf(['a'], 0));
  await assert.rejects(sink.recover(laneState()), { name: 'FencedError' });
  await second.deliver(deliveryOf(['b'], 1));
  assert.deepEqual(await bodies(), ['a', 'b']);
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
  const config = { header: { host: 'h' }, timestampHeader: 'at' };
  const { sink, read } = await sinkOnBroker(t, config);
  await sink.start();
  await sink.recover(laneState());
  const own = [{ key: 'k', at: '1700000000000' }, { at: 'soon' }, {}];
  const timestamps = Float64Array.of(1, 2, Date.now());
  const batch = EventBatch.of(['a', 'b', 'c'], { headers: { host: 'web1' }, own, timestamps });
  const beforeMs = timestamps[2]!;
  await sink.deliver({ batch, ranges: [{ from: 0, to: 3 }], lowMark: 0 });
  const records = new Map((await read()).map((record) => [record.value, record]));
  assert.equal(records.get('a')?.key, 'k');
  assert.equal(records.get('a')?.timestampMs, 1_700_000_000_000);
  assert.equal(records.get('b')?.timestampMs, 2);
  assert.equal(records.get('b')?.key, null);
  assert.equal(records.get('b')?.headers['h'], 'web1');
  assert.equal(records.get('c')?.timestampMs, beforeMs);
});

test('without a timestampHeader the header timestamp does not count, as in Flume', async (t) => {
  const { sink, read } = await sinkOnBroker(t);
  await sink.start();
  await sink.recover(laneState());
  const batch = EventBatch.of(['a'], { headers: { timestamp: '1700000000000' } });
  const beforeMs = Date.now();
  await sink.deliver({ batch, ranges: [{ from: 0, to: 1 }], lowMark: 0 });
  assert.ok((await read())[0]!.timestampMs >= beforeMs);
});

test('escapes in the topic are written for each event, the header of the topic wins over them', async (t) => {
  const { sink, context, bodiesOf } = await sinkOnBroker(t, {
    'kafka.topic': 'logs-%{dc}-%Y',
    positionTopic: 'access',
  });
  await sink.start();
  await sink.recover(laneState());
  const timestamp = String(Date.UTC(2017, 6, 15));
  const own = [
    { dc: 'fra', timestamp },
    { dc: 'ams', timestamp },
    { topic: 'access' },
    { dc: 'fra' },
  ];
  const batch = EventBatch.of(['a', 'b', 'c', 'no time'], { own });
  await sink.deliver({ batch, ranges: [{ from: 0, to: 4 }], lowMark: 0 });
  assert.deepEqual(await bodiesOf('logs-fra-2017'), ['a']);
  assert.deepEqual(await bodiesOf('logs-ams-2017'), ['b']);
  assert.deepEqual(await bodiesOf('access'), ['c']);
  assert.deepEqual(context.deadLetters.bodies, ['no time']);
  assert.match(context.deadLetters.letters[0]!.reason, /kafka\.topic: .*timestamp/);
  assert.equal((await sink.recover(laneState()))?.contains(0, 4), true);
});

test('escapes in the topic leave no place for the position: at least once, and it says so', async (t) => {
  const { sink, context, bodiesOf } = await sinkOnBroker(t, { 'kafka.topic': 'logs-%{dc}' });
  await sink.start();
  assert.match(context.logger.lines[0]!.message, /at least once: kafka\.topic has escapes/);
  assert.equal(await sink.recover(laneState()), undefined);
  const batch = EventBatch.of(['a'], { headers: { dc: 'fra' } });
  await sink.deliver({ batch, ranges: [{ from: 0, to: 1 }], lowMark: 0 });
  assert.deepEqual(await bodiesOf('logs-fra'), ['a']);
});

test('what can never work is refused: escapes without the override, SASL that is not spoken', async (t) => {
  const { newSink } = await sinkOnBroker(t);
  const literal = { 'kafka.topic': 'logs-%{dc}', allowTopicOverride: false };
  assert.throws(() => newSink(literal), /sink k1: kafka\.topic is logs-%\{dc\}.* taken literally/);
  const kerberos = { 'kafka.producer.security.protocol': 'SASL_SSL' } as const;
  assert.throws(() => newSink(kerberos), /kafka\.producer\.sasl\.mechanism GSSAPI .*SCRAM-SHA-256/);
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

test('an event whose letter is stored is not delivered beside it, though the process died in between', async (t) => {
  const { sink, newSink, context, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['a'], 0));
  const origin = channelOrigin(context.channelId);
  await context.deadLetters.put([{ body: Buffer.of(), reason: 'too large', origin, position: 2 }]);
  const next = newSink();
  await next.recover(laneState());
  await next.deliver(deliveryOf(['b', 'c', 'd'], 1));
  assert.deepEqual(await bodies(), ['a', 'b', 'd']);
  assert.equal((await next.recover(laneState()))!.lowMark, 4);
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
