/*
 * Exactly once out of a durable channel: each transaction carries the records of some deliveries and
 * the channel's position, as the offset of a group of its own on partition 0 of the sink's topic.
 *
 *   recover:  InitProducerId (aborts what is open) ─▶ stable OffsetFetch ─▶ go on from there
 *   write:    records and position in one transaction (positioned-write.ts)
 *
 * A transaction takes what waits when it begins, so deliveries share one while the last is being
 * committed, and one that is alone waits for nobody. All of them are in or none; when it fails, those
 * that wait fail too. There is no second produce and no second EndTxn: after any doubt comes
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
import { Deferred } from '../../util/deferred.js';
import { encodePosition, metadataBytesMax } from '../../protocol/kafka/client/stored-position.js';
import type { PositionPlace } from '../../protocol/kafka/client/stored-position.js';
import { PositionSearch } from './position-search.js';
import type { RecordWriter } from './record-writer.js';
import type { TransactionalSettings } from './settings.js';

/** A cluster drops the offsets of an idle group after 7 days (`offsets.retention.minutes`). */
const renewalMs = 24 * 3_600_000;
const transactionBytesMax = 4 * 1024 * 1024;

interface Waiting {
  readonly records: readonly PartitionRecords[];
  readonly delivery: Delivery;
  readonly done: Deferred;
}

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
  #waiting: Waiting[] = [];
  #isWriting = false;
  #failure: unknown;

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

  /** Only while no write is open. */
  async recover(state: LaneState): Promise<IntervalSet> {
    const producer = this.#producerOfChannel();
    await producer.initialize();
    const { known, isStored, place, record } = await this.#search.find(producer, state);
    this.#place = place;
    this.#record = record;
    this.#known = known.clone();
    this.#hasPosition = isStored;
    this.#committedMs = -Infinity;
    this.#failure = undefined;
    return known;
  }

  async write(
    records: readonly PartitionRecords[],
    delivery: Delivery,
  ): Promise<CommitRecord | undefined> {
    const done = new Deferred();
    this.#waiting.push({ records, delivery, done });
    if (!this.#isWriting) void this.#writeAll();
    await done.promise;
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

  /** One transaction after the other, until nothing waits. Never rejects. */
  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const shared = this.#takeWaiting();
      try {
        if (this.#failure !== undefined) throw this.#failure;
        await this.#writeShared(shared);
        for (const { done } of shared) done.resolve();
      } catch (error) {
        this.#failure = error;
        for (const { done } of shared) done.reject(error);
      }
    }
    this.#isWriting = false;
  }

  #takeWaiting(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { delivery } of this.#waiting) {
      bytes += delivery.batch.bodyBytes;
      if (count > 0 && bytes > transactionBytesMax) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }

  async #writeShared(shared: readonly Waiting[]): Promise<void> {
    const known = this.#known.clone();
    for (const { delivery } of shared) {
      known.raiseLowMark(delivery.lowMark);
      for (const { from, to } of delivery.ranges) known.add(from, to);
    }
    await this.#commit(
      shared.flatMap(({ records }) => records),
      known,
    );
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
