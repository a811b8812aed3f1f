/*
 * Exactly once out of a durable channel: each transaction carries the records of a delivery and the
 * channel's position, as the offset of a group of its own on partition 0 of the sink's topic.
 *
 *   recover:  InitProducerId (aborts what is open) ─▶ stable OffsetFetch ─▶ go on from there
 *   write:    begin ─▶ produce + TxnOffsetCommit ─▶ EndTxn(commit)
 *
 *   a crash or a lost answer …      leaves                     recover finds
 *   before EndTxn arrives           an open transaction        it aborted, the old position
 *   after it arrives                a committed transaction    the new position
 *
 * There is no second produce and no second EndTxn: after any doubt comes `recover`.
 */
import type { CommitRecord, Delivery, LaneState, SinkContext } from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { PartitionBatch } from '../../protocol/kafka/client/partition-writes.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import { encodeRecordBatchAsync } from '../../protocol/kafka/record-batch.js';
import { decodePosition, encodePosition, metadataBytesMax } from './position.js';
import { inRounds } from './record-writer.js';
import type { RecordWriter } from './record-writer.js';
import type { KafkaSinkSettings } from './settings.js';

/** A cluster drops the offsets of an idle group after 7 days (`offsets.retention.minutes`). */
const renewalMs = 24 * 3_600_000;

export class TransactionalWriter implements RecordWriter {
  readonly #context: SinkContext<KafkaSinkConfig>;
  readonly #cluster: KafkaCluster;
  readonly #topic: string;
  readonly #producer: TransactionalProducer;
  /** Transactional id and group. */
  readonly #id: string;
  #known = new IntervalSet();
  #committedMs = 0;
  #hasPosition = false;
  /** What the next delivery leaves with the channel: which cluster the position lies in. */
  #record: CommitRecord | undefined;

  constructor(
    context: SinkContext<KafkaSinkConfig>,
    settings: KafkaSinkSettings,
    cluster: KafkaCluster,
  ) {
    this.#context = context;
    this.#cluster = cluster;
    this.#topic = settings.topic;
    this.#id = `tailrace-${context.channelId}-${context.lane}`;
    this.#producer = new TransactionalProducer(cluster, {
      transactionalId: this.#id,
      transactionTimeoutMs: settings.transactionTimeoutMs,
      writeTimeoutMs: settings.requestTimeoutMs,
    });
  }

  async recover(state: LaneState): Promise<IntervalSet | undefined> {
    await this.#producer.initialize();
    await this.#cluster.topic(this.#topic, { create: true });
    const cluster = await this.#cluster.clusterId();
    const before = state.commitRecord?.['cluster'];
    this.#record = before === cluster ? undefined : { cluster };
    if (before !== undefined && before !== cluster)
      this.#warn(`the brokers are of cluster ${cluster}, the position is in cluster ${before}`);
    const position = await this.#positionThere(before !== undefined && !state.clean);
    this.#known = position?.clone() ?? new IntervalSet();
    this.#hasPosition = position !== undefined;
    return position;
  }

  async write(
    records: readonly PartitionRecords[],
    delivery: Delivery,
  ): Promise<CommitRecord | undefined> {
    const known = this.#known.clone();
    known.raiseLowMark(delivery.lowMark);
    for (const { from, to } of delivery.ranges) known.add(from, to);
    await this.#commit(records, known);
    const record = this.#record;
    this.#record = undefined;
    return record;
  }

  async idle(): Promise<void> {
    if (!this.#hasPosition || this.#nowMs() - this.#committedMs < renewalMs) return;
    await this.#commit([], this.#known);
  }

  async #commit(records: readonly PartitionRecords[], known: IntervalSet): Promise<void> {
    const position = encodePosition(this.#context.channelId, known);
    if (position.metadata.length > metadataBytesMax)
      throw new DeliveryError(
        `the position has ${position.metadata.length} bytes and Kafka keeps ${metadataBytesMax}: ` +
          `another sink of the channel is stuck`,
        { outcome: 'refused' },
      );
    const producer = this.#producer;
    const rounds = inRounds(records);
    await producer.begin(rounds[0] ?? [], this.#id);
    const offset = { topic: this.#topic, partition: 0, ...position };
    await Promise.all([this.#writeRounds(rounds), producer.commitOffsets(this.#id, [offset])]);
    crashPoint('sink.kafka.produced');
    await producer.end(true);
    crashPoint('sink.kafka.committed');
    this.#known = known;
    this.#committedMs = this.#nowMs();
    this.#hasPosition = true;
  }

  async #writeRounds(rounds: readonly PartitionRecords[][]): Promise<void> {
    for (const round of rounds) {
      const batches: PartitionBatch[] = [];
      for (const { topic, partition, records } of round) {
        const stamp = this.#producer.stamp(topic, partition, records.size);
        const batch = await encodeRecordBatchAsync({ ...records, ...stamp });
        batches.push({ topic, partition, batch });
      }
      await this.#producer.write(batches);
    }
  }

  async #positionThere(isExpected: boolean): Promise<IntervalSet | undefined> {
    const stored = await this.#producer.committedOffset(this.#id, {
      topic: this.#topic,
      partition: 0,
    });
    if (stored === undefined) {
      if (isExpected) this.#warn(`group ${this.#id} has no offset any more`);
      return undefined;
    }
    const position = decodePosition(this.#context.channelId, stored);
    if (typeof position !== 'string') return position;
    this.#warn(`the offset of group ${this.#id} is no position: ${position}`);
    return undefined;
  }

  #warn(fact: string): void {
    const { logger, location, name } = this.#context;
    const effect = `going on from the channel's cursor: what was in doubt may be written twice`;
    logger.warn({ topic: this.#topic }, `${location}: sink ${name}: ${fact}; ${effect}`);
  }

  #nowMs(): number {
    return this.#context.clock.monotonicMs();
  }
}
