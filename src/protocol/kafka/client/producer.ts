/*
 * A plain writer: at least once, and without duplicates of its own making. With acks -1 it is
 * idempotent (KIP-98): a batch that is sent again after a lost answer carries the same sequence,
 * and the broker keeps one copy.
 */
import { initProducerIdApi } from '../../../generated/kafka/init-producer-id.js';
import { encodeRecordBatchAsync } from '../record-batch.js';
import type { RecordBatchInput } from '../record-batch.js';
import type { KafkaCluster } from './cluster.js';
import { assertNoError } from './kafka-errors.js';
import { produceBatches } from './partition-writes.js';
import type { PartitionBatch } from './partition-writes.js';
import { retrying } from './retry.js';
import { Sequences } from './sequences.js';
import { inRounds } from './topic-partition.js';
import type { TopicPartition } from './topic-partition.js';

/** A broker knows so many batches of a partition again, as Kafka's own producer assumes. */
const batchesInFlightMax = 5;

export interface ProducerOptions {
  readonly acks?: -1 | 1;
  /** For the acknowledgement of one try. */
  readonly writeTimeoutMs?: number;
}

export interface PartitionRecords extends TopicPartition {
  readonly records: RecordBatchInput;
}

/** Not for concurrent use: the next `write` comes after the last one has settled. */
export class Producer {
  readonly #cluster: KafkaCluster;
  readonly #acks: -1 | 1;
  readonly #writeTimeoutMs: number;
  readonly #sequences = new Sequences();
  #identity: { readonly producerId: number; readonly producerEpoch: number } | undefined;

  constructor(cluster: KafkaCluster, options: ProducerOptions = {}) {
    this.#cluster = cluster;
    this.#acks = options.acks ?? -1;
    this.#writeTimeoutMs = options.writeTimeoutMs ?? 30_000;
  }

  /**
   * Writes records to partitions, one batch each and those of one partition in this order; resolves
   * when all are acknowledged. After a rejection some may have been written, and the next write
   * begins with a new producer id.
   */
  async write(items: readonly PartitionRecords[]): Promise<void> {
    const rounds = inRounds(items);
    const together = this.#acks === -1 ? batchesInFlightMax : 1;
    for (let at = 0; at < rounds.length; at += together)
      await this.#writeTogether(rounds.slice(at, at + together).flat());
  }

  /** Sent again as a whole: with sequences that keeps their order, and one copy of each. */
  async #writeTogether(items: readonly PartitionRecords[]): Promise<void> {
    this.#identity ??= await this.#newIdentity();
    const identity = this.#identity;
    const batches: PartitionBatch[] = [];
    for (const { topic, partition, records } of items) {
      const baseSequence =
        this.#acks === -1 ? this.#sequences.take(topic, partition, records.size) : -1;
      const batch = await encodeRecordBatchAsync({ ...records, ...identity, baseSequence });
      batches.push({ topic, partition, batch });
    }
    const { clock, signal, retryTimeoutMs: timeoutMs } = this.#cluster;
    const options = { acks: this.#acks, timeoutMs: this.#writeTimeoutMs, isRepeatable: true };
    try {
      await retrying({ clock, signal, timeoutMs, isRepeatable: true }, async () => {
        await produceBatches(this.#cluster, batches, options);
      });
    } catch (error) {
      this.#identity = undefined;
      throw error;
    }
  }

  async #newIdentity(): Promise<{ producerId: number; producerEpoch: number }> {
    this.#sequences.clear();
    if (this.#acks !== -1) return { producerId: -1, producerEpoch: -1 };
    const { clock, signal, retryTimeoutMs: timeoutMs } = this.#cluster;
    return retrying({ clock, signal, timeoutMs, isRepeatable: true }, async () => {
      const connection = await this.#cluster.anyConnection();
      const request = { transactionalId: null, transactionTimeoutMs: 60_000 };
      const answer = await connection.send(initProducerIdApi, request);
      assertNoError('asking for a producer id', answer.errorCode);
      return { producerId: answer.producerId, producerEpoch: answer.producerEpoch };
    });
  }
}
