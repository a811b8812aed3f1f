import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deleteGroupsApi } from '#src/generated/kafka/delete-groups.js';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import { listGroupsApi } from '#src/generated/kafka/list-groups.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { offsetDeleteApi } from '#src/generated/kafka/offset-delete.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

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
      sessionTimeoutMs: 300_000,
      rebalanceTimeoutMs: 300_000,
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
