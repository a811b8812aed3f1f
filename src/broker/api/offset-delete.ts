/** OffsetDelete (47), version 0: forgets offsets of topics that no member of the group reads. */
import { offsetDeleteApi } from '../../generated/kafka/offset-delete.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { Group } from '../group/group.js';
import { coordinatorError } from './coordinator-errors.js';
import { apiHandler } from './handler.js';

export const offsetDelete = apiHandler(offsetDeleteApi, async ({ groupId, topics }, { broker }) => {
  const group = broker.groups.get(groupId);
  const refusal = groupId === '' ? ErrorCode.INVALID_GROUP_ID : groupRefusal(group);
  if (refusal !== ErrorCode.NONE) return { errorCode: refusal, topics: [] };
  // As in Kafka a topic without partitions is not answered.
  const named = topics.filter(({ partitions }) => partitions.length > 0);
  const checked = named.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex }) => ({
      partitionIndex,
      errorCode:
        broker.topics.partition(name, partitionIndex) === undefined
          ? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION
          : topicRefusal(group!, name),
    })),
  }));
  const offsets = checked.flatMap(({ name, partitions }) =>
    partitions
      .filter(({ errorCode }) => errorCode === ErrorCode.NONE)
      .map(({ partitionIndex }) => ({ topic: name, partition: partitionIndex })),
  );
  const errorCode = await coordinatorError(async () => {
    if (offsets.length > 0) await broker.groups.deleteOffsets(groupId, offsets);
    return ErrorCode.NONE;
  });
  return errorCode === ErrorCode.NONE ? { topics: checked } : { errorCode, topics: [] };
});

/** What members of another kind of group read is not known. */
function groupRefusal(group: Group | undefined): number {
  if (group === undefined) return ErrorCode.GROUP_ID_NOT_FOUND;
  return group.state === 'Empty' || group.isConsumerGroup
    ? ErrorCode.NONE
    : ErrorCode.NON_EMPTY_GROUP;
}

function topicRefusal(group: Group, topic: string): number {
  const isFree = group.state === 'Empty' || group.subscribedTopics()?.has(topic) === false;
  return isFree ? ErrorCode.NONE : ErrorCode.GROUP_SUBSCRIBED_TO_TOPIC;
}
