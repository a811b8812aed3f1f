/** CreatePartitions (37), versions 0–3: more partitions for a topic; never fewer. */
import {
  createPartitionsApi,
  type CreatePartitionsTopic,
  type CreatePartitionsTopicResultInput,
} from '../../generated/kafka/create-partitions.js';
import { apiHandler, type BrokerParts } from './handler.js';
import { topicFailure } from './topic-failure.js';

export const createPartitions = apiHandler(createPartitionsApi, async (request, { broker }) => {
  const results: CreatePartitionsTopicResultInput[] = [];
  for (const topic of request.topics) results.push(await grow(topic, request.validateOnly, broker));
  return { results };
});

async function grow(
  { name, count }: CreatePartitionsTopic,
  validateOnly: boolean,
  broker: BrokerParts,
): Promise<CreatePartitionsTopicResultInput> {
  try {
    if (validateOnly) broker.topics.checkGrowth(name, count);
    else await broker.topics.grow(name, count);
    return { name };
  } catch (error) {
    return { name, ...topicFailure(error, name, broker.logger) };
  }
}
