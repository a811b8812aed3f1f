import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { alterClientQuotasApi } from '#src/generated/kafka/alter-client-quotas.js';
import { describeClientQuotasApi } from '#src/generated/kafka/describe-client-quotas.js';
import { describeClusterApi } from '#src/generated/kafka/describe-cluster.js';
import { describeLogDirsApi } from '#src/generated/kafka/describe-log-dirs.js';
import { electLeadersApi } from '#src/generated/kafka/elect-leaders.js';
import { listPartitionReassignmentsApi } from '#src/generated/kafka/list-partition-reassignments.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';

const dataDir = temporaryDirectory({ after });
let broker: TestBroker;
let client: RawKafkaConnection;

before(async () => {
  broker = await startTestBroker(dataDir, { topics: [{ name: 'a', partitions: 2 }] });
  client = await RawKafkaConnection.open(broker);
});

after(async () => {
  client.close();
  await broker.broker.stop();
});

describe('DescribeCluster', () => {
  const ask = (endpointType: number, includeClusterAuthorizedOperations = false) =>
    client.ask(describeClusterApi, 1, { includeClusterAuthorizedOperations, endpointType });

  it('names this broker where brokers are asked for', async () => {
    const { brokers, controllerId, clusterId } = await ask(1);
    assert.deepEqual(brokers[0], { brokerId: 1, host: broker.host, port: broker.port, rack: null });
    assert.equal(controllerId, 1);
    assert.match(clusterId, /^[\w-]{22}$/);
  });

  it('refuses other endpoints', async () => {
    assert.deepEqual([(await ask(2)).errorCode, (await ask(9)).errorCode], [114, 115]);
  });

  it('tells what may be done with the cluster when it is asked', async () => {
    assert.equal((await ask(1, true)).clusterAuthorizedOperations, 8_096);
    assert.equal((await ask(1)).clusterAuthorizedOperations, -2_147_483_648);
  });
});

describe('DescribeLogDirs', () => {
  const ask = async (topics: { topic: string; partitions: number[] }[] | null) => {
    const { results } = await client.ask(describeLogDirsApi, 4, { topics });
    const [directory, ...more] = results;
    assert.deepEqual([directory!.logDir, more], [dataDir, []]);
    assert.ok(directory!.totalBytes >= directory!.usableBytes && directory!.usableBytes > 0);
    return directory!.topics.map(({ name, partitions }) => [
      name,
      partitions.map(({ partitionIndex }) => partitionIndex),
    ]);
  };

  it('finds all partitions, or those that were asked for and are there', async () => {
    assert.deepEqual(await ask(null), [['a', [0, 1]]]);
    const some = [
      { topic: 'a', partitions: [1, 99] },
      { topic: 'unknown', partitions: [0] },
    ];
    assert.deepEqual(await ask(some), [['a', [1]]]);
    assert.deepEqual(await ask([]), []);
  });
});

describe('ElectLeaders', () => {
  const ask = async (
    topicPartitions: { topic: string; partitions: number[] }[] | null,
    type = 0,
  ) => {
    const request = { electionType: type, topicPartitions };
    const { errorCode, replicaElectionResults } = await client.ask(electLeadersApi, 2, request);
    const codes = replicaElectionResults.map(({ topic, partitionResult }) => [
      topic,
      partitionResult.map((each) => each.errorCode),
    ]);
    return [errorCode, codes];
  };

  it('is never needed', async () => {
    assert.deepEqual(await ask([{ topic: 'a', partitions: [0, 99] }]), [0, [['a', [84, 3]]]]);
    assert.deepEqual(await ask([{ topic: 'a', partitions: [0] }], 7), [42, [['a', [42]]]]);
    assert.deepEqual(await ask(null), [0, [['a', []]]]);
  });
});

describe('a cluster of one broker', () => {
  it('moves no partitions', async () => {
    const { errorCode, topics } = await client.ask(listPartitionReassignmentsApi, 0, {});
    assert.deepEqual([errorCode, topics], [0, []]);
  });

  it('has no client quotas, and lets none be set', async () => {
    const all = { components: [], strict: false };
    assert.deepEqual((await client.ask(describeClientQuotasApi, 1, all)).entries, []);
    const unknown = { components: [{ entityType: 'x', matchType: 2, match: null }], strict: false };
    assert.equal((await client.ask(describeClientQuotasApi, 1, unknown)).errorCode, 35);
    const entity = [{ entityType: 'user', entityName: 'a' }];
    const ops = [{ key: 'producer_byte_rate', value: 1_000, remove: false }];
    const { entries } = await client.ask(alterClientQuotasApi, 1, {
      entries: [{ entity, ops }],
      validateOnly: false,
    });
    assert.deepEqual([entries[0]!.errorCode, entries[0]!.entity], [42, entity]);
  });
});
