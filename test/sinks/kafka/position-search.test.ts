import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaneState } from '#src/core/contracts.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { offsetDeleteApi } from '#src/generated/kafka/offset-delete.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { deliveryOf, laneState } from '../../contracts/sink-contract.js';
import { sinkOnBroker } from '../../support/kafka-sink.js';

const noTopicId = 'A'.repeat(22);

async function deleteTopic(cluster: KafkaCluster, name: string): Promise<void> {
  const connection = await cluster.anyConnection();
  const topics = [{ name, topicId: noTopicId }];
  const { responses } = await connection.send(deleteTopicsApi, { topics, timeoutMs: 1000 });
  assert.equal(responses[0]!.errorCode, 0);
}

/** As Kafka does with an offset that was not renewed for 7 days. */
async function expireOffset(cluster: KafkaCluster, groupId: string): Promise<void> {
  const connection = await cluster.anyConnection();
  const topics = [{ name: 'access', partitions: [{ partitionIndex: 0 }] }];
  assert.equal((await connection.send(offsetDeleteApi, { groupId, topics })).errorCode, 0);
}

function stoppedCleanly({ commitRecord }: LaneState): LaneState {
  return { lane: 0, commitRecord, clean: true };
}

test('an offset that expired after a crash leaves a doubt that is reported', async (t) => {
  const { sink, newSink, context, client } = await sinkOnBroker(t);
  await sink.recover(laneState());
  const left = laneState(await sink.deliver(deliveryOf(['a'], 0)));
  await expireOffset(client(), `tailrace-${context.channelId}-0`);
  assert.equal((await newSink().recover(left))?.end, 0);
  const [warning] = context.logger.messages('warn');
  assert.match(warning!, /is gone.*7 days.*may be written twice/);
});

test('an offset that expired after a clean stop leaves none', async (t) => {
  const { sink, newSink, context, client } = await sinkOnBroker(t);
  await sink.recover(laneState());
  const left = stoppedCleanly(laneState(await sink.deliver(deliveryOf(['a'], 0))));
  await expireOffset(client(), `tailrace-${context.channelId}-0`);
  assert.equal((await newSink().recover(left))?.end, 0);
  assert.deepEqual(context.logger.messages('warn'), []);
  assert.match(context.logger.messages('info').join(), /is gone.*nothing is in doubt/);
});

test('a topic that is made anew under the sink is written on, and the doubt reported', async (t) => {
  const { sink, context, client, bodies } = await sinkOnBroker(t, { defaultPartitionId: 0 });
  await sink.recover(laneState());
  const left = laneState(await sink.deliver(deliveryOf(['a'], 0)));
  await deleteTopic(client(), 'access');
  const made = { name: 'access', numPartitions: 1, replicationFactor: 1 };
  await client().createTopics([{ ...made, assignments: [], configs: [] }]);
  assert.equal((await sink.recover(left))?.end, 0);
  assert.match(context.logger.messages('warn').join(), /deleted and made anew.*written twice/);
  const next = laneState(await sink.deliver(deliveryOf(['b'], 1)));
  assert.notEqual(next.commitRecord!['topicId'], left.commitRecord!['topicId']);
  assert.equal((await sink.recover(next))?.contains(0, 2), true);
  assert.deepEqual(await bodies(), ['b']);
});

test('another cluster takes no position over; the last one tells what it holds', async (t) => {
  const before = await sinkOnBroker(t);
  const after = await sinkOnBroker(t);
  await before.sink.recover(laneState());
  const left = laneState(await before.sink.deliver(deliveryOf(['a', 'b'], 0)));
  await before.sink.deliver(deliveryOf(['c'], 2)); // the cursor knows nothing of it
  assert.deepEqual((await after.sink.recover(left))?.contains(0, 3), true);
  assert.match(after.context.logger.messages('info').join(), /is in cluster .*nothing is in doubt/);
  await after.sink.deliver(deliveryOf(['d'], 3)); // nor of this
  assert.equal((await after.newSink().recover(left))?.contains(0, 4), true);
  assert.deepEqual(await after.bodies(), ['d']);
});

test('another cluster, the last one gone: the doubt is reported', async (t) => {
  const before = await sinkOnBroker(t);
  const after = await sinkOnBroker(t);
  await before.sink.recover(laneState());
  const left = laneState(await before.sink.deliver(deliveryOf(['a'], 0)));
  await before.proxy.close();
  assert.equal((await after.sink.recover(left))?.end, 0);
  assert.match(after.context.logger.messages('warn').join(), /is in cluster .*written twice/);
});

test('back in the first cluster, what it held then is no position any more', async (t) => {
  const first = await sinkOnBroker(t);
  const second = await sinkOnBroker(t);
  await first.sink.recover(laneState());
  const inFirst = laneState(await first.sink.deliver(deliveryOf(['a'], 0)));
  await second.sink.recover(inFirst);
  const inSecond = laneState(await second.sink.deliver(deliveryOf(['b'], 1)));
  const back = first.newSink();
  assert.equal((await back.recover(inSecond))?.contains(0, 2), true);
  await back.deliver(deliveryOf(['c'], 2));
  assert.equal((await first.newSink().recover(inSecond))?.contains(0, 3), true);
});

test('with another topic the position is read from the last one', async (t) => {
  const { sink, newSink } = await sinkOnBroker(t);
  await sink.recover(laneState());
  const left = laneState(await sink.deliver(deliveryOf(['a'], 0)));
  await sink.deliver(deliveryOf(['b'], 1));
  const moved = newSink({ 'kafka.topic': 'elsewhere' });
  assert.equal((await moved.recover(left))?.contains(0, 2), true);
  const record = await moved.deliver(deliveryOf(['c'], 2));
  assert.deepEqual([record?.['topic'], record?.['moves']], ['elsewhere', 1]);
});
