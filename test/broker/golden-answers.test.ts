import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { apiVersionsApi } from '#src/generated/kafka/api-versions.js';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { fetchApi, type FetchRequestInput } from '#src/generated/kafka/fetch.js';
import { heartbeatApi } from '#src/generated/kafka/heartbeat.js';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import { leaveGroupApi } from '#src/generated/kafka/leave-group.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { syncGroupApi } from '#src/generated/kafka/sync-group.js';
import { closingFrames, framed, header } from '../support/kafka-probes/raw-frames.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { batchOf } from '../support/record-batches.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

// What Apache Kafka 4.1.0 answered to the same bytes.

let broker: TestBroker;
let client: RawKafkaConnection;
let leaderEpoch: number;
const noBytes = Buffer.alloc(0);

before(async () => {
  broker = await startTestBroker(temporaryDirectory({ after }), {
    topics: [{ name: 't', partitions: 1 }],
  });
  client = await RawKafkaConnection.open(broker);
  await produce('first', 1_000);
  await produce('second', 2_000);
  const { topics } = await client.ask(metadataApi, 9, { topics: [{ name: 't' }] });
  leaderEpoch = topics[0]!.partitions[0]!.leaderEpoch;
});

after(async () => {
  client.close();
  await broker.broker.stop();
});

async function produce(text: string, timestampMs: number): Promise<void> {
  const { responses } = await client.ask(produceApi, 9, {
    acks: -1,
    timeoutMs: 1_000,
    topicData: [
      { name: 't', partitionData: [{ index: 0, records: batchOf([text], { timestampMs }) }] },
    ],
  });
  assert.equal(responses[0]!.partitionResponses[0]!.errorCode, 0);
}

describe('a request that cannot be served closes the connection without an answer', () => {
  for (const [name, bytes] of Object.entries(closingFrames))
    it(name, async () => {
      const connection = await RawKafkaConnection.open(broker);
      connection.write(bytes);
      assert.equal(await connection.frame(), undefined);
    });
});

describe('ApiVersions', () => {
  it('answers a version it does not know in version 0, with its own range', async () => {
    const connection = await RawKafkaConnection.open(broker);
    connection.write(framed(header(18, 99)));
    const frame = await connection.frame();
    assert.equal(frame?.toString('hex'), '0000004d002300000001001200000004');
    connection.close();
  });

  for (const clientSoftwareName of ['', 'li b!'])
    it(`refuses the software name ${JSON.stringify(clientSoftwareName)}`, async () => {
      const clientSoftwareVersion = '1.0';
      const request = { clientSoftwareName, clientSoftwareVersion };
      assert.equal((await client.ask(apiVersionsApi, 3, request)).errorCode, 42);
    });
});

describe('Fetch', () => {
  interface Asked {
    readonly offset: number;
    readonly epoch?: number;
    readonly partitionMaxBytes?: number;
    readonly topic?: string;
  }

  const fetch = (asked: Asked, request: Partial<FetchRequestInput> = {}) =>
    client.ask(fetchApi, 12, {
      maxWaitMs: 300,
      minBytes: 1,
      maxBytes: 1_000_000,
      sessionEpoch: -1,
      topics: [
        {
          topic: asked.topic ?? 't',
          partitions: [
            {
              partition: 0,
              fetchOffset: asked.offset,
              currentLeaderEpoch: asked.epoch ?? -1,
              partitionMaxBytes: asked.partitionMaxBytes ?? 1_000_000,
            },
          ],
        },
      ],
      ...request,
    });

  const onePartition = async (asked: Asked, request?: Partial<FetchRequestInput>) =>
    (await fetch(asked, request)).responses[0]!.partitions[0]!;

  it('at the end waits for maxWait and answers empty', async () => {
    const startMs = performance.now();
    const { errorCode, records } = await onePartition({ offset: 2 });
    assert.deepEqual([errorCode, records?.length], [0, 0]);
    assert.ok(performance.now() - startMs >= 290);
  });

  for (const offset of [3, -1])
    it(`at offset ${offset} is out of range at once`, async () => {
      const { errorCode, highWatermark, lastStableOffset, logStartOffset } = await onePartition(
        { offset },
        { maxWaitMs: 60_000 },
      );
      assert.deepEqual(
        [errorCode, highWatermark, lastStableOffset, logStartOffset],
        [1, -1, -1, -1],
      );
    });

  it('returns the whole first batch whatever the limits are', async () => {
    const whole = batchOf(['first'], { timestampMs: 1_000 }).length;
    const byPartition = await onePartition({ offset: 0, partitionMaxBytes: 1 });
    assert.equal(byPartition.records?.length, whole);
    const byRequest = await onePartition({ offset: 0 }, { maxBytes: 0 });
    assert.equal(byRequest.records?.length, whole);
  });

  it('checks the leader epoch that the client believes in', async () => {
    assert.equal((await onePartition({ offset: 0, epoch: leaderEpoch + 1 })).errorCode, 75);
    assert.equal((await onePartition({ offset: 0, epoch: leaderEpoch })).errorCode, 0);
    assert.equal((await onePartition({ offset: 0, epoch: -1 })).errorCode, 0);
  });

  it('names an unknown topic at once', async () => {
    const asked = { offset: 0, topic: 'unknown' };
    assert.equal((await onePartition(asked, { maxWaitMs: 60_000 })).errorCode, 3);
  });

  it('begins a session when it is asked to', async () => {
    const unknown = await fetch({ offset: 0 }, { sessionId: 5, sessionEpoch: 3 });
    assert.deepEqual([unknown.errorCode, unknown.responses.length], [70, 0]);
    assert.notEqual((await fetch({ offset: 0 }, { sessionId: 0, sessionEpoch: 0 })).sessionId, 0);
    assert.equal((await fetch({ offset: 0 }, { sessionId: 0, sessionEpoch: -1 })).sessionId, 0);
  });
});

describe('ListOffsets', () => {
  const find = async (timestamp: number) => {
    const topics = [{ name: 't', partitions: [{ partitionIndex: 0, timestamp }] }];
    const response = await client.ask(listOffsetsApi, 7, { replicaId: -1, topics });
    const {
      errorCode,
      offset,
      timestamp: found,
      leaderEpoch: epoch,
    } = response.topics[0]!.partitions[0]!;
    return { errorCode, offset, timestamp: found, epoch };
  };

  it('gives the end for -1 and the start for -2', async () => {
    assert.deepEqual(await find(-1), {
      errorCode: 0,
      offset: 2,
      timestamp: -1,
      epoch: leaderEpoch,
    });
    assert.deepEqual(await find(-2), {
      errorCode: 0,
      offset: 0,
      timestamp: -1,
      epoch: leaderEpoch,
    });
  });

  it('finds the first record at or after a time', async () => {
    assert.deepEqual(await find(0), {
      errorCode: 0,
      offset: 0,
      timestamp: 1_000,
      epoch: leaderEpoch,
    });
    assert.deepEqual(await find(1_001), {
      errorCode: 0,
      offset: 1,
      timestamp: 2_000,
      epoch: leaderEpoch,
    });
    assert.deepEqual(await find(2_001), { errorCode: 0, offset: -1, timestamp: -1, epoch: -1 });
  });

  it('finds the record with the largest timestamp, and refuses what is newer than its version', async () => {
    assert.equal((await find(-3)).offset, 1);
    assert.equal((await find(-4)).errorCode, 35);
  });
});

describe('Groups', () => {
  const join = (
    version: number,
    parts: { groupId?: string; memberId?: string; sessionTimeoutMs?: number },
  ) =>
    client.ask(joinGroupApi, version, {
      groupId: 'g',
      memberId: '',
      sessionTimeoutMs: 10_000,
      rebalanceTimeoutMs: 10_000,
      protocolType: 'consumer',
      protocols: [{ name: 'range', metadata: noBytes }],
      ...parts,
    });

  it('an unknown group has no members', async () => {
    const member = { groupId: 'none', memberId: 'm', generationId: 1 };
    assert.equal((await client.ask(heartbeatApi, 4, member)).errorCode, 25);
    assert.equal((await client.ask(syncGroupApi, 4, { ...member, assignments: [] })).errorCode, 25);
    assert.equal((await client.ask(leaveGroupApi, 0, member)).errorCode, 25);
  });

  it('JoinGroup checks the session timeout, the member and the group', async () => {
    const short = await join(4, { sessionTimeoutMs: 100 });
    assert.deepEqual([short.errorCode, short.generationId], [26, -1]);
    const first = await join(4, {});
    assert.equal(first.errorCode, 79);
    assert.match(first.memberId, /^raw-[0-9a-f-]{36}$/);
    assert.equal((await join(4, { memberId: 'bogus' })).errorCode, 25);
    assert.equal((await join(4, { groupId: '' })).errorCode, 24);
  });

  it('OffsetCommit makes a simple group, and refuses a generation of an absent one', async () => {
    const commit = async (parts: {
      groupId: string;
      generation: number;
      memberId: string;
      topic: string;
    }) => {
      const { topics } = await client.ask(offsetCommitApi, 8, {
        groupId: parts.groupId,
        generationIdOrMemberEpoch: parts.generation,
        memberId: parts.memberId,
        topics: [
          {
            name: parts.topic,
            partitions: [{ partitionIndex: 0, committedOffset: 1, committedMetadata: '' }],
          },
        ],
      });
      return topics[0]!.partitions[0]!.errorCode;
    };
    const simple = { groupId: 'simple', generation: -1, memberId: '', topic: 't' };
    assert.equal(await commit(simple), 0);
    assert.equal(await commit({ ...simple, topic: 'unknown' }), 3);
    assert.equal(await commit({ ...simple, groupId: 'absent', generation: 5, memberId: 'x' }), 22);
  });

  it('DescribeGroups calls an unknown group dead', async () => {
    const { groups } = await client.ask(describeGroupsApi, 0, { groups: ['nobody'] });
    const { errorCode, groupState, protocolType, protocolData } = groups[0]!;
    assert.deepEqual([errorCode, groupState, protocolType, protocolData], [0, 'Dead', '', '']);
  });
});

describe('Topics', () => {
  it('Metadata creates a topic only when the client allows it', async () => {
    const ask = (allowAutoTopicCreation: boolean) =>
      client.ask(metadataApi, 4, { topics: [{ name: 'auto' }], allowAutoTopicCreation });
    assert.equal((await ask(false)).topics[0]!.errorCode, 3);
    // Kafka first says LEADER_NOT_AVAILABLE (5); here the topic is ready when the answer leaves.
    assert.equal((await ask(true)).topics[0]!.errorCode, 0);
  });

  it('CreateTopics refuses what it cannot make', async () => {
    const create = async (
      name: string,
      numPartitions: number,
      configs: [string, string][] = [],
    ) => {
      const asked = {
        name,
        numPartitions,
        replicationFactor: 1,
        assignments: [],
        configs: configs.map(([key, value]) => ({ name: key, value })),
      };
      const { topics } = await client.ask(createTopicsApi, 7, { topics: [asked] });
      return topics[0]!.errorCode;
    };
    assert.equal(await create('bad name', 1), 17);
    assert.equal(await create('t', 1), 36);
    assert.equal(await create('none', 0), 37);
    assert.equal(await create('odd', 1, [['no.such.config', '1']]), 40);
    assert.equal(await create('fine', -1, [['cleanup.policy', 'compact']]), 0);
  });
});
