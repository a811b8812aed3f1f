/*
 * Hot path. Fetch (1), versions 4–13: bytes of the segments as they are.
 * v5 log start · v7 sessions (declined: id 0) · v9 leader epoch · v10 zstd · v11 rack · v12 flexible,
 * the epoch read last (KIP-595: where it ended, if that is below the offset asked for) · v13 topic ids
 * instead of names: a topic that was made anew is another one.
 *
 * - At least one whole batch of the first partition that has any, whatever the limits (KIP-74); it
 *   may begin below the offset asked for, and clients skip.
 * - With too little to send the fetch is parked until enough is there or its time is up; an empty
 *   answer never leaves early. Errors always do.
 * - One response a connection is in memory at a time, however many requests a client sends ahead.
 */
import {
  fetchApi,
  type FetchPartition,
  type FetchRequest,
  type FetchTopic,
  type FetchResponseInput,
  type FetchableTopicResponseInput,
  type PartitionDataInput,
} from '../../generated/kafka/fetch.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import { LongPoll } from '../log/long-poll.js';
import type { EpochEnd } from '../log/leader-epochs.js';
import type { Partition } from '../log/partition.js';
import type { Topic } from '../log/topics.js';
import { OffsetOutOfRangeError } from '../../storage/log.js';
import { apiHandler, type RequestContext } from './handler.js';

const noRecords = Buffer.alloc(0);
const readCommitted = 1;
const zstdVersion = 10;
const topicIdVersion = 13;

interface Round {
  readonly response: FetchResponseInput;
  readonly bytes: number;
  /** Something else than records to tell: it does not wait for more of them. */
  readonly isUrgent: boolean;
}

export const fetch = apiHandler(fetchApi, async (request, context) => {
  const { sessionId, sessionEpoch } = request;
  if (sessionId !== 0 && sessionEpoch > 0)
    return { errorCode: ErrorCode.FETCH_SESSION_ID_NOT_FOUND, responses: [] };
  await context.turn();
  const partitions = request.topics.flatMap((asked) => {
    const topic = topicOf(asked, context);
    return asked.partitions.flatMap(({ partition }) => topic?.partitions[partition] ?? []);
  });
  const poll = new LongPoll(partitions, request.maxWaitMs, context.broker.clock, context.signal);
  try {
    return await answerWhenEnough(request, context, partitions, poll);
  } finally {
    poll.close();
  }
});

async function answerWhenEnough(
  request: FetchRequest,
  context: RequestContext,
  partitions: readonly Partition[],
  poll: LongPoll,
): Promise<FetchResponseInput> {
  for (;;) {
    const sizeBefore = sizeOf(partitions);
    const round = await readAll(request, context);
    const missingBytes = request.minBytes - round.bytes;
    if (missingBytes <= 0 || round.isUrgent || request.maxWaitMs <= 0 || partitions.length === 0)
      return round.response;
    // Looked at again only when it can be enough: a large minBytes must not read at every append.
    const mayBeEnough = (): boolean =>
      missingBytes === 1 ||
      sizeOf(partitions) - sizeBefore >= missingBytes ||
      !partitions.every(({ isOnline }) => isOnline);
    do {
      if (!(await poll.next())) return (await readAll(request, context)).response;
    } while (!mayBeEnough());
  }
}

function sizeOf(partitions: readonly Partition[]): number {
  return partitions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

function topicOf(asked: FetchTopic, { broker, version }: RequestContext): Topic | undefined {
  return version >= topicIdVersion
    ? broker.topics.byId(asked.topicId)
    : broker.topics.get(asked.topic);
}

async function readAll(request: FetchRequest, context: RequestContext): Promise<Round> {
  const { broker, version } = context;
  const bytesMax = Math.min(request.maxBytes, broker.limits.log.fetchBytesMax);
  const isCommitted = request.isolationLevel === readCommitted;
  let bytes = 0;
  let isUrgent = false;
  const responses: FetchableTopicResponseInput[] = [];
  for (const askedTopic of request.topics) {
    const topic = topicOf(askedTopic, context);
    const answered: PartitionDataInput[] = [];
    for (const asked of askedTopic.partitions) {
      const room = bytes === 0 ? Math.max(1, bytesMax) : bytesMax - bytes;
      const data = await read(topic, asked, { room, isFirst: bytes === 0, isCommitted, version });
      bytes += data.records!.length;
      isUrgent ||= data.errorCode !== ErrorCode.NONE || data.divergingEpoch !== undefined;
      answered.push(data);
    }
    responses.push({ ...askedTopic, partitions: answered });
  }
  return { response: { responses }, bytes, isUrgent };
}

interface ReadRules {
  readonly room: number;
  readonly isFirst: boolean;
  readonly isCommitted: boolean;
  readonly version: number;
}

async function read(
  topic: Topic | undefined,
  asked: FetchPartition,
  rules: ReadRules,
): Promise<PartitionDataInput> {
  const partition = topic?.partitions[asked.partition];
  if (topic === undefined && rules.version >= topicIdVersion)
    return failed(asked, ErrorCode.UNKNOWN_TOPIC_ID);
  if (topic === undefined || partition === undefined)
    return failed(asked, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  if (rules.version < zstdVersion && topic.configs['compression.type'] === 'zstd')
    return failed(asked, ErrorCode.UNSUPPORTED_COMPRESSION_TYPE);
  const error = leaderEpochError(asked.currentLeaderEpoch, partition.leaderEpoch);
  if (error !== ErrorCode.NONE) return failed(asked, error);
  const { highWatermark, lastStableOffset, startOffset, endOffset } = partition;
  const offset = asked.fetchOffset;
  if (offset < startOffset) return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
  const divergingEpoch = divergence(partition, asked);
  if (divergingEpoch !== undefined)
    return { ...failed(asked, ErrorCode.NONE), highWatermark, lastStableOffset, divergingEpoch };
  if (offset > endOffset) return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
  try {
    const upTo = rules.isCommitted ? lastStableOffset : highWatermark;
    const records = await readBytes(partition, offset, upTo, asked.partitionMaxBytes, rules);
    return {
      partitionIndex: asked.partition,
      errorCode: ErrorCode.NONE,
      highWatermark,
      lastStableOffset,
      logStartOffset: startOffset,
      abortedTransactions: rules.isCommitted ? partition.abortedIn(offset, upTo) : null,
      records,
    };
  } catch (cause) {
    return failed(asked, errorOf(cause));
  }
}

/** Where the log and what the reader has read of it part; undefined: they do not. */
function divergence(partition: Partition, asked: FetchPartition): EpochEnd | undefined {
  const end = partition.endOfEpoch(asked.lastFetchedEpoch);
  if (end === undefined) return undefined;
  const isCut = end.epoch < asked.lastFetchedEpoch || end.endOffset < asked.fetchOffset;
  return isCut ? end : undefined;
}

async function readBytes(
  partition: Partition,
  offset: number,
  upTo: number,
  partitionMaxBytes: number,
  { room, isFirst }: ReadRules,
): Promise<Buffer> {
  if (offset >= upTo) return noRecords;
  if (!isFirst && (room <= 0 || partitionMaxBytes <= 0)) return noRecords;
  const maxBytes = Math.max(1, Math.min(partitionMaxBytes, room));
  const records = await partition.read(offset, maxBytes, upTo);
  // Only the first answer may be larger than asked for; here a single batch was.
  return isFirst || records.length <= room ? records : noRecords;
}

/** Also used by ListOffsets: -1 stands for a client that does not know. */
export function leaderEpochError(asked: number, actual: number): number {
  if (asked < 0 || asked === actual) return ErrorCode.NONE;
  return asked < actual ? ErrorCode.FENCED_LEADER_EPOCH : ErrorCode.UNKNOWN_LEADER_EPOCH;
}

function errorOf(cause: unknown): number {
  if (cause instanceof RefusedBatchError) return cause.error;
  if (cause instanceof OffsetOutOfRangeError) return ErrorCode.OFFSET_OUT_OF_RANGE;
  return ErrorCode.KAFKA_STORAGE_ERROR;
}

function failed({ partition }: FetchPartition, errorCode: number): PartitionDataInput {
  return {
    partitionIndex: partition,
    errorCode,
    highWatermark: -1,
    lastStableOffset: -1,
    logStartOffset: -1,
    abortedTransactions: null,
    records: noRecords,
  };
}
