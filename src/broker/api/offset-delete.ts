/** OffsetDelete (47), version 0: forgets offsets of topics that no member of the group reads. */
import { offsetDeleteApi } from '../../generated/kafka/offset-delete.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { coordinatorError } from './coordinator-errors.js';
import { apiHandler } from './handler.js';

export const offsetDelete = apiHandler(offsetDeleteApi, async ({ groupId, topics }, { broker }) => {
  const group = broker.groups.get(groupId);
  if (group === undefined) return { errorCode: ErrorCode.GROUP_ID_NOT_FOUND, topics: [] };
  const subscribed = group.subscribedTopics();
  const asked = topics.filter(({ name }) => !subscribed.has(name));
  const offsets = asked.flatMap(({ name, partitions }) =>
    partitions.map(({ partitionIndex }) => ({ topic: name, partition: partitionIndex })),
  );
  const errorCode = await coordinatorError(async () => {
    await broker.groups.deleteOffsets(groupId, offsets);
    return ErrorCode.NONE;
  });
  return {
    errorCode,
    topics: topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex }) => ({
        partitionIndex,
        errorCode: subscribed.has(name) ? ErrorCode.GROUP_SUBSCRIBED_TO_TOPIC : ErrorCode.NONE,
      })),
    })),
  };
});
