import { Kafka, logLevel } from 'kafkajs';
import { deleteTopic } from '#src/protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { KafkaConnectionError, KafkaError } from '#src/protocol/kafka/client/kafka-errors.js';
import { latest, listOffsets } from '#src/protocol/kafka/client/offsets.js';
import { eventually } from './until.js';

/** Of kafkajs it is one second. */
const connectLimitMs = 30_000;

/** Creates topics by kafkajs, which shares no code with ours. */
export async function createTopics(
  address: string,
  topics: readonly string[],
  numPartitions: number,
): Promise<void> {
  const admin = kafkaAt(address).admin();
  await admin.connect();
  await admin.createTopics({ topics: topics.map((topic) => ({ topic, numPartitions })) });
  await admin.disconnect();
}

/** By our client: resolves when each partition has a leader, which takes Kafka a moment. */
export async function makeTopics(
  cluster: KafkaCluster,
  names: readonly string[],
  numPartitions: number,
): Promise<void> {
  const made = { numPartitions, replicationFactor: 1, assignments: [], configs: [] };
  await cluster.createTopics(names.map((name) => ({ ...made, name })));
  const partitions = names.flatMap((topic) =>
    Array.from({ length: numPartitions }, (_, partition) => ({ topic, partition })),
  );
  const areServed = (): Promise<boolean> =>
    listOffsets(cluster, partitions, latest).then(() => true, isNotYet);
  await eventually(areServed, `${names.join()} are served`);
}

function isNotYet(error: unknown): false {
  if (error instanceof KafkaError && error.isRetriable) return false;
  if (error instanceof KafkaConnectionError) return false;
  throw error;
}

/** Resolves when no client is told of it any more. */
export async function removeTopic(cluster: KafkaCluster, name: string): Promise<void> {
  await deleteTopic(cluster, name);
  const isGone = async (): Promise<boolean> => !(await cluster.topicNames()).includes(name);
  await eventually(isGone, `${name} is gone`);
}

/** Value `i` goes to partition `i` modulo `partitionCount`. */
export async function produceValues(
  address: string,
  { topic, partitionCount }: { readonly topic: string; readonly partitionCount: number },
  values: readonly string[],
): Promise<void> {
  // Idempotent: what it sends again after a lost answer is there once all the same.
  const producer = kafkaAt(address).producer({ idempotent: true });
  await producer.connect();
  const messages = values.map((value, i) => ({ value, partition: i % partitionCount }));
  await producer.send({ topic, messages });
  await producer.disconnect();
}

function kafkaAt(address: string): Kafka {
  return new Kafka({
    brokers: [address],
    logLevel: logLevel.NOTHING,
    connectionTimeout: connectLimitMs,
  });
}
