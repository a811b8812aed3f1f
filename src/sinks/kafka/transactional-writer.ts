/*
 * Exactly once out of a durable channel: each transaction carries the records of the deliveries that
 * share it and the channel's position, as the offset of a group of its own on partition 0 of the
 * sink's topic.
 *
 *   recover:  InitProducerId (aborts what is open) ─▶ stable OffsetFetch ─▶ go on from there
 *   write:    records and position in one transaction (positioned-write.ts)
 *
 * All of them are in or none. There is no second produce and no second EndTxn: after any doubt comes
 * `recover`, and until then nothing is written.
 */
import type { CommitRecord, Delivery, LaneState, SinkContext } from '../../core/contracts.js';
import { DeliveryError } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { writeWithPosition } from '../../protocol/kafka/client/positioned-write.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import { encodePosition, metadataBytesMax } from '../../protocol/kafka/client/stored-position.js';
import type { PositionPlace } from '../../protocol/kafka/client/stored-position.js';
import { PositionSearch } from './position-search.js';
import type { RecordWriter } from './record-writer.js';
import type { TransactionalSettings } from './settings.js';

/** A cluster drops the offsets of an idle group after 7 days (`offsets.retention.minutes`). */
const renewalMs = 24 * 3_600_000;

export class TransactionalWriter implements RecordWriter {
  readonly #context: SinkContext<KafkaSinkConfig>;
  readonly #settings: TransactionalSettings;
  readonly #cluster: KafkaCluster;
  readonly #search: PositionSearch;
  #producer: TransactionalProducer | undefined;
  #place: PositionPlace | undefined;
  #known = new IntervalSet();
  #hasPosition = false;
  /** -Infinity: by an earlier process, nobody knows when. */
  #committedMs = -Infinity;
  /** What the next delivery leaves with the channel: where the position lies. */
  #record: CommitRecord | undefined;

  constructor(
    context: SinkContext<KafkaSinkConfig>,
    settings: TransactionalSettings,
    cluster: KafkaCluster,
  ) {
    this.#context = context;
    this.#settings = settings;
    this.#cluster = cluster;
    this.#search = new PositionSearch(context, settings, cluster);
  }

  async recover(state: LaneState): Promise<IntervalSet> {
    const producer = this.#producerOfChannel();
    await producer.initialize();
    const { known, isStored, place, record } = await this.#search.find(producer, state);
    this.#place = place;
    this.#record = record;
    this.#known = known.clone();
    this.#hasPosition = isStored;
    this.#committedMs = -Infinity;
    return known;
  }

  async write(
    records: readonly PartitionRecords[],
    deliveries: readonly Delivery[],
  ): Promise<CommitRecord | undefined> {
    const known = this.#known.clone();
    for (const { lowMark, ranges } of deliveries) {
      known.raiseLowMark(lowMark);
      for (const { from, to } of ranges) known.add(from, to);
    }
    await this.#commit(records, known);
    const record = this.#record;
    this.#record = undefined;
    return record;
  }

  async idle(): Promise<void> {
    if (!this.#hasPosition || this.#nowMs() - this.#committedMs < renewalMs) return;
    await this.#commit([], this.#known);
  }

  /** The channel's id can change while it runs: then its position begins anew. */
  #producerOfChannel(): TransactionalProducer {
    const { channelId, lane } = this.#context;
    const transactionalId = `tailrace-${channelId}-${lane}`;
    if (this.#producer?.transactionalId !== transactionalId)
      this.#producer = new TransactionalProducer(this.#cluster, {
        transactionalId,
        transactionTimeoutMs: this.#settings.transactionTimeoutMs,
        writeTimeoutMs: this.#settings.requestTimeoutMs,
      });
    return this.#producer;
  }

  async #commit(records: readonly PartitionRecords[], known: IntervalSet): Promise<void> {
    const position = encodePosition(this.#place!, known);
    if (position.metadata.length > metadataBytesMax)
      throw new DeliveryError(
        `the position has ${position.metadata.length} bytes and Kafka keeps ${metadataBytesMax}: ` +
          `another sink of the channel is stuck`,
        { outcome: 'unknown' },
      );
    const at = { topic: this.#settings.positionTopic, partition: 0 };
    await writeWithPosition(this.#producer!, records, { ...at, ...position });
    this.#known = known;
    this.#committedMs = this.#nowMs();
    this.#hasPosition = true;
  }

  #nowMs(): number {
    return this.#context.clock.monotonicMs();
  }
}
