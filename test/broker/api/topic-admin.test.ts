import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createPartitionsApi } from '#src/generated/kafka/create-partitions.js';
import { createTopicsApi, type CreatableTopicInput } from '#src/generated/kafka/create-topics.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';

// What Apache Kafka 3.9.2 answered to the same requests, in the order that they were made.

const logger = new RecordingLogger();
const directories = [
  ['strict', temporaryDirectory({ after })],
  ['clamp', temporaryDirectory({ after })],
] as const;
const brokers: TestBroker[] = [];
let strict: RawKafkaConnection;
let lenient: RawKafkaConnection;

before(async () => {
  for (const [replicationFactor, dataDir] of directories)
    brokers.push(await startTestBroker(dataDir, { replicationFactor, logger }));
  strict = await RawKafkaConnection.open(brokers[0]!);
  lenient = await RawKafkaConnection.open(brokers[1]!);
});

after(async () => {
  strict.close();
  lenient.close();
  for (const { broker } of brokers) await broker.stop();
});

type Asked = Partial<CreatableTopicInput> & { readonly name: string };

const asked = (topic: Asked): CreatableTopicInput => ({
  numPartitions: 1,
  replicationFactor: 1,
  assignments: [],
  configs: [],
  ...topic,
});

const create = async (client: RawKafkaConnection, topics: readonly Asked[], validateOnly = false) =>
  (await client.ask(createTopicsApi, 7, { topics: topics.map(asked), validateOnly })).topics;

const errors = (results: readonly { readonly name: string | null; readonly errorCode: number }[]) =>
  results.map(({ name, errorCode }) => [name, errorCode]);

const assigned = (...brokerIds: number[][]): Partial<CreatableTopicInput> => ({
  numPartitions: -1,
  replicationFactor: -1,
  assignments: brokerIds.map((ids, partitionIndex) => ({ partitionIndex, brokerIds: ids })),
});

describe('CreateTopics', () => {
  it('answers what was made', async () => {
    const configs = [{ name: 'retention.ms', value: '777' }];
    const [made] = await create(strict, [{ name: 'aa', numPartitions: 3, configs }]);
    assert.deepEqual([made!.errorCode, made!.numPartitions, made!.replicationFactor], [0, 3, 1]);
    assert.match(made!.topicId, /^[\w-]{22}$/);
    assert.equal(made!.configs!.length, 36);
    const own = made!.configs!.filter(({ configSource }) => configSource === 1);
    assert.deepEqual(
      own.map(({ name, value }) => [name, value]),
      [['retention.ms', '777']],
    );
  });

  it('makes nothing when it is only to validate', async () => {
    assert.deepEqual(errors(await create(strict, [{ name: 'later' }, { name: 'aa' }], true)), [
      ['later', 0],
      ['aa', 36],
    ]);
    assert.deepEqual(errors(await create(strict, [{ name: 'later' }])), [['later', 0]]);
  });

  it('refuses names, counts and configs one by one', async () => {
    const long = 'x'.repeat(250);
    const refused: [Asked, number][] = [
      [{ name: 'aa' }, 36],
      [{ name: 'bad name' }, 17],
      [{ name: '' }, 17],
      [{ name: '.' }, 17],
      [{ name: long }, 17],
      [{ name: '__consumer_offsets' }, 42],
      [{ name: 'p0', numPartitions: 0 }, 37],
      [{ name: 'p-2', numPartitions: -2 }, 37],
      [{ name: 'r0', replicationFactor: 0 }, 38],
      [{ name: 'r-2', replicationFactor: -2 }, 38],
      [{ name: 'r3', replicationFactor: 3 }, 38],
      [{ name: 'c1', configs: [{ name: 'no.such', value: '1' }] }, 40],
      [{ name: 'c2', configs: [{ name: 'retention.ms', value: null }] }, 40],
      [{ name: 'huge', numPartitions: 20_000 }, 44],
    ];
    const results = await create(
      strict,
      refused.map(([topic]) => topic),
    );
    assert.deepEqual(
      errors(results),
      refused.map(([{ name }, code]) => [name, code]),
    );
    for (const { configs, numPartitions } of results)
      assert.deepEqual([configs, numPartitions], [[], -1]);
  });

  it('refuses every topic that is in a request twice', async () => {
    const twice = [{ name: 'dup' }, { name: 'single' }, { name: 'dup' }];
    assert.deepEqual(errors(await create(strict, twice)), [
      ['dup', 42],
      ['single', 0],
    ]);
  });

  it('refuses names that differ in dots and underscores alone', async () => {
    assert.deepEqual(errors(await create(strict, [{ name: 'a.b' }, { name: 'a_b' }])), [
      ['a.b', 0],
      ['a_b', 17],
    ]);
  });

  it('takes assignments of partitions to this broker alone', async () => {
    const results = await create(strict, [
      { name: 'as1', ...assigned([1], [1]) },
      { name: 'as2', ...assigned([1]), numPartitions: 2 },
      { name: 'as3', ...assigned([1]), replicationFactor: 1 },
      { name: 'as4', ...assigned([9]) },
      { name: 'as5', ...assigned([1, 1]) },
      { name: 'as6', ...assigned([]) },
      { name: 'as7', ...assigned(), assignments: [{ partitionIndex: 1, brokerIds: [1] }] },
    ]);
    assert.deepEqual(errors(results), [
      ['as1', 0],
      ['as2', 42],
      ['as3', 42],
      ['as4', 39],
      ['as5', 39],
      ['as6', 39],
      ['as7', 39],
    ]);
    assert.equal(results[0]!.numPartitions, 2);
  });

  it('gives one replica to topics that want more, with a warning, unless it is strict', async () => {
    const results = await create(lenient, [
      { name: 'three', replicationFactor: 3 },
      { name: 'placed', ...assigned([1, 2, 3], [2, 3, 1]) },
      { name: 'none', replicationFactor: 0 },
      { name: 'nowhere', ...assigned([]) },
    ]);
    assert.deepEqual(
      results.map(({ errorCode, replicationFactor }) => [errorCode, replicationFactor]),
      [
        [0, 1],
        [0, 1],
        [38, -1],
        [39, -1],
      ],
    );
    const warning = logger.lines.find(({ level }) => level === 'warn');
    assert.match(warning!.message, /one replica .* 3 cannot be reached/);
  });
});

describe('CreatePartitions', () => {
  const grow = async (
    name: string,
    count: number,
    assignments: readonly { readonly brokerIds: readonly number[] }[] | null = null,
    validateOnly = false,
  ) => {
    const topics = [{ name, count, assignments }];
    const request = { topics, timeoutMs: 1_000, validateOnly };
    return (await strict.ask(createPartitionsApi, 3, request)).results[0]!.errorCode;
  };

  it('adds partitions, and never takes any away', async () => {
    assert.equal(await grow('aa', 4, null, true), 0);
    assert.equal(await grow('aa', 4), 0);
    assert.deepEqual(
      [await grow('aa', 4), await grow('aa', 2), await grow('aa', -1)],
      [37, 37, 37],
    );
    assert.equal(await grow('unknown', 4), 3);
  });

  it('takes as many assignments as there are new partitions', async () => {
    assert.equal(await grow('aa', 6, [{ brokerIds: [1] }]), 39);
    assert.equal(await grow('aa', 5, []), 39);
    assert.equal(await grow('aa', 5, [{ brokerIds: [9] }]), 39);
    assert.equal(await grow('aa', 5, [{ brokerIds: [1] }]), 0);
  });

  it('refuses a topic that is in the request twice', async () => {
    const topics = [6, 7].map((count) => ({ name: 'aa', count, assignments: null }));
    const request = { topics, timeoutMs: 1_000, validateOnly: false };
    const { results } = await strict.ask(createPartitionsApi, 3, request);
    assert.deepEqual(errors(results), [['aa', 42]]);
  });
});

describe('DeleteTopics', () => {
  const noId = 'AAAAAAAAAAAAAAAAAAAAAA';
  const unknownId = 'BBBBBBBBBBBBBBBBBBBBBA';

  const remove = async (...topics: { name: string | null; topicId: string }[]) =>
    errors((await strict.ask(deleteTopicsApi, 6, { topics, timeoutMs: 1_000 })).responses);

  it('takes a name or an id, once', async () => {
    const { topicId } = (await create(strict, [{ name: 'gone' }]))[0]!;
    const byName = { name: 'gone', topicId: noId };
    const byId = { name: null, topicId };
    assert.deepEqual(await remove(byName, byName), [['gone', 42]]);
    assert.deepEqual(await remove(byName, byId), [['gone', 42]]);
    assert.deepEqual(await remove({ name: 'gone', topicId }), [['gone', 42]]);
    assert.deepEqual(await remove({ name: null, topicId: noId }), [[null, 42]]);
    assert.deepEqual(await remove(byId), [['gone', 0]]);
    assert.deepEqual(await remove(byName, byId), [
      ['gone', 3],
      [null, 100],
    ]);
    assert.deepEqual(await remove({ name: null, topicId: unknownId }), [[null, 100]]);
  });

  it('answers names in the old versions', async () => {
    const topicNames = ['later', 'later', 'unknown', 'single'];
    const { responses } = await strict.ask(deleteTopicsApi, 5, { topicNames, timeoutMs: 1_000 });
    assert.deepEqual(errors(responses), [
      ['later', 42],
      ['unknown', 3],
      ['single', 0],
    ]);
  });
});

describe('Metadata', () => {
  const ask = async (client: RawKafkaConnection, name: string) =>
    (await client.ask(metadataApi, 9, { topics: [{ name }] })).topics[0]!;

  it('makes one topic for all clients that ask at the same time', async () => {
    const clients = await Promise.all(
      Array.from({ length: 8 }, () => RawKafkaConnection.open(brokers[1]!)),
    );
    const answers = await Promise.all(clients.map((client) => ask(client, 'wanted')));
    for (const client of clients) client.close();
    assert.deepEqual(new Set(answers.map(({ errorCode }) => errorCode)), new Set([0]));
  });

  it("does not know Kafka's internal topics, and does not make them", async () => {
    for (const name of ['__consumer_offsets', '__transaction_state'])
      assert.equal((await ask(lenient, name)).errorCode, 3);
  });
});
