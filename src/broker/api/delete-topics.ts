/** DeleteTopics (20), versions 1–6; from v6 on by name or by id. Committed offsets go, too. */
import {
  deleteTopicsApi,
  type DeletableTopicResultInput,
} from '../../generated/kafka/delete-topics.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler, type BrokerParts } from './handler.js';
import { topicFailure } from './topic-failure.js';

const byIdVersion = 6;

export const deleteTopics = apiHandler(deleteTopicsApi, async (request, { broker, version }) => {
  const responses: DeletableTopicResultInput[] = [];
  if (version < byIdVersion)
    for (const name of request.topicNames) responses.push(await deleteByName(name, broker));
  else
    for (const { name, topicId } of request.topics)
      responses.push(
        await (name === null ? deleteById(topicId, broker) : deleteByName(name, broker)),
      );
  return { responses };
});

async function deleteById(
  topicId: string,
  broker: BrokerParts,
): Promise<DeletableTopicResultInput> {
  const topic = broker.topics.byId(topicId);
  if (topic !== undefined) return deleteByName(topic.name, broker);
  return { name: null, topicId, errorCode: ErrorCode.UNKNOWN_TOPIC_ID };
}

async function deleteByName(name: string, broker: BrokerParts): Promise<DeletableTopicResultInput> {
  const topicId = broker.topics.get(name)?.id;
  try {
    await broker.topics.delete(name);
    await broker.groups.removeTopic(name);
    return { name, topicId };
  } catch (error) {
    return { name, ...topicFailure(error, name, broker.logger) };
  }
}
