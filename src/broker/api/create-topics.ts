/**
 * CreateTopics (19), versions 2–7. v4 -1 = default count · v5 answers configs · v7 topic id.
 * There is one broker: a larger replication factor is taken and reported as 1, so that the topics of
 * Kafka Connect, Streams and others can be created.
 */
import {
  createTopicsApi,
  type CreatableTopic,
  type CreatableTopicResultInput,
} from '../../generated/kafka/create-topics.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { topicConfigs } from '../log/topic-configs.js';
import type { NewTopic } from '../log/topics.js';
import { apiHandler, type BrokerParts } from './handler.js';
import { topicFailure } from './topic-failure.js';

const defaultCount = -1;
const topicConfigSource = 1;
const defaultConfigSource = 5;

export const createTopics = apiHandler(createTopicsApi, async (request, { broker }) => {
  const names = request.topics.map(({ name }) => name);
  const topics: CreatableTopicResultInput[] = [];
  for (const name of new Set(names)) {
    const isRepeated = names.indexOf(name) !== names.lastIndexOf(name);
    topics.push(
      isRepeated
        ? failed(name, ErrorCode.INVALID_REQUEST, `Duplicate topic name ${name}.`)
        : await create(request.topics[names.indexOf(name)]!, request.validateOnly, broker),
    );
  }
  return { topics };
});

async function create(
  asked: CreatableTopic,
  validateOnly: boolean,
  broker: BrokerParts,
): Promise<CreatableTopicResultInput> {
  const { name, replicationFactor } = asked;
  if (replicationFactor === 0 || replicationFactor < defaultCount)
    return failed(
      name,
      ErrorCode.INVALID_REPLICATION_FACTOR,
      `Replication factor must be larger than 0, or -1 to use the default value.`,
    );
  if (replicationFactor > 1)
    broker.logger.warn({ topic: name }, `replication factor ${replicationFactor} becomes 1`);
  const topic = topicOf(asked, broker);
  try {
    if (validateOnly) broker.topics.check(topic);
    const id = validateOnly ? undefined : (await broker.topics.create(topic)).id;
    return {
      name,
      topicId: id,
      numPartitions: topic.partitions,
      replicationFactor: 1,
      configs: describeConfigs(topic.configs),
    };
  } catch (error) {
    return { name, configs: null, ...topicFailure(error, name, broker.logger) };
  }
}

function topicOf(
  { name, numPartitions, assignments, configs }: CreatableTopic,
  broker: BrokerParts,
): NewTopic {
  const counted = assignments.length > 0 ? assignments.length : numPartitions;
  return {
    name,
    partitions: counted === defaultCount ? broker.defaultPartitions : counted,
    configs: Object.fromEntries(
      configs.flatMap(({ name: key, value }) => (value === null ? [] : [[key, value]])),
    ),
  };
}

function describeConfigs(configs: NewTopic['configs']): CreatableTopicResultInput['configs'] {
  return topicConfigs.map(({ name, defaultValue }) => ({
    name,
    value: configs[name] ?? defaultValue,
    readOnly: false,
    configSource: name in configs ? topicConfigSource : defaultConfigSource,
    isSensitive: false,
  }));
}

function failed(
  name: string,
  errorCode: number,
  errorMessage: string | null,
): CreatableTopicResultInput {
  return { name, errorCode, errorMessage, configs: null };
}
