/**
 * DescribeConfigs (32), versions 1–4: topics and the broker. Loggers, client metrics and groups are
 * answered without entries, since tools ask for them all. v3 types and documentation.
 */
import {
  describeConfigsApi,
  type DescribeConfigsResource,
  type DescribeConfigsResourceResultInput,
  type DescribeConfigsResultInput,
} from '../../generated/kafka/describe-configs.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { topicConfigs, type ConfigDefinition, type ConfigType } from '../log/topic-configs.js';
import { apiHandler, type BrokerParts } from './handler.js';

const topicResource = 2;
const brokerResource = 4;
const source = { topic: 1, staticBroker: 4, default: 5 } as const;
const typeNumber: Record<ConfigType, number> = {
  boolean: 1,
  string: 2,
  int: 3,
  long: 5,
  double: 6,
  list: 7,
};

export const describeConfigs = apiHandler(describeConfigsApi, (request, { broker }) => ({
  results: request.resources.map((resource) => describe(resource, request.includeSynonyms, broker)),
}));

function describe(
  resource: DescribeConfigsResource,
  includeSynonyms: boolean,
  broker: BrokerParts,
): DescribeConfigsResultInput {
  const { resourceType, resourceName, configurationKeys } = resource;
  const entries = entriesOf(resource, broker);
  if (entries === undefined)
    return {
      errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
      errorMessage: `Topic '${resourceName}' does not exist.`,
      resourceType,
      resourceName,
      configs: [],
    };
  const wanted = entries.filter(({ name }) => configurationKeys?.includes(name) ?? true);
  return {
    resourceType,
    resourceName,
    configs: wanted.map((entry) => (includeSynonyms ? withSynonyms(entry) : entry)),
  };
}

type Entry = DescribeConfigsResourceResultInput;

function entriesOf(
  { resourceType, resourceName }: DescribeConfigsResource,
  broker: BrokerParts,
): Entry[] | undefined {
  if (resourceType === brokerResource) return brokerEntries(broker);
  if (resourceType !== topicResource) return [];
  const topic = broker.topics.get(resourceName);
  if (topic === undefined) return undefined;
  return topicConfigs.map((definition) => {
    const own = topic.configs[definition.name];
    return own === undefined
      ? entry(definition, definition.defaultValue, source.default)
      : entry(definition, own, source.topic);
  });
}

function brokerEntries({
  nodeId,
  limits,
  defaultPartitions,
  autoCreateTopics,
}: BrokerParts): Entry[] {
  const values: readonly [string, ConfigType, string | number | boolean][] = [
    ['node.id', 'int', nodeId],
    ['auto.create.topics.enable', 'boolean', autoCreateTopics],
    ['num.partitions', 'int', defaultPartitions],
    ['default.replication.factor', 'int', 1],
    ['log.segment.bytes', 'int', limits.log.segmentBytes],
    ['socket.request.max.bytes', 'int', limits.server.frameBytesMax],
    ['fetch.max.bytes', 'int', limits.log.fetchBytesMax],
    ['group.initial.rebalance.delay.ms', 'int', limits.group.initialRebalanceDelayMs],
    ['offset.metadata.max.bytes', 'int', limits.group.offsetMetadataBytesMax],
    ['transaction.max.timeout.ms', 'int', limits.transaction.timeoutMsMax],
    ['transactional.id.expiration.ms', 'int', limits.transaction.idExpirationMs],
  ];
  return values.map(([name, type, value]) =>
    entry({ name, type, defaultValue: '' }, String(value), source.staticBroker),
  );
}

function entry({ name, type }: ConfigDefinition, value: string, configSource: number): Entry {
  const configType = typeNumber[type];
  const readOnly = configSource === source.staticBroker;
  return { name, value, readOnly, configSource, isSensitive: false, synonyms: [], configType };
}

function withSynonyms(described: Entry): Entry {
  const { name, value, configSource } = described;
  return { ...described, synonyms: [{ name, value, source: configSource! }] };
}
