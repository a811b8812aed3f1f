/*
 * Hot path. Produce (0), versions 3–11; 0–2 are announced and closed upon (schemas/kafka/README.md).
 * v7 zstd · v8 error message · v9 flexible · v10 the new leader (never another one here) · v11 an error
 * that says: abort the transaction (KIP-890).
 *
 * All batches of a request are appended before anything is awaited, so requests of one connection
 * keep their order; then the answer waits for what `acks` asks. Batches of a topic that must look into
 * them (compaction, `compression.type`) wait for each other, partition by partition.
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
import { prepareBatch } from '../log/batch-preparation.js';
import { RefusedBatchError, validateBatch, type TimestampRange } from '../log/batch-validation.js';
import type { ProducedBatch } from '../log/partition.js';
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
/** Kafka's own tools may write to its internal topics. */
const adminClientId = '__admin_client';

export const produce = apiHandler(produceApi, (request, context) => {
  const areAcksKnown = request.acks >= acksAll && request.acks <= 1;
  const topics = request.topicData.map(({ name, partitionData }) => ({
    name,
    outcomes: partitionData.map((data) =>
      areAcksKnown
        ? append(context.broker.topics.get(name), data, context)
        : {
            response: refusal(data.index, ErrorCode.INVALID_REQUIRED_ACKS, `acks=${request.acks}`),
          },
    ),
  }));
  if (request.acks === 0) return answerNothing(topics);
  return answer(topics, request.acks);
});

function rangeAround(
  nowMs: number,
  { behindMs, aheadMs }: NonNullable<Topic['settings']['timestampLimits']>,
): TimestampRange {
  return { oldestMs: nowMs - behindMs, newestMs: nowMs + aheadMs };
}

function append(
  topic: Topic | undefined,
  { index, records }: PartitionProduceData,
  { broker, version, clientId }: RequestContext,
): Outcome | Promise<Outcome> {
  const partition = topic?.partitions[index];
  if (topic === undefined || partition === undefined)
    return { response: refusal(index, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, null) };
  if (isInternalTopic(topic.name) && clientId !== adminClientId)
    return { response: refusal(index, ErrorCode.INVALID_TOPIC_EXCEPTION, null) };
  const store = (batch: Buffer, header: BatchHeader): Outcome => {
    if (isTransactional(header)) {
      const refused = broker.transactions.produceError(header, topic.name, index);
      const error = abortableAs(refused, version >= abortableVersion);
      if (error !== ErrorCode.NONE)
        throw new RefusedBatchError(error, 'the transaction is not open in this partition');
    }
    const appendTimeMs = topic.settings.hasLogAppendTime ? broker.clock.nowMs() : undefined;
    const produced = partition.append(batch, header, appendTimeMs);
    return {
      produced,
      response: {
        index,
        baseOffset: produced.baseOffset,
        logAppendTimeMs: appendTimeMs ?? -1,
        logStartOffset: partition.startOffset,
      },
    };
  };
  const refused = (error: unknown): Outcome => ({ response: refusalOf(index, error) });
  try {
    const { batchBytesMax, segmentBytes, timestampLimits: limits } = topic.settings;
    const header = validateBatch(records, {
      batchBytesMax,
      segmentBytes,
      allowsZstd: version >= zstdVersion,
      timestamps: limits && rangeAround(broker.clock.nowMs(), limits),
    });
    const { isCompacted, codec } = topic.settings;
    if (!isCompacted && codec === undefined) return store(records!, header);
    const prepared = partition.inOrder(async () => {
      const batch = await prepareBatch(records!, { requiresKeys: isCompacted, codec });
      return store(batch, readBatchHeader(batch, 0));
    });
    return prepared.catch(refused);
  } catch (error) {
    return refused(error);
  }
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

function refusalOf(index: number, error: unknown): PartitionProduceResponseInput {
  if (error instanceof RefusedBatchError) return refusal(index, error.error, error.message);
  return refusal(index, ErrorCode.KAFKA_STORAGE_ERROR, null);
}

function refusal(
  index: number,
  errorCode: number,
  errorMessage: string | null,
): PartitionProduceResponseInput {
  return { index, errorCode, baseOffset: -1, logStartOffset: -1, errorMessage };
}
