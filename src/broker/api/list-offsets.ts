/**
 * ListOffsets (2), versions 1–7: where a partition begins and ends, or the first record at or after
 * a time. v2 isolation · v4 leader epoch · v6 flexible · v7 the record with the largest timestamp.
 */
import {
  listOffsetsApi,
  type ListOffsetsPartition,
  type ListOffsetsPartitionResponseInput,
} from '../../generated/kafka/list-offsets.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import type { Partition } from '../log/partition.js';
import { leaderEpochError } from './fetch.js';
import { apiHandler } from './handler.js';

const latest = -1;
const earliest = -2;
const maxTimestamp = -3;
const maxTimestampVersion = 7;
const readCommitted = 1;

export const listOffsets = apiHandler(listOffsetsApi, async (request, { broker, version }) => {
  const isCommitted = request.isolationLevel === readCommitted;
  const asked = request.topics.flatMap(({ name, partitions }) =>
    partitions.map(({ partitionIndex }) => `${name}/${partitionIndex}`),
  );
  const repeated = new Set(asked.filter((each, i) => asked.indexOf(each) !== i));
  const topics = [];
  for (const { name, partitions } of request.topics) {
    const answers: ListOffsetsPartitionResponseInput[] = [];
    for (const each of partitions)
      answers.push(
        repeated.has(`${name}/${each.partitionIndex}`)
          ? failed(each, ErrorCode.INVALID_REQUEST)
          : await find(
              broker.topics.partition(name, each.partitionIndex),
              each,
              isCommitted,
              version,
            ),
      );
    topics.push({ name, partitions: answers });
  }
  return { topics };
});

async function find(
  partition: Partition | undefined,
  asked: ListOffsetsPartition,
  isCommitted: boolean,
  version: number,
): Promise<ListOffsetsPartitionResponseInput> {
  if (partition === undefined) return failed(asked, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  const epochError = leaderEpochError(asked.currentLeaderEpoch, partition.leaderEpoch);
  if (epochError !== ErrorCode.NONE) return failed(asked, epochError);
  const { timestamp } = asked;
  const end = isCommitted ? partition.lastStableOffset : partition.highWatermark;
  if (timestamp === latest) return found(partition, asked, end, -1);
  if (timestamp === earliest) return found(partition, asked, partition.startOffset, -1);
  const isSpecial =
    timestamp < 0 && !(timestamp === maxTimestamp && version >= maxTimestampVersion);
  if (isSpecial) return failed(asked, ErrorCode.UNSUPPORTED_VERSION);
  try {
    const record = await partition.findByTimestamp(
      timestamp === maxTimestamp ? largestTimestamp(partition) : timestamp,
      end,
    );
    if (record === undefined) return failed(asked, ErrorCode.NONE);
    return found(partition, asked, record.offset, record.timestampMs);
  } catch (error) {
    return failed(
      asked,
      error instanceof RefusedBatchError ? error.error : ErrorCode.KAFKA_STORAGE_ERROR,
    );
  }
}

function largestTimestamp(partition: Partition): number {
  const all = partition.log.segments.map(({ maxTimestampMs }) => maxTimestampMs);
  return Math.max(0, ...all);
}

function found(
  { leaderEpoch }: Partition,
  { partitionIndex }: ListOffsetsPartition,
  offset: number,
  timestamp: number,
): ListOffsetsPartitionResponseInput {
  return { partitionIndex, errorCode: ErrorCode.NONE, timestamp, offset, leaderEpoch };
}

function failed(
  { partitionIndex }: ListOffsetsPartition,
  errorCode: number,
): ListOffsetsPartitionResponseInput {
  return { partitionIndex, errorCode, timestamp: -1, offset: -1, leaderEpoch: -1 };
}
