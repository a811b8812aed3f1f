import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { defaultLimits, type BrokerLimits } from '#src/broker/limits.js';
import { brokerRunOf } from '#src/cli/broker-run.js';
import type { OptionSchema } from '#src/config/option-schema.js';
import { schema } from '#src/generated/config/broker.check.js';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

type Test = Parameters<typeof temporaryDirectory>[0];

const minuteMs = 60_000;
const configSource = { topic: 1, staticBroker: 4, default: 5 } as const;
const { limits: limitsSchema } = (schema as OptionSchema).properties!;

/** Of `limits`, each with a value that is not its default. */
const options = Object.entries(limitsSchema!.properties!).map(([name, option]) => {
  const [, kafkaName] = /\(Kafka's `([^`]+)`/.exec(option.description!) ?? [];
  const more = option['x-unit'] === 'duration' ? minuteMs : 1;
  return { name, kafkaName, value: (option.default as number) + more };
});

/** What a broker gets by its section in a file. */
async function limitsOf(test: Test, section: object): Promise<BrokerLimits> {
  const file = join(temporaryDirectory(test), 'broker.yaml');
  writeFileSync(file, JSON.stringify({ broker: section }));
  return (await brokerRunOf({ conf: file }, {})).options.limits!;
}

/** By their paths. */
function valuesOf(limits: BrokerLimits): Map<string, unknown> {
  return new Map(
    Object.entries(limits).flatMap(([part, values]) =>
      Object.entries(values as object).map(([name, value]) => [`${part}.${name}`, value] as const),
    ),
  );
}

describe('the limits of a section', () => {
  it("are the broker's own where nothing is said", async (t) => {
    const { log, ...rest } = await limitsOf(t, {});
    const { log: ownLog, ...own } = defaultLimits;
    const topicDefaults = { 'retention.ms': '604800000', 'retention.bytes': '-1' };
    assert.deepEqual(rest, own);
    assert.deepEqual(log, { ...ownLog, topicDefaults });
  });

  it('are changed one by one', async (t) => {
    const before = valuesOf(await limitsOf(t, {}));
    before.delete('log.topicDefaults');
    for (const { name, value } of options) {
      const after = valuesOf(await limitsOf(t, { limits: { [name]: value } }));
      const changed = [...before.keys()].filter((path) => after.get(path) !== before.get(path));
      const values = changed.map((path) => after.get(path));
      assert.deepEqual(values, [value], name);
    }
  });
});

describe('DescribeConfigs of a broker with limits', () => {
  it("tells them under Kafka's names, and which of them were configured", async (t) => {
    const limits = Object.fromEntries(options.map(({ name, value }) => [name, value]));
    const retention = { retention: 5_000, configs: { 'max.message.bytes': '2097152' } };
    const section = { limits, topicDefaults: retention };
    const { broker } = await described(t, await limitsOf(t, section));
    for (const { kafkaName, value } of options)
      if (kafkaName !== undefined) {
        const shown = kafkaName.endsWith('.minutes') ? value / minuteMs : value;
        const wanted = { value: String(shown), source: configSource.staticBroker };
        assert.deepEqual(broker.get(kafkaName), wanted, kafkaName);
      }
    for (const [name, value, source] of [
      ['log.retention.ms', '5000', configSource.staticBroker],
      ['log.retention.bytes', '-1', configSource.default],
      ['message.max.bytes', '2097152', configSource.staticBroker],
      ['log.segment.bytes', '134217728', configSource.default],
    ] as const)
      assert.deepEqual(broker.get(name), { value, source }, name);
  });

  it('tells topics that have a setting from it, and not from themselves', async (t) => {
    const section = { topicDefaults: { retentionBytes: 1_000 } };
    const { topic, synonyms } = await described(t, await limitsOf(t, section));
    const { staticBroker } = configSource;
    assert.deepEqual(topic.get('retention.bytes'), { value: '1000', source: staticBroker });
    assert.deepEqual(synonyms.get('retention.bytes'), [
      { name: 'log.retention.bytes', value: '1000', source: staticBroker },
      { name: 'log.retention.bytes', value: '-1', source: configSource.default },
    ]);
    assert.equal(topic.get('retention.ms')!.source, configSource.default);
  });
});

/** The configs of a broker and of a topic of its. */
async function described(test: Test, limits: BrokerLimits) {
  const started = await startTestBroker(temporaryDirectory(test), {
    limits,
    topics: [{ name: 't', partitions: 1 }],
  });
  test.after(() => started.broker.stop());
  const client = await RawKafkaConnection.open(started);
  test.after(() => client.close());
  const resources = [
    { resourceType: 4, resourceName: '1', configurationKeys: null },
    { resourceType: 2, resourceName: 't', configurationKeys: null },
  ];
  const request = { resources, includeSynonyms: true };
  const [broker, topic] = (await client.ask(describeConfigsApi, 4, request)).results;
  const valueOf = ({ configs }: NonNullable<typeof broker>) =>
    new Map(
      configs.map(({ name, value, configSource: source }) => [name, { value, source }] as const),
    );
  const synonyms = new Map(topic!.configs.map(({ name, synonyms: all }) => [name, all]));
  return { broker: valueOf(broker!), topic: valueOf(topic!), synonyms };
}
