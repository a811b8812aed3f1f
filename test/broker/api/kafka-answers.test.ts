/**
 * What Apache Kafka 3.9 answered to drawn requests (test/interop/kafka-parity.test.ts) and nobody had
 * thought of: above all, which of several things that are wrong is named.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { alterConfigsApi } from '#src/generated/kafka/alter-configs.js';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { describeProducersApi } from '#src/generated/kafka/describe-producers.js';
import { fetchApi, type FetchRequestInput } from '#src/generated/kafka/fetch.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { incrementalAlterConfigsApi } from '#src/generated/kafka/incremental-alter-configs.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { offsetForLeaderEpochApi } from '#src/generated/kafka/offset-for-leader-epoch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { batchOf } from '../../support/record-batches.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';

const dataDir = temporaryDirectory({ after });
const limits = { 'message.timestamp.before.max.ms': '60000' };
const [topicType, loggerType] = [2, 8];
let broker: TestBroker;
let client: RawKafkaConnection;

before(async () => {
  const topics = [
    { name: 't', partitions: 1 },
    { name: 'recent', partitions: 1, configs: limits },
  ];
  broker = await startTestBroker(dataDir, { topics, replicationFactor: 'strict' });
  client = await RawKafkaConnection.open(broker);
  await produced(batchOf(['first']));
});

after(async () => {
  client.close();
  await broker.broker.stop();
});

async function produced(records: Buffer, topic = 't', acks = -1) {
  const topicData = [{ name: topic, partitionData: [{ index: 0, records }] }];
  const { responses } = await client.ask(produceApi, 9, { acks, timeoutMs: 5_000, topicData });
  return responses[0]!.partitionResponses[0]!;
}

async function fetched(request: Partial<FetchRequestInput>, lastFetchedEpoch = -1) {
  const partition = { partition: 0, fetchOffset: 0, partitionMaxBytes: 1_000, lastFetchedEpoch };
  return client.ask(fetchApi, 12, {
    maxWaitMs: 0,
    minBytes: 0,
    isolationLevel: 1,
    topics: [{ topic: 't', partitions: [partition] }],
    ...request,
  });
}

describe('Produce', () => {
  it('looks for the topic before it looks at the acks', async () => {
    assert.equal((await produced(batchOf(['x']), 'unknown', 2)).errorCode, 3);
    assert.equal((await produced(batchOf(['x']), 't', 2)).errorCode, 21);
  });

  it('looks at the framing of a batch before all else', async () => {
    const batch = batchOf(['x']);
    batch.writeInt32BE(0, 8);
    assert.equal((await produced(batch, 'unknown')).errorCode, 2);
  });

  it('drops what behind a batch is no whole one', async () => {
    const { errorCode } = await produced(Buffer.concat([batchOf(['x']), Buffer.from('more')]));
    assert.equal(errorCode, 0);
    const half = batchOf(['y']).subarray(0, 40);
    assert.equal((await produced(Buffer.concat([batchOf(['x']), half]))).errorCode, 0);
  });

  it('takes a transactional batch of no producer for one of no transaction', async () => {
    assert.equal((await produced(batchOf(['x'], { isTransactional: true }))).errorCode, 0);
  });

  it('says where the log begins when the log has refused a batch', async () => {
    const { errorCode, logStartOffset } = await produced(batchOf(['x'], { baseOffset: 5 }));
    assert.deepEqual([errorCode, logStartOffset], [87, 0]);
    const batch = batchOf(['x']);
    batch[batch.length - 1]! ^= 1;
    const corrupt = await produced(batch);
    assert.deepEqual([corrupt.errorCode, corrupt.logStartOffset], [2, -1]);
  });

  it('names each record that is too old, not only the first', async () => {
    const nowMs = Date.now();
    const batch = batchOf(['new', 'old', 'new'], {
      timestampMs: nowMs,
      timestamps: Float64Array.of(nowMs, 1_000, nowMs),
    });
    const { errorCode, recordErrors } = await produced(batch, 'recent');
    assert.equal(errorCode, 32);
    assert.deepEqual(
      recordErrors.map(({ batchIndex }) => batchIndex),
      [1],
    );
  });
});

describe('Fetch', () => {
  it('is out of range where the epoch read last is newer than the log', async () => {
    const { responses } = await fetched({}, 5);
    assert.equal(responses[0]!.partitions[0]!.errorCode, 1);
  });

  it('has nothing to forget when a session begins', async () => {
    const forgottenTopicsData = [{ topic: 't', partitions: [0] }];
    const { responses } = await fetched({ sessionEpoch: 0, forgottenTopicsData });
    assert.equal(responses.length, 1);
  });
});

it('an epoch before the first one ends where the log begins', async () => {
  const topics = [{ topic: 't', partitions: [{ partition: 0, leaderEpoch: -2 }] }];
  const answer = await client.ask(offsetForLeaderEpochApi, 4, { topics });
  const { leaderEpoch, endOffset } = answer.topics[0]!.partitions[0]!;
  assert.deepEqual([leaderEpoch, endOffset], [-2, 0]);
});

it('share groups have no coordinator', async () => {
  const request = { keyType: 2, coordinatorKeys: ['g'] };
  for (const [version, errorCode] of [
    [5, 42],
    [6, 15],
  ] as const) {
    const { coordinators } = await client.ask(findCoordinatorApi, version, request);
    assert.equal(coordinators[0]!.errorCode, errorCode);
  }
});

it('DescribeProducers tells a wrong name from an unknown one', async () => {
  const topics = ['', 'unknown'].map((name) => ({ name, partitionIndexes: [0] }));
  const answer = await client.ask(describeProducersApi, 0, { topics });
  const errors = answer.topics.map(({ partitions }) => partitions[0]!.errorCode);
  assert.deepEqual(errors, [17, 3]);
});

describe('CreateTopics', () => {
  const refused = async (name: string, numPartitions: number, config?: string) => {
    const configs = config === undefined ? [] : [{ name: config, value: 'x' }];
    const topic = { name, numPartitions, replicationFactor: 2, assignments: [], configs };
    return (await client.ask(createTopicsApi, 5, { topics: [topic] })).topics[0]!.errorCode;
  };

  it('names first the name, then configs, partitions and replicas', async () => {
    assert.equal(await refused('t', -2, 'junk'), 36);
    assert.equal(await refused('new', -2, 'junk'), 40);
    assert.equal(await refused('new', -2), 37);
    assert.equal(await refused('new', 1), 38);
  });
});

describe('configs', () => {
  const changed = async (resourceName: string, operation: number, value: string | null) => {
    const config = { name: 'retention.ms', configOperation: operation, value };
    const resources = [{ resourceType: topicType, resourceName, configs: [config] }];
    const request = { resources, validateOnly: true };
    const { responses } = await client.ask(incrementalAlterConfigsApi, 1, request);
    return responses[0]!.errorCode;
  };

  it('are wrong for a missing value, then the operation, the name, the value, the topic', async () => {
    assert.equal(await changed('Bad name', 2, null), 42);
    assert.equal(await changed('', 2, '5'), 40);
    assert.equal(await changed('', 0, 'x'), 42);
    assert.equal(await changed('Bad name', 0, 'x'), 17);
    assert.equal(await changed('unknown', 0, 'x'), 40);
    assert.equal(await changed('unknown', 0, '5'), 3);
  });

  for (const [name, value] of [
    ['cleanup.policy', 'compact,'],
    ['leader.replication.throttled.replicas', 'none'],
    ['leader.replication.throttled.replicas', '0:1,*'],
    ['message.format.version', 'junk'],
  ] as const)
    it(`of ${name} may not be ${value}`, async () => {
      const resource = { resourceType: topicType, resourceName: 't', configs: [{ name, value }] };
      const request = { resources: [resource], validateOnly: true };
      const { responses } = await client.ask(alterConfigsApi, 2, request);
      assert.equal(responses[0]!.errorCode, 40);
    });

  const described = async (resources: [type: number, name: string][]) => {
    const asked = resources.map(([resourceType, resourceName]) => ({
      resourceType,
      resourceName,
      configurationKeys: ['retention.ms', 'retention.bytes'],
    }));
    const request = { resources: asked, includeSynonyms: true };
    return (await client.ask(describeConfigsApi, 4, request)).results;
  };

  it('are not told of any resource where one is of an unknown type', async () => {
    const results = await described([
      [topicType, 't'],
      [99, 't'],
    ]);
    assert.deepEqual(
      results.map(({ errorCode, configs }) => [errorCode, configs.length]),
      [
        [42, 0],
        [42, 0],
      ],
    );
  });

  it('of the loggers of another broker are not here', async () => {
    const [own, other] = [
      await described([[loggerType, '1']]),
      await described([[loggerType, '2']]),
    ];
    assert.deepEqual([own[0]!.errorCode, other[0]!.errorCode], [0, 42]);
  });

  it('that the broker has in hours have no synonym', async () => {
    const [result] = await described([[topicType, 't']]);
    const synonyms = result!.configs.map(({ name, synonyms: of }) => [name, of.length]);
    assert.deepEqual(synonyms, [
      ['retention.bytes', 1],
      ['retention.ms', 0],
    ]);
  });
});

describe('offsets', () => {
  const partitions = [
    { partitionIndex: 0, committedOffset: 1, committedMetadata: 'x'.repeat(5_000) },
    { partitionIndex: 9, committedOffset: 1, committedMetadata: null },
  ];
  const topics = [{ name: 't', partitions }];

  it('name what is wrong with the member before metadata that is too long', async () => {
    const request = { groupId: 'g', memberId: 'm', generationIdOrMemberEpoch: 1, topics };
    const answer = await client.ask(offsetCommitApi, 8, request);
    assert.deepEqual(
      answer.topics[0]!.partitions.map(({ errorCode }) => errorCode),
      [22, 3],
    );
  });

  it('of a transaction make the group, also where the transaction is refused', async () => {
    const producer = { transactionalId: 'nobody', producerId: 77, producerEpoch: 0 };
    const request = { ...producer, groupId: 'made', topics };
    const answer = await client.ask(txnOffsetCommitApi, 3, request);
    assert.deepEqual(
      answer.topics[0]!.partitions.map(({ errorCode }) => errorCode),
      [49, 3],
    );
    const { groups } = await client.ask(describeGroupsApi, 5, { groups: ['made', 'other'] });
    assert.deepEqual(
      groups.map(({ groupState }) => groupState),
      ['Empty', 'Dead'],
    );
  });

  it('of a topic without partitions are not answered', async () => {
    const asked = [
      { name: 't', partitionIndexes: [] },
      { name: 'u', partitionIndexes: [0] },
    ];
    const answer = await client.ask(offsetFetchApi, 7, { groupId: 'g', topics: asked });
    assert.deepEqual(
      answer.topics.map(({ name }) => name),
      ['u'],
    );
  });
});

describe('transactions', () => {
  it('a producer id without an epoch is refused', async () => {
    const request = { transactionalId: null, transactionTimeoutMs: 1_000 };
    for (const identity of [{ producerId: 5 }, { producerEpoch: 0 }]) {
      const answer = await client.ask(initProducerIdApi, 4, { ...request, ...identity });
      assert.equal(answer.errorCode, 42);
    }
  });

  it('beside an unknown partition nothing is said of a topic without partitions', async () => {
    const answer = await client.ask(addPartitionsToTxnApi, 3, {
      transactionalId: 'x',
      producerId: 1,
      producerEpoch: 0,
      topics: [
        { name: 't', partitions: [] },
        { name: 'unknown', partitions: [0] },
      ],
    });
    assert.deepEqual(
      answer.results.map(({ name }) => name),
      ['unknown'],
    );
  });
});
