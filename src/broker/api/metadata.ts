/**
 * Metadata (3), versions 0–9: the broker and its topics. Only this API creates topics on demand, and
 * only when the client allows it (v4; earlier ones always do). No version here shows topic ids.
 */
import { metadataApi, type MetadataResponseTopicInput } from '../../generated/kafka/metadata.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError, type Topic } from '../log/topics.js';
import { topicNameProblem } from '../log/topic-name.js';
import { apiHandler, type BrokerParts } from './handler.js';

export const metadata = apiHandler(metadataApi, async (request, { broker, version }) => {
  const wantsAll = request.topics === null || (version === 0 && request.topics.length === 0);
  const names = wantsAll
    ? broker.topics.all.map(({ name }) => name)
    : [...new Set(request.topics!.map(({ name }) => name))];
  const mayCreate = request.allowAutoTopicCreation && broker.autoCreateTopics && !wantsAll;
  const { nodeId } = broker.node;
  return {
    brokers: [broker.node],
    clusterId: broker.clusterId,
    controllerId: nodeId,
    topics: await Promise.all(names.map((name) => describe(name, mayCreate, broker))),
  };
});

async function describe(
  name: string,
  mayCreate: boolean,
  broker: BrokerParts,
): Promise<MetadataResponseTopicInput> {
  const topic = broker.topics.get(name);
  if (topic !== undefined) return described(topic, broker.node.nodeId);
  if (topicNameProblem(name) !== undefined) return unknown(name, ErrorCode.INVALID_TOPIC_EXCEPTION);
  if (!mayCreate) return unknown(name, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
  try {
    const made = await broker.topics.ensure({
      name,
      partitions: broker.defaultPartitions,
      configs: {},
    });
    return described(made, broker.node.nodeId);
  } catch (error) {
    return unknown(name, error instanceof TopicError ? error.error : ErrorCode.KAFKA_STORAGE_ERROR);
  }
}

function described({ name, partitions }: Topic, nodeId: number): MetadataResponseTopicInput {
  return {
    name,
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
