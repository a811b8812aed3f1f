import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Delivery } from '#src/core/contracts.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import type { KafkaSink } from '#src/sinks/kafka/kafka-sink.js';
import { deliveryOf, laneState } from '../../contracts/sink-contract.js';
import { sinkOnBroker } from '../../support/kafka-sink.js';
import { fc } from '../../support/properties.js';

const ten = Array.from({ length: 10 }, (_, i) => deliveryOf([`${i}`], i, 0));
const inOrder = ten.map((_, i) => `${i}`);

/** All of them open at a time, as the runner has them. How many came to a good end. */
async function deliverTogether(sink: KafkaSink, deliveries: readonly Delivery[]): Promise<number> {
  const settled = await Promise.allSettled(deliveries.map((each) => sink.deliver(each)));
  return settled.filter(({ status }) => status === 'fulfilled').length;
}

test('deliveries that wait share a transaction, and stay in order', async (t) => {
  const { sink, proxy, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  assert.ok(sink.openDeliveriesMax >= ten.length);
  await sink.recover(laneState());
  assert.equal(await deliverTogether(sink, ten), 10);
  assert.equal(proxy.forwarded.get(endTxnApi.key), 2);
  assert.deepEqual(await bodies(), inOrder);
  assert.equal((await sink.recover(laneState()))?.contains(0, 10), true);
});

test('a transaction is closed before it holds more than 4 MiB', async (t) => {
  const { sink, proxy, read } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  await sink.recover(laneState());
  const large = ten.map((_, i) => deliveryOf(['x'.repeat(900_000)], i, 0));
  assert.equal(await deliverTogether(sink, large), 10);
  assert.equal(proxy.forwarded.get(endTxnApi.key), 4);
  assert.equal((await read()).length, 10);
});

for (const side of ['request', 'answer'] as const)
  test(`an EndTxn cut at its ${side} leaves all of its deliveries or none`, async (t) => {
    const { sink, proxy, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
    await sink.recover(laneState());
    const [first, ...others] = ten;
    await sink.deliver(first!);
    proxy.cut = { apiKey: endTxnApi.key, side };
    await deliverTogether(sink, others);
    const known = (await sink.recover(laneState()))!;
    assert.deepEqual(await bodies(), inOrder.slice(0, known.end));
    assert.ok(known.contains(0, known.end), 'no delivery is in before an earlier one');
    assert.equal(await deliverTogether(sink, ten.slice(known.end)), 10 - known.end);
    assert.deepEqual(await bodies(), inOrder);
  });

test('a delivery that fails takes those behind it along, until the topic was asked', async (t) => {
  const { sink, proxy, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  await sink.recover(laneState());
  proxy.cut = { apiKey: produceApi.key, side: 'request' };
  assert.equal(await deliverTogether(sink, ten), 0);
  await assert.rejects(sink.deliver(ten[0]!), { name: 'DeliveryError' });
  assert.equal((await sink.recover(laneState()))?.end, 0);
  assert.equal(await deliverTogether(sink, ten), 10);
  assert.deepEqual(await bodies(), inOrder);
});

test('whatever is cut, and however often, shared deliveries are there once and in order', async (t) => {
  const apis = [addPartitionsToTxnApi, produceApi, txnOffsetCommitApi, endTxnApi];
  const cut = fc.record({
    apiKey: fc.constantFrom(...apis.map(({ key }) => key)),
    side: fc.constantFrom('request', 'answer'),
    after: fc.nat({ max: 3 }),
  });
  let run = 0;
  const { newSink, proxy, bodiesOf } = await sinkOnBroker(t);
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 5 }), async (cuts) => {
      const topic = `run-${run}`;
      const sink = newSink({ 'kafka.topic': topic, defaultPartitionId: 0 }, run++);
      let known = (await sink.recover(laneState()))!;
      for (const { after, ...next } of cuts) {
        await deliverTogether(sink, ten.slice(known.end, known.end + after));
        proxy.cut = next;
        await deliverTogether(sink, ten.slice(known.end + after));
        known = (await sink.recover(laneState()))!;
        assert.ok(known.contains(0, known.end));
      }
      proxy.cut = undefined;
      await deliverTogether(sink, ten.slice(known.end));
      assert.deepEqual(await bodiesOf(topic), inOrder);
    }),
    { numRuns: 15 },
  );
});
