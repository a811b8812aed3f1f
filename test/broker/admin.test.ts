import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { alterConfigsApi } from '#src/generated/kafka/alter-configs.js';
import { createPartitionsApi } from '#src/generated/kafka/create-partitions.js';
import { deleteGroupsApi } from '#src/generated/kafka/delete-groups.js';
import { describeClusterApi } from '#src/generated/kafka/describe-cluster.js';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { incrementalAlterConfigsApi } from '#src/generated/kafka/incremental-alter-configs.js';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import { listGroupsApi } from '#src/generated/kafka/list-groups.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetDeleteApi } from '#src/generated/kafka/offset-delete.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

const topicResource = 2;
let broker: TestBroker;
let client: RawKafkaConnection;

before(async () => {
  broker = await startTestBroker(temporaryDirectory({ after }), {
    topics: ['a', 'b'].map((name) => ({ name, partitions: 1 })),
  });
  client = await RawKafkaConnection.open(broker);
});

after(async () => {
  client.close();
  await broker.broker.stop();
});

describe('CreatePartitions', () => {
  const grow = async (name: string, count: number, validateOnly = false) => {
    const topics = [{ name, count, assignments: null }];
    const response = await client.ask(createPartitionsApi, 3, {
      topics,
      timeoutMs: 1_000,
      validateOnly,
    });
    return response.results[0]!.errorCode;
  };
  const count = () =>
    broker.broker.status().topics.find(({ name }) => name === 'a')!.partitions.length;

  it('adds partitions, and never takes any away', async () => {
    assert.equal(await grow('a', 3, true), 0);
    assert.equal(count(), 1);
    assert.equal(await grow('a', 3), 0);
    assert.equal(count(), 3);
    assert.equal(await grow('a', 2), 37);
    assert.equal(await grow('unknown', 2), 3);
  });
});

describe('the configs of a topic', () => {
  const resource = { resourceType: topicResource, resourceName: 'b' };

  const own = async () => {
    const resources = [{ ...resource, configurationKeys: null }];
    const { results } = await client.ask(describeConfigsApi, 4, { resources });
    const set = results[0]!.configs.filter(({ configSource }) => configSource === 1);
    return Object.fromEntries(set.map(({ name, value }) => [name, value]));
  };

  const change = async (name: string, configOperation: number, value: string | null) => {
    const resources = [{ ...resource, configs: [{ name, configOperation, value }] }];
    const { responses } = await client.ask(incrementalAlterConfigsApi, 1, {
      resources,
      validateOnly: false,
    });
    return responses[0]!.errorCode;
  };

  it('are set, extended, reduced and removed one by one', async () => {
    assert.equal(await change('retention.ms', 0, '5000'), 0);
    assert.equal(await change('cleanup.policy', 2, 'compact'), 0);
    assert.deepEqual(await own(), { 'retention.ms': '5000', 'cleanup.policy': 'delete,compact' });
    assert.equal(await change('cleanup.policy', 3, 'delete'), 0);
    assert.equal(await change('retention.ms', 1, null), 0);
    assert.deepEqual(await own(), { 'cleanup.policy': 'compact' });
  });

  it('are refused when they are not known or not valid', async () => {
    assert.equal(await change('no.such.config', 0, '1'), 40);
    assert.equal(await change('retention.ms', 0, 'soon'), 40);
    assert.equal(await change('retention.ms', 2, '1'), 40);
  });

  it('are replaced all together by AlterConfigs', async () => {
    const resources = [{ ...resource, configs: [{ name: 'retention.bytes', value: '9' }] }];
    await client.ask(alterConfigsApi, 2, { resources, validateOnly: true });
    assert.deepEqual(await own(), { 'cleanup.policy': 'compact' });
    await client.ask(alterConfigsApi, 2, { resources, validateOnly: false });
    assert.deepEqual(await own(), { 'retention.bytes': '9' });
  });
});

describe('the offsets of a group', () => {
  const commit = (topic: string) =>
    client.ask(offsetCommitApi, 8, {
      groupId: 'g',
      generationIdOrMemberEpoch: -1,
      memberId: '',
      topics: [
        {
          name: topic,
          partitions: [{ partitionIndex: 0, committedOffset: 7, committedMetadata: '' }],
        },
      ],
    });

  const committed = async () => {
    const { groups } = await client.ask(offsetFetchApi, 8, {
      groups: [{ groupId: 'g', topics: null }],
    });
    return groups[0]!.topics.map(({ name }) => name);
  };

  const forget = (topic: string) =>
    client.ask(offsetDeleteApi, 0, {
      groupId: 'g',
      topics: [{ name: topic, partitions: [{ partitionIndex: 0 }] }],
    });

  it('go when they are deleted, but not those of a topic that a member reads', async () => {
    await commit('a');
    await commit('b');
    assert.equal((await forget('a')).topics[0]!.partitions[0]!.errorCode, 0);
    assert.deepEqual(await committed(), ['b']);
    const subscription = Buffer.from('00000000000100016200000000', 'hex');
    void client.send(joinGroupApi, 3, {
      groupId: 'g',
      memberId: '',
      sessionTimeoutMs: 10_000,
      rebalanceTimeoutMs: 10_000,
      protocolType: 'consumer',
      protocols: [{ name: 'range', metadata: subscription }],
    });
    await client.frame();
    assert.equal((await forget('b')).topics[0]!.partitions[0]!.errorCode, 86);
    assert.deepEqual(await committed(), ['b']);
  });

  it('stay while the group has members', async () => {
    const remove = async (groupId: string) =>
      (await client.ask(deleteGroupsApi, 2, { groupsNames: [groupId] })).results[0]!.errorCode;
    assert.deepEqual([await remove('g'), await remove('none')], [68, 69]);
    const { groups } = await client.ask(listGroupsApi, 4, {
      statesFilter: ['completingREBALANCE'],
    });
    assert.deepEqual(
      groups.map(({ groupId }) => groupId),
      ['g'],
    );
  });
});

describe('DescribeCluster', () => {
  it('names this broker where brokers are asked for', async () => {
    const ask = (endpointType: number) =>
      client.ask(describeClusterApi, 1, {
        includeClusterAuthorizedOperations: false,
        endpointType,
      });
    const { brokers, controllerId, clusterId } = await ask(1);
    assert.deepEqual(brokers[0], { brokerId: 1, host: broker.host, port: broker.port, rack: null });
    assert.equal(controllerId, 1);
    assert.match(clusterId, /^[\w-]{22}$/);
    assert.equal((await ask(2)).errorCode, 114);
  });
});
