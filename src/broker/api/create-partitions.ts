/** CreatePartitions (37), versions 0–3: more partitions for a topic; never fewer. */
import {
  createPartitionsApi,
  type CreatePartitionsTopic,
  type CreatePartitionsTopicResultInput,
} from '../../generated/kafka/create-partitions.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError } from '../log/topics.js';
import { named } from './distinct.js';
import { apiHandler, type BrokerParts } from './handler.js';
import { checkReplicas } from './replicas.js';
import { topicFailure } from './topic-failure.js';

export const createPartitions = apiHandler(createPartitionsApi, async (request, { broker }) => {
  const results: CreatePartitionsTopicResultInput[] = [];
  for (const { first, isRepeated } of named(request.topics, ({ name }) => name))
    results.push(
      isRepeated
        ? {
            name: first.name,
            errorCode: ErrorCode.INVALID_REQUEST,
            errorMessage: 'Duplicate topic name.',
          }
        : await grow(first, request.validateOnly, broker),
    );
  return { results };
});

async function grow(
  topic: CreatePartitionsTopic,
  validateOnly: boolean,
  broker: BrokerParts,
): Promise<CreatePartitionsTopicResultInput> {
  const { name, count } = topic;
  try {
    broker.topics.checkGrowth(name, count);
    checkAssignments(topic, broker);
    if (!validateOnly) await broker.topics.grow(name, count);
    return { name };
  } catch (error) {
    return { name, ...topicFailure(error, name, broker.logger) };
  }
}

/** Throws TopicError. */
function checkAssignments(
  { name, count, assignments }: CreatePartitionsTopic,
  broker: BrokerParts,
): void {
  if (assignments === null) return;
  const added = count - broker.topics.existing(name).partitions.length;
  if (assignments.length !== added)
    throw new TopicError(
      ErrorCode.INVALID_REPLICA_ASSIGNMENT,
      `Attempted to add ${added} additional partition(s), but only ${assignments.length} assignment(s) were specified.`,
    );
  for (const { brokerIds } of assignments) checkReplicas(name, brokerIds, broker);
}
