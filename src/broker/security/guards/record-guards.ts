/** Produce, Fetch and what goes with them: by topic. */
import { ProtocolError } from '../../../core/errors.js';
import { deleteRecordsApi } from '../../../generated/kafka/delete-records.js';
import { describeProducersApi } from '../../../generated/kafka/describe-producers.js';
import {
  fetchApi,
  type FetchableTopicResponseInput,
  type FetchTopic,
} from '../../../generated/kafka/fetch.js';
import { listOffsetsApi } from '../../../generated/kafka/list-offsets.js';
import { offsetForLeaderEpochApi } from '../../../generated/kafka/offset-for-leader-epoch.js';
import { produceApi, type PartitionProduceData } from '../../../generated/kafka/produce.js';
import { ErrorCode } from '../../../protocol/kafka/error-codes.js';
import {
  attributesAt,
  headerBytes,
  transactionalBit,
} from '../../../protocol/kafka/record-batch/format.js';
import { guard, split, topicRefused, transactionRefused, type Guard } from './guard.js';

const idVersion = 13;
const { errorCode: refusedCode } = topicRefused;

export const produceGuard = guard(produceApi, (request, { access }) => {
  if (!access.isLimited) return undefined;
  const { transactionalId, topicData, acks } = request;
  const mayWriteIn =
    !topicData.some(({ partitionData }) => partitionData.some(isTransactional)) ||
    (transactionalId !== null && access.may('write', 'transactionalId', transactionalId));
  const isGranted = (name: string): boolean => mayWriteIn && access.may('write', 'topic', name);
  const { granted, refused } = split(topicData, ({ name }) => isGranted(name));
  if (refused.length === 0) return undefined;
  // Kafka, too, has no other way to tell a producer that wants no answer.
  if (acks === 0) throw new ProtocolError(`topic ${refused[0]!.name} may not be written`);
  const { errorCode } = mayWriteIn ? topicRefused : transactionRefused;
  const responses = refused.map(({ name, partitionData }) => ({
    name,
    partitionResponses: partitionData.map(({ index }) => ({ index, errorCode, baseOffset: -1 })),
  }));
  return {
    request: { ...request, topicData: granted },
    complete: (response) => ({ ...response, responses: [...response.responses, ...responses] }),
  };
});

/** By the head of the batch, as Kafka; whether it is a batch at all, the handler finds out. */
function isTransactional({ records }: PartitionProduceData): boolean {
  if (records === null || records.length < headerBytes) return false;
  return (records.readInt16BE(attributesAt) & transactionalBit) !== 0;
}

/**
 * A session is kept only while all of its partitions are granted and the rules stay as they are: else
 * the client names its partitions in each request, and is told of those that it may not read.
 */
export const fetchGuard = guard(fetchApi, (request, { access, broker, session, version }) => {
  if (!access.isLimited) return undefined;
  const isIncremental = request.sessionEpoch > 0;
  const nameOf = ({ topic, topicId }: FetchTopic): string | undefined =>
    version < idVersion ? topic : broker.topics.byId(topicId)?.name;
  const { granted, refused } = split(request.topics, (topic) => {
    const name = nameOf(topic);
    return name === undefined || access.may('read', 'topic', name);
  });
  const isStale = session.fetchRulesVersion !== access.version;
  if (isIncremental && (isStale || refused.length > 0))
    return { answer: { errorCode: ErrorCode.FETCH_SESSION_ID_NOT_FOUND, responses: [] } };
  session.fetchRulesVersion = access.version;
  if (refused.length === 0) return undefined;
  const responses = refused.map(refusedFetch);
  return {
    // An error is told at once.
    request: { ...request, topics: granted, sessionEpoch: -1, maxWaitMs: 0 },
    complete: (response) => ({ ...response, responses: [...response.responses, ...responses] }),
  };
});

function refusedFetch({ topic, topicId, partitions }: FetchTopic): FetchableTopicResponseInput {
  return {
    topic,
    topicId,
    partitions: partitions.map(({ partition }) => ({
      partitionIndex: partition,
      errorCode: refusedCode,
      highWatermark: -1,
      records: Buffer.alloc(0),
    })),
  };
}

const listOffsetsGuard = guard(listOffsetsApi, (request, { access }) => {
  const { granted, refused } = split(request.topics, ({ name }) =>
    access.may('describe', 'topic', name),
  );
  if (refused.length === 0) return undefined;
  const topics = refused.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex }) => ({
      partitionIndex,
      errorCode: refusedCode,
    })),
  }));
  return {
    request: { ...request, topics: granted },
    complete: (response) => ({ ...response, topics: [...response.topics, ...topics] }),
  };
});

const offsetForLeaderEpochGuard = guard(offsetForLeaderEpochApi, (request, { access }) => {
  if (access.mayOnCluster('clusterAction')) return undefined;
  const { granted, refused } = split(request.topics, ({ topic }) =>
    access.may('describe', 'topic', topic),
  );
  if (refused.length === 0) return undefined;
  const topics = refused.map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map(({ partition }) => ({ partition, errorCode: refusedCode })),
  }));
  return {
    request: { ...request, topics: granted },
    complete: (response) => ({ ...response, topics: [...response.topics, ...topics] }),
  };
});

const deleteRecordsGuard = guard(deleteRecordsApi, (request, { access }) => {
  const { granted, refused } = split(request.topics, ({ name }) =>
    access.may('delete', 'topic', name),
  );
  if (refused.length === 0) return undefined;
  const topics = refused.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex }) => ({
      partitionIndex,
      lowWatermark: -1,
      errorCode: refusedCode,
    })),
  }));
  return {
    request: { ...request, topics: granted },
    complete: (response) => ({ ...response, topics: [...response.topics, ...topics] }),
  };
});

const describeProducersGuard = guard(describeProducersApi, (request, { access }) => {
  const { granted, refused } = split(request.topics, ({ name }) =>
    access.may('read', 'topic', name),
  );
  if (refused.length === 0) return undefined;
  const topics = refused.map(({ name, partitionIndexes }) => ({
    name,
    partitions: partitionIndexes.map((partitionIndex) => ({
      partitionIndex,
      ...topicRefused,
      activeProducers: [],
    })),
  }));
  return {
    request: { ...request, topics: granted },
    complete: (response) => ({ ...response, topics: [...response.topics, ...topics] }),
  };
});

export const recordGuards: readonly Guard[] = [
  produceGuard,
  fetchGuard,
  listOffsetsGuard,
  offsetForLeaderEpochGuard,
  deleteRecordsGuard,
  describeProducersGuard,
];
