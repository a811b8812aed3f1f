/**
 * OffsetFetch (9), versions 1–9: what a group has committed; -1 where it has nothing, which is no
 * error. v2 null topics = all · v7 requireStable · v8 several groups at once, each once, in a layout of
 * its own.
 */
import {
  offsetFetchApi,
  type OffsetFetchResponsePartitionInput,
} from '../../generated/kafka/offset-fetch.js';
import { byTopic } from '../../protocol/kafka/client/topic-partition.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { distinct } from './distinct.js';
import { apiHandler, type BrokerParts } from './handler.js';

type AskedTopics = readonly {
  readonly name: string;
  readonly partitionIndexes: readonly number[];
}[];

interface AnsweredTopic {
  readonly name: string;
  readonly partitions: OffsetFetchResponsePartitionInput[];
}

const manyGroupsVersion = 8;

export const offsetFetch = apiHandler(offsetFetchApi, (request, { broker, version }) => {
  const { requireStable } = request;
  if (version < manyGroupsVersion)
    return { topics: answer(broker, request.groupId, request.topics, requireStable) };
  return {
    groups: distinct(request.groups, ({ groupId }) => groupId).map(({ groupId, topics }) => ({
      groupId,
      topics: answer(broker, groupId, topics, requireStable),
    })),
  };
});

function answer(
  broker: BrokerParts,
  groupId: string,
  topics: AskedTopics | null,
  requireStable: boolean,
): AnsweredTopic[] {
  const asked = (topics ?? allTopics(broker, groupId)).filter(
    // As in Kafka a topic without partitions is not answered.
    ({ partitionIndexes }) => partitionIndexes.length > 0,
  );
  return asked.map(({ name, partitionIndexes }) => ({
    name,
    partitions: partitionIndexes.map((partition) =>
      requireStable && broker.groups.isPending(groupId, name, partition)
        ? { ...nothing(partition), errorCode: ErrorCode.UNSTABLE_OFFSET_COMMIT }
        : committed(broker, groupId, name, partition),
    ),
  }));
}

function committed(
  broker: BrokerParts,
  groupId: string,
  topic: string,
  partition: number,
): OffsetFetchResponsePartitionInput {
  const found = broker.groups.offset(groupId, topic, partition);
  if (found === undefined) return nothing(partition);
  const { offset, leaderEpoch, metadata } = found;
  return {
    partitionIndex: partition,
    committedOffset: offset,
    committedLeaderEpoch: leaderEpoch,
    metadata,
  };
}

function nothing(partitionIndex: number): OffsetFetchResponsePartitionInput {
  return { partitionIndex, committedOffset: -1, committedLeaderEpoch: -1, metadata: '' };
}

function allTopics(broker: BrokerParts, groupId: string): AskedTopics {
  return byTopic(broker.groups.offsets(groupId)).map(([name, offsets]) => ({
    name,
    partitionIndexes: offsets.map(({ partition }) => partition),
  }));
}
