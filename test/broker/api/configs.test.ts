import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { alterConfigsApi } from '#src/generated/kafka/alter-configs.js';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { incrementalAlterConfigsApi } from '#src/generated/kafka/incremental-alter-configs.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { batchOf } from '../../support/record-batches.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';

const type = { topic: 2, broker: 4, brokerLogger: 8, clientMetrics: 16, group: 32 } as const;
const [set, remove, append, subtract] = [0, 1, 2, 3] as const;
const dataDir = temporaryDirectory({ after });
let broker: TestBroker;
let client: RawKafkaConnection;

async function start(): Promise<void> {
  const topics = ['a', 'b'].map((name) => ({ name, partitions: 1 }));
  broker = await startTestBroker(dataDir, { topics });
  client = await RawKafkaConnection.open(broker);
}

async function stop(): Promise<void> {
  client.close();
  await broker.broker.stop();
}

before(start);
after(stop);

async function described(
  resourceType: number,
  resourceName: string,
  configurationKeys: readonly string[] | null = null,
  wanted: { readonly includeSynonyms?: boolean; readonly includeDocumentation?: boolean } = {},
) {
  const resources = [{ resourceType, resourceName, configurationKeys }];
  return (await client.ask(describeConfigsApi, 4, { resources, ...wanted })).results[0]!;
}

async function own(topic: string): Promise<Record<string, string | null>> {
  const { configs } = await described(type.topic, topic);
  const fromTopic = configs.filter(({ configSource }) => configSource === 1);
  return Object.fromEntries(fromTopic.map(({ name, value }) => [name, value]));
}

type Change = readonly [name: string, operation: number, value?: string | null];

async function change(
  resource: readonly [resourceType: number, resourceName: string],
  changes: readonly Change[],
  validateOnly = false,
) {
  const [resourceType, resourceName] = resource;
  const configs = changes.map(([name, configOperation, value = null]) => ({
    name,
    configOperation,
    value,
  }));
  const resources = [{ resourceType, resourceName, configs }];
  const request = { resources, validateOnly };
  return (await client.ask(incrementalAlterConfigsApi, 1, request)).responses[0]!.errorCode;
}

const b = [type.topic, 'b'] as const;

describe('the configs of a topic', () => {
  it('are set, extended, reduced and removed one by one', async () => {
    const extended: Change[] = [
      ['retention.ms', set, '5000'],
      ['cleanup.policy', append, 'compact'],
    ];
    assert.equal(await change(b, extended, true), 0);
    assert.deepEqual(await own('b'), {});
    assert.equal(await change(b, extended), 0);
    assert.deepEqual(await own('b'), {
      'retention.ms': '5000',
      'cleanup.policy': 'delete,compact',
    });
    assert.equal(await change(b, [['cleanup.policy', append, 'delete']]), 0);
    assert.equal(await change(b, [['cleanup.policy', subtract, 'delete']]), 0);
    assert.equal(await change(b, [['retention.ms', remove]]), 0);
    assert.deepEqual(await own('b'), { 'cleanup.policy': 'compact' });
  });

  it('are there after a restart', async () => {
    await stop();
    await start();
    assert.deepEqual(await own('b'), { 'cleanup.policy': 'compact' });
  });

  it('are refused as by Kafka', async () => {
    const refused: [readonly [number, string], Change[], number][] = [
      [b, [['no.such.config', set, '1']], 40],
      [b, [['no.such.config', remove]], 0],
      [b, [['retention.ms', set, 'soon']], 40],
      [b, [['retention.ms', set, '-2']], 40],
      [b, [['retention.ms', append, '1']], 40],
      [b, [['retention.ms', set, null]], 42],
      [b, [['retention.ms', 7, '1']], 42],
      [
        b,
        [
          ['a', set, '1'],
          ['a', set, '2'],
        ],
        42,
      ],
      [
        b,
        [
          ['min.compaction.lag.ms', set, '9'],
          ['max.compaction.lag.ms', set, '8'],
        ],
        40,
      ],
      [b, [['remote.storage.enable', set, 'true']], 40],
      [[type.topic, 'unknown'], [['retention.ms', set, '5']], 3],
      [[type.topic, 'bad name'], [['retention.ms', set, '5']], 17],
      [[type.topic, ''], [['retention.ms', set, '5']], 42],
      [[type.broker, '9'], [['log.retention.ms', set, '5']], 42],
      [[type.broker, '1'], [['log.retention.ms', set, '5']], 42],
      [[type.group, 'g'], [['x', set, '5']], 42],
    ];
    for (const [resource, changes, code] of refused)
      assert.equal(await change(resource, changes), code, JSON.stringify([resource, changes]));
    assert.deepEqual(await own('b'), { 'cleanup.policy': 'compact' });
  });

  it('of which none is lost when two clients change them at once', async () => {
    const other = await RawKafkaConnection.open(broker);
    const ask = (connection: RawKafkaConnection, name: string) =>
      connection.ask(incrementalAlterConfigsApi, 1, {
        resources: [
          {
            resourceType: type.topic,
            resourceName: 'a',
            configs: [{ name, configOperation: set, value: '1000' }],
          },
        ],
        validateOnly: false,
      });
    await Promise.all([ask(client, 'retention.ms'), ask(other, 'segment.bytes')]);
    other.close();
    assert.deepEqual(await own('a'), { 'retention.ms': '1000', 'segment.bytes': '1000' });
  });

  it('are replaced all together by AlterConfigs', async () => {
    const replace = async (value: string | null, validateOnly = false) => {
      const configs = [{ name: 'retention.bytes', value }];
      const resources = [{ resourceType: type.topic, resourceName: 'b', configs }];
      const request = { resources, validateOnly };
      return (await client.ask(alterConfigsApi, 2, request)).responses[0]!.errorCode;
    };
    assert.deepEqual([await replace('9', true), await replace(null)], [0, 42]);
    assert.deepEqual(await own('b'), { 'cleanup.policy': 'compact' });
    assert.equal(await replace('9'), 0);
    assert.deepEqual(await own('b'), { 'retention.bytes': '9' });
  });

  it('are refused together when a topic is in the request twice', async () => {
    const resource = { resourceType: type.topic, resourceName: 'b' };
    const configs = [{ name: 'retention.ms', configOperation: set, value: '1' }];
    const resources = [1, 2].map(() => ({ ...resource, configs }));
    const request = { resources, validateOnly: false };
    const { responses } = await client.ask(incrementalAlterConfigsApi, 1, request);
    assert.deepEqual(
      responses.map(({ errorCode }) => errorCode),
      [42, 42],
    );
  });
});

describe('a change of configs acts at once on', () => {
  const produce = async (timestampMs: number, text = 'x') => {
    const partitionData = [{ index: 0, records: batchOf([text], { timestampMs }) }];
    const topicData = [{ name: 'a', partitionData }];
    const request = { acks: -1, timeoutMs: 1_000, topicData };
    const { responses } = await client.ask(produceApi, 9, request);
    return responses[0]!.partitionResponses[0]!.errorCode;
  };
  const a = [type.topic, 'a'] as const;

  it('the timestamps that are taken', async () => {
    const nowMs = Date.now();
    assert.deepEqual([await produce(0), await produce(nowMs + 7_200_000)], [0, 0]);
    await change(a, [
      ['message.timestamp.before.max.ms', set, '3600000'],
      ['message.timestamp.after.max.ms', set, '3600000'],
    ]);
    const answers = [await produce(0), await produce(nowMs), await produce(nowMs + 7_200_000)];
    assert.deepEqual(answers, [32, 0, 32]);
    // As Kafka 3.9: the deprecated config is the limit of each of the two that has none.
    await change(a, [
      ['message.timestamp.before.max.ms', set, '9223372036854775807'],
      ['message.timestamp.difference.max.ms', set, '60000'],
    ]);
    const behind = await produce(nowMs - 1_800_000);
    assert.deepEqual([behind, await produce(nowMs), await produce(nowMs + 1_800_000)], [32, 0, 0]);
    await change(a, [['message.timestamp.type', set, 'LogAppendTime']]);
    assert.equal(await produce(0), 0);
  });

  it('the size of batches, and of segments', async () => {
    await change(a, [
      ['max.message.bytes', set, '200'],
      ['segment.bytes', set, '250'],
    ]);
    assert.equal(await produce(0, 'y'.repeat(200)), 10);
    const before = segments();
    for (let i = 0; i < 3; i++) assert.equal(await produce(0, 'y'.repeat(100)), 0);
    assert.equal(segments(), before + 3);
  });

  const segments = () =>
    readdirSync(join(dataDir, 'a-0')).filter((file) => file.endsWith('.log')).length;
});

describe('DescribeConfigs', () => {
  it('tells where a value comes from, its type and what it does', async () => {
    const wanted = { includeSynonyms: true, includeDocumentation: true };
    const keys = ['segment.bytes', 'no.such'];
    const { configs } = await described(type.topic, 'a', keys, wanted);
    const [{ documentation, ...segmentBytes }] = configs as [(typeof configs)[number]];
    assert.deepEqual(segmentBytes, {
      name: 'segment.bytes',
      value: '250',
      readOnly: false,
      configSource: 1,
      isSensitive: false,
      configType: 3,
      synonyms: [
        { name: 'segment.bytes', value: '250', source: 1 },
        { name: 'log.segment.bytes', value: '134217728', source: 5 },
      ],
    });
    assert.match(documentation!, /segment/);
    const plain = (await described(type.topic, 'a', keys)).configs;
    assert.deepEqual([plain[0]!.synonyms, plain[0]!.documentation], [[], null]);
  });

  it('takes an empty list of keys for all', async () => {
    assert.equal((await described(type.topic, 'a', [])).configs.length, 36);
  });

  it('shows the broker what tools look for', async () => {
    const { configs } = await described(type.broker, '1');
    const values = new Map(configs.map(({ name, value }) => [name, value]));
    assert.deepEqual(
      [
        'broker.id',
        'advertised.listeners',
        'log.dirs',
        'log.retention.ms',
        'message.max.bytes',
      ].map((name) => values.get(name)),
      ['1', `PLAINTEXT://${broker.address}`, dataDir, '604800000', '1048588'],
    );
    assert.equal(values.size, configs.length, 'no config twice');
  });

  it('answers the rest as Kafka does', async () => {
    const answers: [number, string, number][] = [
      [type.topic, 'unknown', 3],
      [type.topic, 'bad name', 17],
      [type.topic, '__consumer_offsets', 0],
      [type.broker, '', 0],
      [type.broker, '9', 42],
      [type.broker, 'x', 42],
      [type.brokerLogger, '1', 0],
      [type.clientMetrics, 'x', 0],
      [type.group, 'g', 0],
      [3, 'x', 42],
    ];
    for (const [resourceType, name, code] of answers) {
      const { errorCode, configs } = await described(resourceType, name);
      assert.deepEqual([errorCode, configs], [code, []], `${resourceType} ${name}`);
    }
  });
});
