/**
 * Metadata (3), versions 0–12: the broker and its topics. Only this API creates topics on demand, and
 * only when the client allows it (v4; earlier ones always do). v10 topic ids · v12 asks by id.
 */
import {
  metadataApi,
  type MetadataRequestTopic,
  type MetadataResponseTopicInput,
} from '../../generated/kafka/metadata.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError, type Topic } from '../log/topics.js';
import { isInternalTopic, topicNameProblem } from '../log/topic-name.js';
import { apiHandler, type BrokerParts } from './handler.js';

export const metadata = apiHandler(metadataApi, async (request, { broker, node, version }) => {
  const wantsAll = request.topics === null || (version === 0 && request.topics.length === 0);
  const asked = wantsAll ? broker.topics.all.map(byName) : request.topics!;
  const names = new Set(asked.flatMap(({ name }) => name ?? []));
  const ids = new Set(asked.flatMap(({ name, topicId }) => (name === null ? topicId : [])));
  const mayCreate = request.allowAutoTopicCreation && broker.autoCreateTopics && !wantsAll;
  return {
    brokers: [node],
    clusterId: broker.clusterId,
    controllerId: broker.nodeId,
    topics: await Promise.all([
      ...[...names].map((name) => describe(name, mayCreate, broker)),
      ...[...ids].map((id) => describeById(id, broker)),
    ]),
  };
});

function byName({ name, id }: Topic): MetadataRequestTopic {
  return { name, topicId: id };
}

async function describe(
  name: string,
  mayCreate: boolean,
  broker: BrokerParts,
): Promise<MetadataResponseTopicInput> {
  const topic = broker.topics.get(name);
  if (topic !== undefined) return described(topic, broker.nodeId);
  if (topicNameProblem(name) !== undefined) return unknown(name, ErrorCode.INVALID_TOPIC_EXCEPTION);
  if (!mayCreate || isInternalTopic(name))
    return unknown(name, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  try {
    const made = await broker.topics.ensure({
      name,
      partitions: broker.defaultPartitions,
      configs: {},
    });
    return described(made, broker.nodeId);
  } catch (error) {
    return unknown(name, error instanceof TopicError ? error.error : ErrorCode.KAFKA_STORAGE_ERROR);
  }
}

function describeById(topicId: string, broker: BrokerParts): MetadataResponseTopicInput {
  const topic = broker.topics.byId(topicId);
  if (topic !== undefined) return described(topic, broker.nodeId);
  return { name: null, topicId, errorCode: ErrorCode.UNKNOWN_TOPIC_ID, partitions: [] };
}

function described({ name, id, partitions }: Topic, nodeId: number): MetadataResponseTopicInput {
  return {
    name,
    topicId: id,
    partitions: partitions.map(({ index, leaderEpoch }) => ({
      partitionIndex: index,
      leaderId: nodeId,
      leaderEpoch,
      replicaNodes: [nodeId],
      isrNodes: [nodeId],
    })),
  };
}

function unknown(name: string, errorCode: number): MetadataResponseTopicInput {
  return { name, errorCode, partitions: [] };
}
