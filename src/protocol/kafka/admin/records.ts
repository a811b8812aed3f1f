/* Records that an operator takes out of partitions from their start on. */
import { deleteRecordsApi } from '../../../generated/kafka/delete-records.js';
import type { KafkaCluster } from '../client/cluster.js';
import { KafkaError } from '../client/kafka-errors.js';
import { repeating } from '../client/retry.js';
import type { TopicPartition } from '../client/topic-partition.js';
import { ErrorCode } from '../error-codes.js';

/** All records of the partition below `offset`; -1: all that are there. */
export interface RecordsBelow extends TopicPartition {
  readonly offset: number;
}

const timeoutMs = 30_000;

/** Resolves with the partition's new start. Rejects with KafkaError where nothing was deleted. */
export function deleteRecords(
  cluster: KafkaCluster,
  { topic, partition, offset }: RecordsBelow,
): Promise<number> {
  const partitions = [{ partitionIndex: partition, offset }];
  const topics = [{ name: topic, partitions }];
  return repeating(cluster, async () => {
    const leader = await cluster.leader(topic, partition);
    const response = await leader.send(deleteRecordsApi, { topics, timeoutMs });
    const result = response.topics[0]?.partitions[0];
    const errorCode = result?.errorCode ?? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
    if (errorCode === ErrorCode.NONE) return result!.lowWatermark;
    cluster.forgetTopic(topic);
    throw new KafkaError(`deleting records of partition ${partition} of topic ${topic}`, errorCode);
  });
}
