/* Hot path. Writes batches and sees to it that each lies where it was meant to lie. */
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { assertNoError } from '../../protocol/kafka/client/kafka-errors.js';
import { produceTo, sendToLeaders } from '../../protocol/kafka/client/partition-writes.js';
import type { PartitionBatch } from '../../protocol/kafka/client/partition-writes.js';

export interface PlacedBatch extends PartitionBatch {
  /** Of its first record. */
  readonly offset: number;
}

/** What was written lies elsewhere: this is not the only writer. */
export class DisplacedError extends Error {
  constructor(where: string, expected: number | undefined, found: number) {
    super(
      `${where} has got a record at offset ${found}, expected ${expected}: something else writes ` +
        'to it; stop that, delete the topic and export it again',
    );
  }
}

const options = { acks: -1, timeoutMs: 30_000 } as const;

/**
 * Resolves when all batches are acknowledged by all in-sync replicas. Rejects with KafkaError or
 * KafkaConnectionError, then any of them may be written; with DisplacedError when somebody else writes
 * to the partition.
 */
export async function writePlaced(
  cluster: KafkaCluster,
  batches: readonly PlacedBatch[],
): Promise<void> {
  await sendToLeaders(cluster, batches, async (leader, round) => {
    for (const { name, partitionResponses } of await produceTo(leader, round, options))
      for (const { index, errorCode, errorMessage, baseOffset } of partitionResponses) {
        const where = `partition ${index} of topic ${name} of the target`;
        assertNoError(`writing to ${where}`, errorCode, errorMessage);
        const sent = round.find(({ topic, partition }) => topic === name && partition === index);
        if (sent?.offset !== baseOffset) throw new DisplacedError(where, sent?.offset, baseOffset);
      }
  });
}
