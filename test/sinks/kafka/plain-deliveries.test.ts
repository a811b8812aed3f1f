import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { SinkRunner } from '#src/agent/sink-runner.js';
import { memoryChannel } from '#src/channels/memory/index.js';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import type { Channel, Sink } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { defaultProcessor } from '#src/sink-processors/default/index.js';
import { deliveryOf, laneState } from '../../contracts/sink-contract.js';
import { componentContext } from '../../support/component-context.js';
import { sinkOnBroker } from '../../support/kafka-sink.js';
import { fc } from '../../support/properties.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { until } from '../../support/until.js';

const acknowledged = { defaultPartitionId: 0, 'kafka.producer.acks': 'all' } as const;
const ten = Array.from({ length: 10 }, (_, i) => deliveryOf([`${i}`], i, 0));
const inOrder = ten.map((_, i) => `${i}`);

/** A memory channel with these bodies, each a batch of its own. */
async function channelOf(t: TestContext, bodies: readonly string[]): Promise<Channel> {
  const config = { capacity: 10_000, transactionCapacity: 100, 'keep-alive': 0 };
  const settings = { ...config, byteCapacityBufferPercentage: 20 };
  const context = { ...componentContext(settings), clock: systemClock };
  const channel = await memoryChannel.create(context);
  await channel.start();
  t.after(() => channel.stop());
  for (const body of bodies) {
    const batch = EventBatch.of([body]);
    await channel.put(batch, await channel.reserve(1, batch.bodyBytes));
  }
  return channel;
}

/** Delivers as an agent does until the channel is empty; returns what the runner's log says. */
async function deliverAll(channel: Channel, sink: Sink): Promise<RecordingLogger> {
  const logger = new RecordingLogger();
  const stop = new AbortController();
  const runner = new SinkRunner({
    channel,
    channelCounters: new Counters(),
    sinks: [{ name: 'k1', sink, counters: new Counters(), logger }],
    processor: await defaultProcessor.create({ ...componentContext({}), sinks: ['k1'] }),
    clock: systemClock,
    signal: stop.signal,
  });
  runner.start();
  await until(() => channel.lowMark === channel.endSequence);
  stop.abort();
  await runner.stop();
  return logger;
}

test('deliveries of a memory channel that wait share a request, and stay in order', async (t) => {
  const { sink, proxy, bodies } = await sinkOnBroker(t, acknowledged, false);
  assert.ok(sink.openDeliveriesMax >= ten.length);
  await sink.recover(laneState());
  await Promise.all(ten.map((delivery) => sink.deliver(delivery)));
  assert.equal(proxy.forwarded.get(produceApi.key), 2);
  assert.deepEqual(await bodies(), inOrder);
});

for (const side of ['request', 'answer'] as const)
  test(`a Produce cut at its ${side} is sent again, and no delivery comes twice`, async (t) => {
    const { sink, proxy, bodies } = await sinkOnBroker(t, acknowledged, false);
    await sink.recover(laneState());
    await sink.deliver(ten[0]!);
    proxy.cut = { apiKey: produceApi.key, side };
    await Promise.all(ten.slice(1).map((delivery) => sink.deliver(delivery)));
    assert.equal(proxy.cut, undefined);
    assert.deepEqual(await bodies(), inOrder);
  });

test('whatever is cut among the batches of a write, each is there once and in order', async (t) => {
  const cut = fc.record({
    side: fc.constantFrom('request', 'answer'),
    after: fc.nat({ max: 7 }),
    count: fc.integer({ min: 1, max: 12 }),
  });
  const { newSink, proxy, bodiesOf } = await sinkOnBroker(t, acknowledged, false);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
      const topic = `run-${run++}`;
      const sink = newSink({ 'kafka.topic': topic, 'kafka.producer.max.request.size': 1024 });
      await sink.recover(laneState());
      const all: string[] = [];
      for (const { side, after, count } of cuts) {
        proxy.cut = { apiKey: produceApi.key, side, after };
        const bodies = Array.from({ length: count }, (_, i) => `${all.length + i} `.padEnd(600));
        const deliveries = bodies.map((body, i) => deliveryOf([body], all.length + i, 0));
        await Promise.all(deliveries.map((delivery) => sink.deliver(delivery)));
        all.push(...bodies);
      }
      proxy.cut = undefined;
      assert.deepEqual(await bodiesOf(topic), all);
    }),
    { numRuns: 8 },
  );
});

test('a topic that takes little at once gets a memory channel in smaller batches, in order', async (t) => {
  const config = { 'kafka.topic': 'small', flumeBatchSize: 1, ...acknowledged };
  const { sink, client, bodiesOf } = await sinkOnBroker(t, config, false);
  const configs = [{ name: 'max.message.bytes', value: '20000' }];
  const made = { name: 'small', numPartitions: 1, replicationFactor: 1, assignments: [], configs };
  await client().createTopics([made]);
  const all = Array.from({ length: 300 }, (_, i) => `${i} `.padEnd(1_000, '.'));
  const logger = await deliverAll(await channelOf(t, all), sink);
  assert.match(logger.messages('warn')[0]!, /MESSAGE_TOO_LARGE/);
  assert.deepEqual(await bodiesOf('small'), all);
});
