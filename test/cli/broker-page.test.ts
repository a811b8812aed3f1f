import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokerPage } from '#src/cli/broker-page.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import type { PipelineStatus } from '#src/core/status.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { batchOf } from '../support/record-batches.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { produceApi } from '#src/generated/kafka/produce.js';

test('a page whose address is taken is told with the option that changes it', async (t) => {
  const { broker, port } = await startTestBroker(temporaryDirectory(t));
  t.after(() => broker.stop());
  const address = { host: '127.0.0.1', port, location: '--page', key: '--page' };
  const page = brokerPage(broker, { ...address, clock: systemClock, logger: silentLogger });
  await assert.rejects(
    page.start(),
    /^StartError: --page: .* is in use .*; stop it or change --page$/,
  );
});

test('the page of a broker alone shows what is in its topics, and what goes in and out', async (t) => {
  const started = await startTestBroker(temporaryDirectory(t), {
    topics: [{ name: 't', partitions: 1, retentionMs: 5_000 }],
  });
  t.after(() => started.broker.stop());
  const address = { host: '127.0.0.1', port: 0, location: '--page' };
  const options = { ...address, clock: systemClock, logger: silentLogger };
  const page = brokerPage(started.broker, options);
  await page.start();
  t.after(() => page.stop());
  const client = await RawKafkaConnection.open(started);
  t.after(() => client.close());

  const records = batchOf(['a', 'b']);
  const topicData = [{ name: 't', partitionData: [{ index: 0, records }] }];
  await client.ask(produceApi, 9, { acks: -1, timeoutMs: 1_000, topicData });
  const asked = { partition: 0, fetchOffset: 0, partitionMaxBytes: 1_000 };
  const topics = [{ topic: 't', partitions: [asked] }];
  await client.ask(fetchApi, 12, { maxWaitMs: 60_000, minBytes: 1, sessionEpoch: -1, topics });

  const answer = await fetch(new URL('/api/status', page.url));
  const { broker, agents } = (await answer.json()) as PipelineStatus;
  assert.deepEqual([broker!.address, agents], [started.address, []]);
  const { partitions, ...topic } = broker!.topics[0]!;
  assert.deepEqual(topic, {
    name: 't',
    retentionMs: 5_000,
    retentionBytes: -1,
    isCompacted: false,
  });
  const { endOffset, sizeBytes, appendedBytes, readBytes } = partitions[0]!;
  const bytes = records.length;
  assert.deepEqual([endOffset, sizeBytes, appendedBytes, readBytes], [2, bytes, bytes, bytes]);
  const metrics = await (await fetch(new URL('/metrics/prometheus', page.url))).text();
  assert.match(metrics, /tailrace_partition_read_bytes_total\{topic="t",partition="0"\} \d+/);
});
