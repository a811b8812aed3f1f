import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { fetchApi, type FetchPartitionInput } from '#src/generated/kafka/fetch.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { offsetForLeaderEpochApi } from '#src/generated/kafka/offset-for-leader-epoch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { batchOf } from '../support/record-batches.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

const dataDir = temporaryDirectory({ after });
let broker: TestBroker;
let client: RawKafkaConnection;

async function start(): Promise<void> {
  broker = await startTestBroker(dataDir, { topics: [{ name: 't', partitions: 1 }] });
  client = await RawKafkaConnection.open(broker);
}

async function stop(): Promise<void> {
  client.close();
  await broker.broker.stop();
}

before(start);
after(stop);

async function idOf(name: string): Promise<string> {
  const { topics } = await client.ask(metadataApi, 10, { topics: [{ name }] });
  return topics[0]!.topicId;
}

async function produce(): Promise<void> {
  const partitionData = [{ index: 0, records: batchOf(['a', 'b']) }];
  const topicData = [{ name: 't', partitionData }];
  await client.ask(produceApi, 9, { acks: -1, timeoutMs: 1000, topicData });
}

async function fetch(version: number, topicId: string, asked: Partial<FetchPartitionInput> = {}) {
  const partition = { partition: 0, fetchOffset: 0, partitionMaxBytes: 1e6, ...asked };
  const { responses } = await client.ask(fetchApi, version, {
    maxWaitMs: 60_000,
    minBytes: 1,
    topics: [{ topic: 't', topicId, partitions: [partition] }],
  });
  const [answered] = responses;
  return { topicId: answered!.topicId, ...answered!.partitions[0]! };
}

describe('the id of a topic', () => {
  it('is the same wherever a client meets it, and over a restart', async () => {
    await produce();
    const topicId = await idOf('t');
    assert.match(topicId, /^[\w-]{22}$/);
    const byId = { topics: [{ name: null, topicId }] };
    const { topics } = await client.ask(metadataApi, 12, byId);
    assert.deepEqual([topics[0]!.name, topics[0]!.errorCode], ['t', 0]);
    const fetched = await fetch(13, topicId);
    assert.deepEqual([fetched.topicId, fetched.errorCode], [topicId, 0]);
    assert.ok(fetched.records!.length > 0);
    await stop();
    await start();
    assert.equal(await idOf('t'), topicId);
  });

  it('that nobody has is refused at once', async () => {
    const topicId = 'BBBBBBBBBBBBBBBBBBBBBA';
    const { topics } = await client.ask(metadataApi, 12, { topics: [{ name: null, topicId }] });
    const { errorCode, name, topicId: answered } = topics[0]!;
    assert.deepEqual([errorCode, name, answered], [ErrorCode.UNKNOWN_TOPIC_ID, null, topicId]);
    assert.equal((await fetch(13, topicId)).errorCode, ErrorCode.UNKNOWN_TOPIC_ID);
  });

  it('is another one when the topic is made anew', async () => {
    const old = await idOf('t');
    const topics = [{ name: null, topicId: old }];
    await client.ask(deleteTopicsApi, 6, { topics, timeoutMs: 1000 });
    const wanted = { name: 't', numPartitions: 1, replicationFactor: 1 };
    const made = await client.ask(createTopicsApi, 7, {
      topics: [{ ...wanted, assignments: [], configs: [] }],
    });
    assert.equal(await idOf('t'), made.topics[0]!.topicId);
    assert.notEqual(made.topics[0]!.topicId, old);
    assert.equal((await fetch(13, old)).errorCode, ErrorCode.UNKNOWN_TOPIC_ID);
  });
});

describe('the leader epoch', () => {
  const ends = async (...epochs: number[]) => {
    const partitions = epochs.map((leaderEpoch) => ({ partition: 0, leaderEpoch }));
    const topics = [{ topic: 't', partitions }];
    const answer = await client.ask(offsetForLeaderEpochApi, 4, { replicaId: -1, topics });
    return answer.topics[0]!.partitions.map((end) => [
      end.errorCode,
      end.leaderEpoch,
      end.endOffset,
    ]);
  };

  it('ends where the next start of the broker found the log, as OffsetForLeaderEpoch tells', async () => {
    const { topics } = await client.ask(metadataApi, 12, { topics: [{ name: 't' }] });
    const { leaderEpoch } = topics[0]!.partitions[0]!;
    await produce();
    await stop();
    await start();
    await produce();
    assert.deepEqual(await ends(leaderEpoch, leaderEpoch + 1, leaderEpoch + 2), [
      [0, leaderEpoch, 2],
      [0, leaderEpoch + 1, 4],
      [0, -1, -1],
    ]);
    const unknown = [{ partition: 9, leaderEpoch: 0 }];
    const asked = { replicaId: -1, topics: [{ topic: 't', partitions: unknown }] };
    const answer = await client.ask(offsetForLeaderEpochApi, 4, asked);
    assert.equal(answer.topics[0]!.partitions[0]!.errorCode, 3);
  });

  it('of what was read last is compared by Fetch, and answered at once where it ended before', async () => {
    const id = await idOf('t');
    const { topics } = await client.ask(metadataApi, 12, { topics: [{ name: 't' }] });
    const now = topics[0]!.partitions[0]!.leaderEpoch;
    const agrees = await fetch(13, id, { fetchOffset: 2, lastFetchedEpoch: now - 1 });
    assert.equal(agrees.divergingEpoch, undefined);
    assert.ok(agrees.records!.length > 0);
    const cut = await fetch(13, id, { fetchOffset: 3, lastFetchedEpoch: now - 1 });
    assert.deepEqual(cut.divergingEpoch, { epoch: now - 1, endOffset: 2 });
    assert.deepEqual([cut.errorCode, cut.records!.length], [0, 0]);
    const unasked = await fetch(12, id, { fetchOffset: 3 });
    assert.equal(unasked.divergingEpoch, undefined);
  });
});
