/**
 * Each API, what it takes to ask it, and what is told to who may not. One principal has no right at
 * all, another exactly those that the API needs.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { apiHandlers } from '#src/broker/api/index.js';
import { kafkaApis } from '#src/generated/kafka/apis.js';
import { saslAuthenticateApi } from '#src/generated/kafka/sasl-authenticate.js';
import { saslHandshakeApi } from '#src/generated/kafka/sasl-handshake.js';
import type { AnyKafkaApi } from '#src/protocol/kafka/api-keys.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { batchOf } from '../../support/record-batches.js';
import { passwordOf, saslListener, usersOf } from '../../support/secured-broker.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';

interface Row {
  readonly api: string;
  readonly version: number;
  readonly request: object;
  /** All that is needed; none: everybody may ask. */
  readonly rules: readonly string[];
  /** Absent: nothing is refused, but left out. */
  readonly refusal?: number;
}

const {
  TOPIC_AUTHORIZATION_FAILED: topicRefused,
  GROUP_AUTHORIZATION_FAILED: groupRefused,
  CLUSTER_AUTHORIZATION_FAILED: clusterRefused,
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED: transactionRefused,
} = ErrorCode;
const refusals = new Set<number>([topicRefused, groupRefused, clusterRefused, transactionRefused]);

const producer = { producerId: 1, producerEpoch: 0 };
const partition = { name: 't', partitions: [{ partitionIndex: 0 }] };
const commit = { partitionIndex: 0, committedOffset: 0, committedMetadata: '' };
const filter = {
  resourceTypeFilter: 1,
  resourceNameFilter: null,
  patternTypeFilter: 1,
  principalFilter: null,
  hostFilter: null,
  operation: 1,
  permissionType: 1,
};
const member = { groupId: 'g', generationId: 1, memberId: 'm' };
const produced = {
  acks: -1,
  timeoutMs: 1000,
  topicData: [{ name: 't', partitionData: [{ index: 0, records: batchOf(['one']) }] }],
};
const transactional = {
  ...produced,
  topicData: [
    {
      name: 't',
      partitionData: [
        { index: 0, records: batchOf(['one'], { ...producer, isTransactional: true }) },
      ],
    },
  ],
};
const fetched = {
  maxWaitMs: 0,
  minBytes: 1,
  topics: [{ topic: 't', partitions: [{ partition: 0, fetchOffset: 0, partitionMaxBytes: 1000 }] }],
};
const topicConfigs = { resourceType: 2, resourceName: 't', configs: [] };

const table: readonly Row[] = [
  {
    api: 'Produce',
    version: 9,
    request: produced,
    rules: ['write topic t'],
    refusal: topicRefused,
  },
  {
    api: 'Produce',
    version: 9,
    request: { ...transactional, transactionalId: 'x' },
    rules: ['write topic t', 'write transactionalId x'],
    refusal: transactionRefused,
  },
  { api: 'Fetch', version: 12, request: fetched, rules: ['read topic t'], refusal: topicRefused },
  {
    api: 'ListOffsets',
    version: 7,
    request: {
      replicaId: -1,
      topics: [{ name: 't', partitions: [{ partitionIndex: 0, timestamp: -1 }] }],
    },
    rules: ['describe topic t'],
    refusal: topicRefused,
  },
  {
    api: 'Metadata',
    version: 12,
    request: { topics: [{ name: 't' }], allowAutoTopicCreation: false },
    rules: ['describe topic t'],
    refusal: topicRefused,
  },
  {
    api: 'OffsetCommit',
    version: 8,
    request: { groupId: 'g', memberId: '', topics: [{ name: 't', partitions: [commit] }] },
    rules: ['read group g', 'read topic t'],
    refusal: groupRefused,
  },
  {
    api: 'OffsetFetch',
    version: 7,
    request: { groupId: 'g', topics: [{ name: 't', partitionIndexes: [0] }], groups: [] },
    rules: ['describe group g', 'describe topic t'],
    refusal: groupRefused,
  },
  {
    api: 'OffsetFetch',
    version: 8,
    request: {
      groupId: '',
      topics: null,
      groups: [{ groupId: 'g', topics: [{ name: 't', partitionIndexes: [0] }] }],
    },
    rules: ['describe group g', 'describe topic t'],
    refusal: groupRefused,
  },
  {
    api: 'FindCoordinator',
    version: 2,
    request: { key: 'g', keyType: 0, coordinatorKeys: [] },
    rules: ['describe group g'],
    refusal: groupRefused,
  },
  {
    api: 'FindCoordinator',
    version: 4,
    request: { key: '', keyType: 1, coordinatorKeys: ['x'] },
    rules: ['describe transactionalId x'],
    refusal: transactionRefused,
  },
  {
    api: 'JoinGroup',
    version: 5,
    request: {
      groupId: 'g',
      sessionTimeoutMs: 10_000,
      memberId: '',
      protocolType: 'consumer',
      protocols: [],
    },
    rules: ['read group g'],
    refusal: groupRefused,
  },
  { api: 'Heartbeat', version: 4, request: member, rules: ['read group g'], refusal: groupRefused },
  {
    api: 'LeaveGroup',
    version: 4,
    request: { groupId: 'g', memberId: '', members: [{ memberId: 'm' }] },
    rules: ['read group g'],
    refusal: groupRefused,
  },
  {
    api: 'SyncGroup',
    version: 4,
    request: { ...member, assignments: [] },
    rules: ['read group g'],
    refusal: groupRefused,
  },
  {
    api: 'DescribeGroups',
    version: 5,
    request: { groups: ['g'], includeAuthorizedOperations: false },
    rules: ['describe group g'],
    refusal: groupRefused,
  },
  { api: 'ListGroups', version: 4, request: { statesFilter: [], typesFilter: [] }, rules: [] },
  {
    api: 'CreateTopics',
    version: 7,
    request: {
      topics: [
        { name: 'new', numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] },
      ],
    },
    rules: ['create topic new', 'describeConfigs topic new'],
    refusal: topicRefused,
  },
  {
    api: 'DeleteTopics',
    version: 5,
    request: { topics: [], topicNames: ['gone'], timeoutMs: 1000 },
    rules: ['delete topic gone'],
    refusal: topicRefused,
  },
  {
    api: 'CreatePartitions',
    version: 3,
    request: {
      topics: [{ name: 't', count: 1, assignments: null }],
      timeoutMs: 1,
      validateOnly: false,
    },
    rules: ['alter topic t'],
    refusal: topicRefused,
  },
  {
    api: 'DeleteRecords',
    version: 2,
    request: {
      topics: [{ name: 't', partitions: [{ partitionIndex: 0, offset: 0 }] }],
      timeoutMs: 1000,
    },
    rules: ['delete topic t'],
    refusal: topicRefused,
  },
  {
    api: 'OffsetForLeaderEpoch',
    version: 4,
    request: { topics: [{ topic: 't', partitions: [{ partition: 0, leaderEpoch: 0 }] }] },
    rules: ['describe topic t'],
    refusal: topicRefused,
  },
  {
    api: 'InitProducerId',
    version: 4,
    request: { transactionalId: 'x', transactionTimeoutMs: 1000 },
    rules: ['write transactionalId x'],
    refusal: transactionRefused,
  },
  {
    api: 'InitProducerId',
    version: 4,
    request: { transactionalId: null, transactionTimeoutMs: 1000 },
    rules: ['write topic whichever-*'],
    refusal: clusterRefused,
  },
  {
    api: 'AddPartitionsToTxn',
    version: 3,
    request: { transactionalId: 'x', ...producer, topics: [{ name: 't', partitions: [0] }] },
    rules: ['write transactionalId x', 'write topic t'],
    refusal: transactionRefused,
  },
  {
    api: 'AddOffsetsToTxn',
    version: 3,
    request: { transactionalId: 'x', ...producer, groupId: 'g' },
    rules: ['write transactionalId x', 'read group g'],
    refusal: transactionRefused,
  },
  {
    api: 'EndTxn',
    version: 3,
    request: { transactionalId: 'x', ...producer, committed: true },
    rules: ['write transactionalId x'],
    refusal: transactionRefused,
  },
  {
    api: 'TxnOffsetCommit',
    version: 3,
    request: {
      transactionalId: 'x',
      groupId: 'g',
      ...producer,
      topics: [{ name: 't', partitions: [commit] }],
    },
    rules: ['write transactionalId x', 'read group g', 'read topic t'],
    refusal: transactionRefused,
  },
  ...['clusterAction cluster', 'alter cluster'].map((rule) => ({
    api: 'WriteTxnMarkers',
    version: 1,
    request: {
      markers: [
        {
          ...producer,
          transactionResult: false,
          topics: [{ name: 't', partitionIndexes: [0] }],
          coordinatorEpoch: 0,
        },
      ],
    },
    rules: [rule],
    refusal: clusterRefused,
  })),
  {
    api: 'DescribeConfigs',
    version: 4,
    request: { resources: [{ ...topicConfigs, configurationKeys: null }] },
    rules: ['describeConfigs topic t'],
    refusal: topicRefused,
  },
  {
    api: 'DescribeConfigs',
    version: 4,
    request: { resources: [{ resourceType: 4, resourceName: '1', configurationKeys: null }] },
    rules: ['describeConfigs cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'AlterConfigs',
    version: 2,
    request: { resources: [topicConfigs], validateOnly: true },
    rules: ['alterConfigs topic t'],
    refusal: topicRefused,
  },
  {
    api: 'IncrementalAlterConfigs',
    version: 1,
    request: { resources: [topicConfigs], validateOnly: true },
    rules: ['alterConfigs topic t'],
    refusal: topicRefused,
  },
  {
    api: 'DeleteGroups',
    version: 2,
    request: { groupsNames: ['g'] },
    rules: ['delete group g'],
    refusal: groupRefused,
  },
  {
    api: 'OffsetDelete',
    version: 0,
    request: { groupId: 'g', topics: [partition] },
    rules: ['delete group g', 'read topic t'],
    refusal: groupRefused,
  },
  { api: 'DescribeCluster', version: 1, request: {}, rules: [] },
  {
    api: 'DescribeProducers',
    version: 0,
    request: { topics: [{ name: 't', partitionIndexes: [0] }] },
    rules: ['read topic t'],
    refusal: topicRefused,
  },
  {
    api: 'DescribeTransactions',
    version: 0,
    request: { transactionalIds: ['x'] },
    rules: ['describe transactionalId x'],
    refusal: transactionRefused,
  },
  {
    api: 'ListTransactions',
    version: 1,
    request: { stateFilters: [], producerIdFilters: [] },
    rules: [],
  },
  {
    api: 'DescribeTopicPartitions',
    version: 0,
    request: { topics: [{ name: 't' }] },
    rules: ['describe topic t'],
    refusal: topicRefused,
  },
  {
    api: 'DescribeLogDirs',
    version: 4,
    request: { topics: null },
    rules: ['describe cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'ElectLeaders',
    version: 2,
    request: { electionType: 0, topicPartitions: [{ topic: 't', partitions: [0] }] },
    rules: ['alter cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'ListPartitionReassignments',
    version: 0,
    request: { topics: null },
    rules: ['describe cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'DescribeClientQuotas',
    version: 1,
    request: { components: [], strict: false },
    rules: ['describeConfigs cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'AlterClientQuotas',
    version: 1,
    request: {
      entries: [{ entity: [{ entityType: 'user', entityName: 'u' }], ops: [] }],
      validateOnly: true,
    },
    rules: ['alterConfigs cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'DescribeAcls',
    version: 3,
    request: filter,
    rules: ['describe cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'CreateAcls',
    version: 3,
    request: {
      creations: [
        {
          resourceType: 2,
          resourceName: 'a',
          principal: 'User:a',
          host: '*',
          operation: 3,
          permissionType: 3,
        },
      ],
    },
    rules: ['alter cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'DeleteAcls',
    version: 3,
    request: { filters: [{ ...filter, principalFilter: 'User:a' }] },
    rules: ['alter cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'DescribeUserScramCredentials',
    version: 0,
    request: { users: null },
    rules: ['describe cluster'],
    refusal: clusterRefused,
  },
  {
    api: 'AlterUserScramCredentials',
    version: 0,
    request: { deletions: [{ name: 'none', mechanism: 1 }], upsertions: [] },
    rules: ['alter cluster'],
    refusal: clusterRefused,
  },
];

const openToAll = ['SaslHandshake', 'SaslAuthenticate'];
const userOf = (row: number): string => `user-${row}`;

/** Of the whole, of topics, of partitions: wherever they stand. */
function errorsIn(value: unknown): number[] {
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    /errorCode$/i.test(key) ? [each as number] : errorsIn(each),
  );
}

describe('a client that may not do what it asks', () => {
  let broker: TestBroker;
  const connections: RawKafkaConnection[] = [];

  const login = async (user: string): Promise<RawKafkaConnection> => {
    const connection = await RawKafkaConnection.open(broker);
    connections.push(connection);
    await connection.ask(saslHandshakeApi, 1, { mechanism: 'PLAIN' });
    const authBytes = Buffer.from(`\0${user}\0${passwordOf(user)}`);
    const { errorCode } = await connection.ask(saslAuthenticateApi, 2, { authBytes });
    assert.equal(errorCode, 0);
    return connection;
  };
  const askedBy = async (user: string, { api, version, request }: Row): Promise<number[]> => {
    const asked = kafkaApis.find(({ name }) => name === api) as AnyKafkaApi;
    const connection = await login(user);
    return errorsIn(await connection.ask(asked, version, request));
  };

  before(async () => {
    const users = await usersOf('nobody', ...table.map((_, row) => userOf(row)));
    broker = await startTestBroker(temporaryDirectory({ after }), {
      listeners: [saslListener],
      users,
      acls: Object.fromEntries(table.map(({ rules }, row) => [userOf(row), rules])),
      topics: ['t', 'gone'].map((name) => ({ name, partitions: 1 })),
    });
  });
  after(async () => {
    for (const connection of connections) connection.close();
    await broker.broker.stop();
  });

  it('has a row here for each API that is served', () => {
    const served = apiHandlers.map(({ api }) => api.name);
    const listed = new Set([...table.map(({ api }) => api), ...openToAll]);
    assert.deepEqual(
      served.filter((name) => !listed.has(name)),
      [],
    );
  });

  it('does not get into a transaction without naming it', async () => {
    const row = table.findIndex(({ rules }) => rules.join() === 'write topic t');
    const request = { ...transactional, transactionalId: null };
    const refused = await askedBy(userOf(row), { ...table[row]!, request });
    assert.deepEqual(refused, [transactionRefused]);
  });

  for (const [row, each] of table.entries())
    it(`is told so by ${each.api}, ${each.rules.join(' and ') || 'or sees less'}`, async () => {
      const refused = await askedBy('nobody', each);
      if (each.refusal === undefined)
        assert.ok(
          refused.every((code) => !refusals.has(code)),
          String(refused),
        );
      else assert.ok(refused.includes(each.refusal), String(refused));
      const granted = await askedBy(userOf(row), each);
      assert.ok(
        granted.every((code) => !refusals.has(code)),
        String(granted),
      );
    });
});
