/*
 * Hot path. Produce (0), versions 3–11; 0–2 are announced and closed upon (schemas/kafka/README.md).
 * v7 zstd · v8 error message · v9 flexible · v10 the new leader (never another one here) · v11 an error
 * that says: abort the transaction (KIP-890).
 *
 * All batches of a request are appended before anything is awaited, so requests of one connection
 * keep their order; then the answer waits for what `acks` asks. Batches of a topic that must look into
 * them (compaction, `compression.type`, limits of timestamps) wait for each other, partition by
 * partition.
 */
import { ProtocolError } from '../../core/errors.js';
import {
  produceApi,
  type PartitionProduceData,
  type PartitionProduceResponseInput,
} from '../../generated/kafka/produce.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import {
  isTransactional,
  readBatchHeader,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { prepareBatch, type TimestampRange } from '../log/batch-preparation.js';
import {
  checkBatch,
  checkFraming,
  headerOf,
  onlyBatch,
  RefusedBatchError,
} from '../log/batch-validation.js';
import type { Partition, ProducedBatch } from '../log/partition.js';
import { isInternalTopic } from '../log/topic-name.js';
import type { Topic } from '../log/topics.js';
import { abortableAs } from './coordinator-errors.js';
import { apiHandler, type RequestContext } from './handler.js';

interface Outcome {
  readonly response: PartitionProduceResponseInput;
  readonly produced?: ProducedBatch;
}

const acksAll = -1;
const zstdVersion = 7;
const abortableVersion = 11;
/** Errors of a log that Kafka answers without saying where the log begins. */
const withoutLogStart: ReadonlySet<number> = new Set([
  ErrorCode.CORRUPT_MESSAGE,
  ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
  ErrorCode.MESSAGE_TOO_LARGE,
  ErrorCode.RECORD_LIST_TOO_LARGE,
  ErrorCode.KAFKA_STORAGE_ERROR,
]);
/** Kafka's own tools may write to its internal topics. */
const adminClientId = '__admin_client';

export const produce = apiHandler(produceApi, (request, context) => {
  const { acks } = request;
  const topics = request.topicData.map(({ name, partitionData }) => ({
    name,
    outcomes: partitionData.map((data) =>
      append(context.broker.topics.get(name), data, acks, context),
    ),
  }));
  if (acks === 0) return answerNothing(topics);
  return answer(topics, acks);
});

/** What is wrong with the request is said before the log is asked. */
function append(
  topic: Topic | undefined,
  { index, records }: PartitionProduceData,
  acks: number,
  context: RequestContext,
): Outcome | Promise<Outcome> {
  const partition = topic?.partitions[index];
  try {
    checkFraming(records);
    if (topic === undefined || partition === undefined)
      return { response: refusal(index, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, null) };
    const batch = onlyBatch(records, context.version >= zstdVersion);
    return appendTo(topic, partition, batch, acks, context);
  } catch (error) {
    return { response: refusalOf(index, error) };
  }
}

function appendTo(
  topic: Topic,
  partition: Partition,
  batch: Buffer,
  acks: number,
  context: RequestContext,
): Outcome | Promise<Outcome> {
  const { index } = partition;
  try {
    const header = headerOf(batch);
    const refused = transactionRefusal(topic, partition, header, context);
    if (refused !== undefined) return refused;
    if (acks < acksAll || acks > 1)
      return { response: refusal(index, ErrorCode.INVALID_REQUIRED_ACKS, `acks=${acks}`) };
    if (isInternalTopic(topic.name) && context.clientId !== adminClientId)
      return { response: refusal(index, ErrorCode.INVALID_TOPIC_EXCEPTION, 'an internal topic') };
    checkBatch(batch, header, topic.settings);
    const { isCompacted, codec, timestampLimits } = topic.settings;
    if (isCompacted || codec !== undefined || timestampLimits !== undefined)
      return appendPrepared(topic, partition, batch, context);
    return store(topic, partition, batch, header, context);
  } catch (error) {
    return { response: refusalOf(index, error, partition) };
  }
}

async function appendPrepared(
  topic: Topic,
  partition: Partition,
  batch: Buffer,
  context: RequestContext,
): Promise<Outcome> {
  const { isCompacted: requiresKeys, codec, timestampLimits } = topic.settings;
  const timestamps = timestampLimits && rangeAround(context.broker.clock.nowMs(), timestampLimits);
  try {
    return await partition.inOrder(async () => {
      const prepared = await prepareBatch(batch, { requiresKeys, timestamps, codec });
      const header = readBatchHeader(prepared, 0);
      // It may have ended meanwhile.
      const refused = transactionRefusal(topic, partition, header, context);
      return refused ?? store(topic, partition, prepared, header, context);
    });
  } catch (error) {
    return { response: refusalOf(partition.index, error, partition) };
  }
}

/** Synchronous: asked right before the append. */
function transactionRefusal(
  topic: Topic,
  { index }: Partition,
  header: BatchHeader,
  { broker, version }: RequestContext,
): Outcome | undefined {
  // To Kafka, too, what no producer has sent belongs to no transaction.
  if (!isTransactional(header) || header.producerId < 0) return undefined;
  const refused = broker.transactions.produceError(header, topic.name, index);
  if (refused === ErrorCode.NONE) return undefined;
  const error = abortableAs(refused, version >= abortableVersion);
  return { response: refusal(index, error, 'the transaction is not open in this partition') };
}

/** Throws RefusedBatchError. */
function store(
  topic: Topic,
  partition: Partition,
  batch: Buffer,
  header: BatchHeader,
  { broker }: RequestContext,
): Outcome {
  const appendTimeMs = topic.settings.hasLogAppendTime ? broker.clock.nowMs() : undefined;
  const produced = partition.append(batch, header, appendTimeMs);
  const response = {
    index: partition.index,
    baseOffset: produced.baseOffset,
    logAppendTimeMs: appendTimeMs ?? -1,
    logStartOffset: partition.startOffset,
  };
  return { produced, response };
}

function rangeAround(
  nowMs: number,
  { behindMs, aheadMs }: NonNullable<Topic['settings']['timestampLimits']>,
): TimestampRange {
  return { oldestMs: nowMs - behindMs, newestMs: nowMs + aheadMs };
}

type Appended = readonly {
  readonly name: string;
  readonly outcomes: readonly (Outcome | Promise<Outcome>)[];
}[];

/** acks=0 has no answer; closing the connection is the only way to say that something failed. */
async function answerNothing(topics: Appended): Promise<undefined> {
  const outcomes = await Promise.all(topics.flatMap((topic) => topic.outcomes));
  const failed = outcomes.find(({ produced }) => !produced);
  if (failed !== undefined)
    throw new ProtocolError(`produce with acks=0 failed: error ${failed.response.errorCode}`);
  return undefined;
}

async function answer(
  topics: Appended,
  acks: number,
): Promise<{ responses: { name: string; partitionResponses: PartitionProduceResponseInput[] }[] }> {
  const responses = [];
  for (const { name, outcomes } of topics) {
    const partitionResponses: PartitionProduceResponseInput[] = [];
    for (const outcome of outcomes) partitionResponses.push(await settled(await outcome, acks));
    responses.push({ name, partitionResponses });
  }
  return { responses };
}

async function settled(
  { response, produced }: Outcome,
  acks: number,
): Promise<PartitionProduceResponseInput> {
  if (produced === undefined) return response;
  try {
    await (acks === acksAll ? produced.safe : produced.written);
    return response;
  } catch (error) {
    return refusalOf(response.index, error);
  }
}

/** `partition`: whose log was asked. */
function refusalOf(
  index: number,
  error: unknown,
  partition?: Partition,
): PartitionProduceResponseInput {
  if (!(error instanceof RefusedBatchError))
    return refusal(index, ErrorCode.KAFKA_STORAGE_ERROR, null);
  const refused = refusal(index, error.error, error.message);
  if (partition === undefined || withoutLogStart.has(error.error)) return refused;
  return { ...refused, logStartOffset: partition.startOffset, recordErrors: error.records };
}

function refusal(
  index: number,
  errorCode: number,
  errorMessage: string | null,
): PartitionProduceResponseInput {
  return { index, errorCode, baseOffset: -1, logStartOffset: -1, errorMessage };
}
