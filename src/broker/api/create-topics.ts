/**
 * CreateTopics (19), versions 2–7. v4 -1 = default count · v5 answers configs · v7 topic id.
 * A topic that is wrong in several ways is told of name, configs, partitions, replicas in this order.
 * There is one broker: with `replicationFactor: clamp` a larger factor is taken and reported as 1, so
 * that the topics of Kafka Connect, Streams and others can be created; `strict` refuses as Kafka does.
 */
import {
  createTopicsApi,
  type CreatableTopic,
  type CreatableTopicResultInput,
} from '../../generated/kafka/create-topics.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { assertPositive, TopicError, type NewTopic, type TopicConfigs } from '../log/topics.js';
import { topicEntries } from './described-configs.js';
import { named } from './distinct.js';
import { apiHandler, type BrokerParts } from './handler.js';
import { assertConsecutive, checkReplicas } from './replicas.js';
import { topicFailure } from './topic-failure.js';

const byDefault = -1;
const repeated = {
  errorCode: ErrorCode.INVALID_REQUEST,
  errorMessage: 'Duplicate topic name.',
  configs: [],
};

export const createTopics = apiHandler(createTopicsApi, async (request, { broker }) => {
  const topics: CreatableTopicResultInput[] = [];
  for (const { first, isRepeated } of named(request.topics, ({ name }) => name))
    topics.push(
      isRepeated
        ? { ...repeated, name: first.name }
        : await create(first, request.validateOnly, broker),
    );
  return { topics };
});

async function create(
  asked: CreatableTopic,
  validateOnly: boolean,
  broker: BrokerParts,
): Promise<CreatableTopicResultInput> {
  const { name } = asked;
  try {
    broker.topics.checkName(name);
    const configs = configsOf(asked);
    broker.topics.checkConfigs(configs);
    const topic = { name, partitions: partitionsOf(asked, broker), configs };
    broker.topics.check(topic);
    const id = validateOnly ? undefined : (await broker.topics.create(topic)).id;
    return {
      name,
      topicId: id,
      numPartitions: topic.partitions,
      replicationFactor: 1,
      configs: topicEntries(topic.configs, broker.limits.log),
    };
  } catch (error) {
    return { name, configs: [], ...topicFailure(error, name, broker.logger) };
  }
}

/** Throws TopicError when the replicas cannot be as asked. */
function partitionsOf(asked: CreatableTopic, broker: BrokerParts): NewTopic['partitions'] {
  const { name, numPartitions, replicationFactor, assignments } = asked;
  if (assignments.length === 0) {
    const partitions = numPartitions === byDefault ? broker.defaultPartitions : numPartitions;
    const factor = replicationFactor === byDefault ? 1 : replicationFactor;
    if (factor > 0) assertPositive(partitions);
    checkReplicas(name, factor, broker);
    return partitions;
  }
  const unset = { numPartitions, 'replication factor': replicationFactor };
  for (const [what, value] of Object.entries(unset))
    if (value !== byDefault)
      throw new TopicError(
        ErrorCode.INVALID_REQUEST,
        `A manual partition assignment was specified, but ${what} was not set to -1.`,
      );
  assertConsecutive(assignments.map(({ partitionIndex }) => partitionIndex));
  for (const { brokerIds } of assignments) checkReplicas(name, brokerIds, broker);
  return assignments.length;
}

/** Throws TopicError. */
function configsOf({ configs }: CreatableTopic): TopicConfigs {
  return Object.fromEntries(
    configs.map(({ name, value }) => {
      if (value === null)
        throw new TopicError(
          ErrorCode.INVALID_CONFIG,
          `Null value not supported for topic configs: ${name}`,
        );
      return [name, value];
    }),
  );
}
