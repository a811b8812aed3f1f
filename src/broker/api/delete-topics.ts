/** DeleteTopics (20), versions 1–6; from v6 on by name or by id. Committed offsets go, too. */
import {
  deleteTopicsApi,
  type DeletableTopicResultInput,
  type DeleteTopicState,
} from '../../generated/kafka/delete-topics.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { named } from './distinct.js';
import { apiHandler, type BrokerParts } from './handler.js';
import { topicFailure } from './topic-failure.js';

const byIdVersion = 6;
const noId = 'AAAAAAAAAAAAAAAAAAAAAA';

export const deleteTopics = apiHandler(deleteTopicsApi, async (request, { broker, version }) => {
  const given =
    version < byIdVersion
      ? request.topicNames.map((name) => ({ name, topicId: noId }))
      : request.topics;
  const topics = named(given, (topic) => nameOf(topic, broker) ?? topic.topicId);
  const responses: DeletableTopicResultInput[] = [];
  for (const { first, isRepeated } of topics)
    responses.push(isRepeated ? repeated(first) : await deleteOne(first, broker));
  return { responses };
});

/** One answer for all that name the same topic; none of them counts. */
function repeated(topic: DeleteTopicState): DeletableTopicResultInput {
  const errorMessage = 'Duplicate topic name.';
  return { ...topic, errorCode: ErrorCode.INVALID_REQUEST, errorMessage };
}

function nameOf({ name, topicId }: DeleteTopicState, { topics }: BrokerParts): string | undefined {
  return name ?? topics.byId(topicId)?.name;
}

async function deleteOne(
  asked: DeleteTopicState,
  broker: BrokerParts,
): Promise<DeletableTopicResultInput> {
  const hasId = asked.topicId !== noId;
  if ((asked.name === null) !== hasId)
    return {
      ...asked,
      errorCode: ErrorCode.INVALID_REQUEST,
      errorMessage: hasId
        ? 'You may not specify both topic name and topic id.'
        : 'Neither topic name nor id were specified.',
    };
  const name = nameOf(asked, broker);
  if (name === undefined)
    return {
      ...asked,
      errorCode: ErrorCode.UNKNOWN_TOPIC_ID,
      errorMessage: 'This server does not host this topic ID.',
    };
  const topicId = broker.topics.get(name)?.id;
  try {
    await broker.topics.delete(name);
    await broker.groups.removeTopic(name);
    return { name, topicId };
  } catch (error) {
    return { name, ...topicFailure(error, name, broker.logger) };
  }
}
