import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deleteRecordsApi } from '#src/generated/kafka/delete-records.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { batchOf } from '../../support/record-batches.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';

const dataDir = temporaryDirectory({ after });
let broker: TestBroker;
let client: RawKafkaConnection;

before(async () => {
  broker = await startTestBroker(dataDir, {
    topics: [
      { name: 't', partitions: 2 },
      { name: 'compacted', partitions: 1, configs: { 'cleanup.policy': 'compact' } },
    ],
  });
  client = await RawKafkaConnection.open(broker);
  const partitionData = [{ index: 0, records: batchOf(['a', 'b', 'c']) }];
  const topicData = [{ name: 't', partitionData }];
  await client.ask(produceApi, 9, { acks: -1, timeoutMs: 1_000, topicData });
});

after(async () => {
  client.close();
  await broker.broker.stop();
});

describe('DeleteRecords', () => {
  const remove = async (name: string, partitionIndex: number, offset: number) => {
    const topics = [{ name, partitions: [{ partitionIndex, offset }] }];
    const response = await client.ask(deleteRecordsApi, 2, { topics, timeoutMs: 1_000 });
    const { errorCode, lowWatermark } = response.topics[0]!.partitions[0]!;
    return [errorCode, lowWatermark];
  };

  it('moves the start of the log, never back', async () => {
    assert.deepEqual(await remove('t', 0, 2), [0, 2]);
    assert.deepEqual(await remove('t', 0, 1), [0, 2]);
    assert.deepEqual(await remove('t', 0, -1), [0, 3]);
    assert.deepEqual(await remove('t', 1, -1), [0, 0]);
    const { partitions } = broker.broker.status().topics.find(({ name }) => name === 't')!;
    assert.deepEqual([partitions[0]!.startOffset, partitions[0]!.endOffset], [3, 3]);
  });

  it('refuses what is not there, and topics that are compacted only', async () => {
    assert.deepEqual(await remove('t', 0, 4), [1, -1]);
    assert.deepEqual(await remove('t', 0, -2), [1, -1]);
    assert.deepEqual(await remove('t', 9, 0), [3, -1]);
    assert.deepEqual(await remove('unknown', 0, 0), [3, -1]);
    assert.deepEqual(await remove('__consumer_offsets', 0, 0), [17, -1]);
    assert.deepEqual(await remove('compacted', 0, -1), [44, -1]);
  });
});
