/*
 * Produce requests: batches of several partitions go to their leaders in one request a leader.
 */
import { produceApi } from '../../../generated/kafka/produce.js';
import type {
  PartitionProduceResponse,
  TopicProduceResponse,
} from '../../../generated/kafka/produce.js';
import { ErrorCode } from '../error-codes.js';
import type { KafkaCluster } from './cluster.js';
import type { KafkaConnection } from './connection.js';
import { assertNoError } from './kafka-errors.js';
import { byTopic, inRounds } from './topic-partition.js';
import type { TopicPartition } from './topic-partition.js';

export interface PartitionBatch extends TopicPartition {
  /** One encoded record batch. */
  readonly batch: Buffer;
}

export interface ProduceOptions {
  /** -1: when all in-sync replicas have it; 1: when the leader has it. */
  readonly acks: -1 | 1;
  readonly transactionalId?: string | undefined;
  readonly timeoutMs: number;
  /** They may have been sent before: one that a broker has already is written. */
  readonly isRepeatable?: boolean;
}

/**
 * Sends each batch to its leader and resolves when all are acknowledged. Several of one partition go
 * one behind the other without waiting for answers, in this order. Rejects with the first KafkaError
 * or KafkaConnectionError; then any of the batches may have been written.
 */
export function produceBatches(
  cluster: KafkaCluster,
  batches: readonly PartitionBatch[],
  options: ProduceOptions,
): Promise<void> {
  return sendToLeaders(cluster, batches, async (leader, round) => {
    for (const { name, partitionResponses } of await produceTo(leader, round, options))
      for (const answer of partitionResponses)
        if (options.isRepeatable !== true || !isDuplicate(answer)) assertWritten(name, answer);
  });
}

/** As `produceBatches`; `send` gets at most one batch a partition, and looks at the answer. */
export async function sendToLeaders<Batch extends PartitionBatch>(
  cluster: KafkaCluster,
  batches: readonly Batch[],
  send: (leader: KafkaConnection, round: readonly Batch[]) => Promise<void>,
): Promise<void> {
  try {
    const byLeader = new Map<KafkaConnection, Batch[]>();
    for (const batch of batches) {
      const leader = await cluster.leader(batch.topic, batch.partition);
      const group = byLeader.get(leader);
      if (group === undefined) byLeader.set(leader, [batch]);
      else group.push(batch);
    }
    const sends = [...byLeader].flatMap(([leader, group]) =>
      inRounds(group).map((round) => send(leader, round)),
    );
    // All answers are waited for: neither a retry nor who asks where a log ends must overtake a batch.
    const results = await Promise.allSettled(sends);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } catch (error) {
    for (const { topic } of batches) cluster.forgetTopic(topic);
    throw error;
  }
}

/** At most one batch a partition. */
export async function produceTo(
  leader: KafkaConnection,
  batches: readonly PartitionBatch[],
  { transactionalId, acks, timeoutMs }: ProduceOptions,
): Promise<readonly TopicProduceResponse[]> {
  const topicData = byTopic(batches).map(([name, group]) => ({
    name,
    partitionData: group.map(({ partition, batch }) => ({ index: partition, records: batch })),
  }));
  const request = { transactionalId: transactionalId ?? null, acks, timeoutMs, topicData };
  return (await leader.send(produceApi, request, { waitMs: timeoutMs })).responses;
}

/** A try before was written although its answer was lost. */
function isDuplicate({ errorCode }: PartitionProduceResponse): boolean {
  return errorCode === ErrorCode.DUPLICATE_SEQUENCE_NUMBER;
}

function assertWritten(topic: string, answer: PartitionProduceResponse): void {
  const record = answer.recordErrors[0]?.batchIndexErrorMessage;
  assertNoError(
    `writing to partition ${answer.index} of topic ${topic}`,
    answer.errorCode,
    answer.errorMessage ?? record,
  );
}
