/*
 * Hot path. What a fetch answers for one partition: bytes of the segments as they are, or why not.
 *
 * Kafka's order of checks: topic and partition, what the client's version can read, leader epoch, the
 * log's start, diverging epochs (KIP-595), the log's end.
 */
import type { FetchPartition, PartitionDataInput } from '../../generated/kafka/fetch.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { batchPositions, lastOffsetAt } from '../../protocol/kafka/record-batch.js';
import { OffsetOutOfRangeError } from '../../storage/log.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import type { EpochEnd } from '../log/leader-epochs.js';
import type { Partition } from '../log/partition.js';
import type { Topic } from '../log/topics.js';
import { leaderEpochError } from './leader-epoch.js';

export interface ReadRules {
  readonly version: number;
  readonly isCommitted: boolean;
  readonly nodeId: number;
}

export interface RecordRoom {
  readonly maxBytes: number;
  readonly allocate: (bytes: number) => Buffer;
}

export interface PartitionAnswer {
  readonly data: PartitionDataInput;
  /** There is something to read, whether it was or not. */
  readonly hasMore: boolean;
  /** Something else than records to tell: the answer does not wait for more of them. */
  readonly isUrgent: boolean;
}

export const topicIdVersion = 13;
const zstdVersion = 10;
const currentLeaderVersion = 16;
const noRecords = Buffer.alloc(0);

/** Why nothing can be read, or where reading begins. Throws nothing. */
export function checkedRead(
  topic: Topic | undefined,
  asked: FetchPartition,
  rules: ReadRules,
): PartitionAnswer | Partition {
  const { version } = rules;
  const partition = topic?.partitions[asked.partition];
  if (topic === undefined && version >= topicIdVersion)
    return failed(asked, ErrorCode.UNKNOWN_TOPIC_ID, { abortedTransactions: [] });
  if (topic === undefined || partition === undefined)
    return failed(asked, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, { abortedTransactions: [] });
  if (version < zstdVersion && topic.configs['compression.type'] === 'zstd')
    return failed(asked, ErrorCode.UNSUPPORTED_COMPRESSION_TYPE);
  const { leaderEpoch, startOffset, endOffset } = partition;
  const error = leaderEpochError(asked.currentLeaderEpoch, leaderEpoch);
  if (error === ErrorCode.FENCED_LEADER_EPOCH && version >= currentLeaderVersion)
    return failed(asked, error, { currentLeader: { leaderId: rules.nodeId, leaderEpoch } });
  if (error !== ErrorCode.NONE) return failed(asked, error);
  if (asked.fetchOffset < startOffset) return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
  const divergingEpoch = divergence(partition, asked);
  if (divergingEpoch === unknownEpoch) return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
  if (divergingEpoch !== undefined) {
    const { data } = standing(partition, asked, rules);
    const diverging = { ...data, divergingEpoch, abortedTransactions: null };
    return { data: diverging, hasMore: true, isUrgent: true };
  }
  if (asked.fetchOffset > endOffset) return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
  return partition;
}

/** How far the reader may see. */
function visibleEnd(partition: Partition, { isCommitted }: ReadRules): number {
  return isCommitted ? partition.lastStableOffset : partition.highWatermark;
}

/** Where the partition stands, without records. */
export function standing(
  partition: Partition,
  asked: FetchPartition,
  rules: ReadRules,
): PartitionAnswer {
  const { highWatermark, lastStableOffset, startOffset } = partition;
  const data = {
    partitionIndex: asked.partition,
    errorCode: ErrorCode.NONE,
    highWatermark,
    lastStableOffset,
    logStartOffset: startOffset,
    abortedTransactions: rules.isCommitted ? [] : null,
    records: noRecords,
  };
  return { data, hasMore: asked.fetchOffset < visibleEnd(partition, rules), isUrgent: false };
}

/** At least a batch, however small `maxBytes` is. Never rejects. */
export async function readRecords(
  partition: Partition,
  asked: FetchPartition,
  { maxBytes, allocate }: RecordRoom,
  rules: ReadRules,
): Promise<PartitionAnswer> {
  const upTo = visibleEnd(partition, rules);
  const { data } = standing(partition, asked, rules);
  try {
    const records = await partition.read(asked.fetchOffset, Math.max(1, maxBytes), upTo, allocate);
    const abortedTransactions = rules.isCommitted
      ? await partition.abortedIn(asked.fetchOffset, endOf(records, asked.fetchOffset))
      : null;
    return { data: { ...data, records, abortedTransactions }, hasMore: true, isUrgent: false };
  } catch (cause) {
    return failed(asked, errorOf(cause));
  }
}

/** Behind the last batch: what was aborted there or later concerns another answer. */
function endOf(records: Buffer, offset: number): number {
  const last = batchPositions(records).at(-1);
  return last === undefined ? offset : lastOffsetAt(records, last) + 1;
}

const unknownEpoch = 'unknown epoch';

/** Where the log and what the reader has read of it part; undefined: they do not. */
function divergence(
  partition: Partition,
  asked: FetchPartition,
): EpochEnd | typeof unknownEpoch | undefined {
  if (asked.lastFetchedEpoch === -1) return undefined;
  const end = partition.endOfEpoch(asked.lastFetchedEpoch);
  if (end === undefined) return unknownEpoch;
  const isCut = end.epoch < asked.lastFetchedEpoch || end.endOffset < asked.fetchOffset;
  return isCut ? end : undefined;
}

function errorOf(cause: unknown): number {
  if (cause instanceof RefusedBatchError) return cause.error;
  if (cause instanceof OffsetOutOfRangeError) return ErrorCode.OFFSET_OUT_OF_RANGE;
  return ErrorCode.KAFKA_STORAGE_ERROR;
}

function failed(
  { partition }: FetchPartition,
  errorCode: number,
  more: Partial<PartitionDataInput> = {},
): PartitionAnswer {
  const data = {
    partitionIndex: partition,
    errorCode,
    highWatermark: -1,
    lastStableOffset: -1,
    logStartOffset: -1,
    abortedTransactions: null,
    records: noRecords,
    ...more,
  };
  return { data, hasMore: true, isUrgent: true };
}
