import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GroupReader } from '#src/cli/consume/group-reader.js';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { createTopics, produceValues } from '../../support/kafka-topics.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker } from '../../support/test-broker.js';

test('what was printed before a pause is committed during it', async (t) => {
  const { broker, address } = await startTestBroker(temporaryDirectory(t));
  let aheadMs = 0;
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + aheadMs };
  const cluster = new KafkaCluster({ bootstrapServers: [address], clientId: 'test', clock });
  const reader = new GroupReader(cluster, {
    groupId: 'readers',
    choice: ['access'],
    readCommitted: false,
    fromBeginning: true,
    signal: new AbortController().signal,
  });
  t.after(async () => {
    await reader.close();
    cluster.close();
    await broker.stop();
  });
  await createTopics(address, ['access'], 1);
  await produceValues(address, { topic: 'access', partitionCount: 1 }, ['a', 'b']);
  let fetched = await reader.fetch();
  while (fetched.length === 0) fetched = await reader.fetch();
  const [first] = fetched;
  reader.printed(first!, first!.nextOffset, first!.leaderEpoch);
  await reader.written();

  aheadMs = 6_000;
  assert.deepEqual(await reader.fetch(), []);

  const at = [{ topic: 'access', partition: 0 }];
  const [committed] = await fetchOffsets(cluster, 'readers', at, { requireStable: false });
  assert.equal(committed?.offset, 2);
});
