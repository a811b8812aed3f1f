import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { batchOf } from '../support/record-batches.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

// A topic is deleted, and mostly made again at once, while clients are busy with it.

const dataDir = temporaryDirectory({ after });
let broker: TestBroker;
let admin: RawKafkaConnection;
let client: RawKafkaConnection;
let topicId: string;

before(async () => {
  broker = await startTestBroker(dataDir);
  admin = await RawKafkaConnection.open(broker);
  client = await RawKafkaConnection.open(broker);
});

after(async () => {
  admin.close();
  client.close();
  await broker.broker.stop();
});

async function create(): Promise<string> {
  const topic = { name: 't', numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] };
  const { topics } = await admin.ask(createTopicsApi, 7, { topics: [topic] });
  assert.equal(topics[0]!.errorCode, 0);
  return topics[0]!.topicId;
}

async function remove(): Promise<void> {
  const request = { topicNames: ['t'], timeoutMs: 1_000 };
  assert.equal((await admin.ask(deleteTopicsApi, 5, request)).responses[0]!.errorCode, 0);
}

async function produce(records: Buffer, transactionalId: string | null = null): Promise<number> {
  const topicData = [{ name: 't', partitionData: [{ index: 0, records }] }];
  const request = { transactionalId, acks: -1, timeoutMs: 1_000, topicData };
  const { responses } = await client.ask(produceApi, 9, request);
  return responses[0]!.partitionResponses[0]!.errorCode;
}

async function endOffset(): Promise<number> {
  const topics = [{ name: 't', partitions: [{ partitionIndex: 0, timestamp: -1 }] }];
  const answer = await client.ask(listOffsetsApi, 7, { replicaId: -1, topics });
  return answer.topics[0]!.partitions[0]!.offset;
}

beforeEach(async () => {
  topicId = await create();
});

describe('a topic that is deleted', () => {
  it('answers at once whoever waits for its records', async () => {
    const asked = { partition: 0, fetchOffset: 0, partitionMaxBytes: 1_000 };
    const answer = client.ask(fetchApi, 13, {
      maxWaitMs: 60_000,
      minBytes: 1,
      sessionEpoch: -1,
      topics: [{ topicId, partitions: [asked] }],
    });
    await remove();
    const { partitions } = (await answer).responses[0]!;
    assert.ok([3, 100].includes(partitions[0]!.errorCode), String(partitions[0]!.errorCode));
  });

  it('takes no more records, and gives its name, but nothing else, to the next one', async () => {
    const idempotent = { producerId: 77, producerEpoch: 0, baseSequence: 0 };
    assert.equal(await produce(batchOf(['a', 'b'], idempotent)), 0);
    await remove();
    assert.equal(await produce(batchOf(['c'], { ...idempotent, baseSequence: 2 })), 3);
    assert.notEqual(await create(), topicId);
    assert.equal(await endOffset(), 0);
    // Its producers are not known either: this sequence is not a duplicate.
    assert.equal(await produce(batchOf(['d', 'e', 'f'], idempotent)), 0);
    assert.equal(await endOffset(), 3);
    await remove();
  });

  it('takes what groups committed for it along', async () => {
    const commit = async () => {
      const partitions = [{ partitionIndex: 0, committedOffset: 1, committedMetadata: '' }];
      const { topics } = await client.ask(offsetCommitApi, 8, {
        groupId: 'g',
        generationIdOrMemberEpoch: -1,
        memberId: '',
        topics: [{ name: 't', partitions }],
      });
      return topics[0]!.partitions[0]!.errorCode;
    };
    assert.equal(await commit(), 0);
    await remove();
    assert.equal(await commit(), 3);
    await create();
    const groups = [{ groupId: 'g', topics: [{ name: 't', partitionIndexes: [0] }] }];
    const fetched = await client.ask(offsetFetchApi, 8, { groups });
    assert.equal(fetched.groups[0]!.topics[0]!.partitions[0]!.committedOffset, -1);
    await remove();
  });

  for (const isMadeAgain of [false, true])
    it(`lets transactions end${isMadeAgain ? ', also when it is made again' : ''}`, async () => {
      const transactionalId = `x-${isMadeAgain}`;
      const { producerId, producerEpoch } = await client.ask(initProducerIdApi, 4, {
        transactionalId,
        transactionTimeoutMs: 60_000,
      });
      const producer = { transactionalId, producerId, producerEpoch };
      const topics = [{ name: 't', partitions: [0] }];
      await client.ask(addPartitionsToTxnApi, 3, { ...producer, topics });
      const batch = batchOf(['a'], { ...producer, isTransactional: true, baseSequence: 0 });
      assert.equal(await produce(batch, transactionalId), 0);
      await remove();
      if (isMadeAgain) await create();
      const ended = await client.ask(endTxnApi, 3, { ...producer, committed: true });
      assert.equal(ended.errorCode, 0);
      if (isMadeAgain) await remove();
    });
});
