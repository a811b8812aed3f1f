/*
 * Exactly once from a source that can read again: each transaction carries the records of some puts
 * and a number, as the offset of a group of its own on partition 0 of the topic; what was read for
 * that number is in the journal before.
 *
 *   write:    journal (n + 1: ranges) ‖ begin, produce, TxnOffsetCommit n + 1 ─▶ EndTxn(commit)
 *   recover:  InitProducerId (aborts what is open) ─▶ stable OffsetFetch ─▶ n or n + 1
 *
 *   a crash or a lost answer …       leaves                        recover finds
 *   before EndTxn arrives            an open transaction           n: the source puts again
 *   after it arrives                 a committed transaction       n + 1: the ranges count
 *
 * One recovery path: after any failure comes `recover`, and nothing is written before.
 */
import type { ComponentContext } from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import { hourOf, type OriginRange } from '../../core/provenance.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { PartitionBatch } from '../../protocol/kafka/client/partition-writes.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import { encodeRecordBatchAsync } from '../../protocol/kafka/record-batch.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { lockDirectory, type DirectoryLock } from '../../storage/directory-lock.js';
import { OriginLedger } from '../origin-ledger.js';
import { PutJournal, type PutPlace, type PutState } from './put-journal.js';
import type { PutWriter } from './put-writer.js';
import type { KafkaChannelSettings } from './settings.js';

export class TransactionalPutWriter implements PutWriter {
  ledger = new OriginLedger();
  readonly #context: ComponentContext<KafkaChannelConfig>;
  readonly #settings: KafkaChannelSettings;
  readonly #cluster: KafkaCluster;
  readonly #journal: PutJournal;
  #lock: DirectoryLock | undefined;
  #state!: PutState;
  #producer!: TransactionalProducer;
  /** Who writes, and what is stored, is known. */
  #isReady = false;

  constructor(
    context: ComponentContext<KafkaChannelConfig>,
    settings: KafkaChannelSettings,
    cluster: KafkaCluster,
  ) {
    this.#context = context;
    this.#settings = settings;
    this.#cluster = cluster;
    this.#journal = new PutJournal(context.fileSystem, context.directory);
  }

  async open(): Promise<void> {
    const { fileSystem, directory } = this.#context;
    const { requestTimeoutMs: writeTimeoutMs, transactionTimeoutMs } = this.#settings.puts;
    await ensureDirectory(fileSystem, directory);
    this.#lock ??= await lockDirectory(fileSystem, directory);
    this.#state = await this.#journal.load();
    const transactionalId = `tailrace-${this.#state.id}-put`;
    const options = { transactionalId, transactionTimeoutMs, writeTimeoutMs };
    this.#producer = new TransactionalProducer(this.#cluster, options);
    this.ledger = OriginLedger.restore(this.#state.ledger);
    // Without anything in doubt the brokers are asked when there is something to put.
    if (this.#state.next !== undefined) await this.recover();
  }

  async write(
    records: readonly PartitionRecords[],
    ranges: readonly OriginRange[],
    hour: number,
  ): Promise<void> {
    if (records.length === 0) {
      this.ledger.apply(ranges, hour);
      return this.#save(undefined);
    }
    if (!this.#isReady) await this.recover();
    this.#isReady = false;
    await this.#commit(records, ranges);
    this.#isReady = true;
    this.#take(ranges, hour);
  }

  async close(): Promise<void> {
    // Unsaved, the next start asks the brokers.
    if (this.#isReady) await this.#save(undefined).catch(() => {});
    await this.#lock?.release();
    this.#lock = undefined;
  }

  async #commit(
    records: readonly PartitionRecords[],
    ranges: readonly OriginRange[],
  ): Promise<void> {
    const producer = this.#producer;
    const group = producer.transactionalId;
    const offset = this.#state.stored + 1;
    const [batches] = await Promise.all([
      this.#encode(records),
      producer.begin(records, group),
      this.#save(ranges),
    ]);
    const at = { topic: this.#settings.topic, partition: 0, offset, metadata: '' };
    await Promise.all([producer.write(batches), producer.commitOffsets(group, [at])]);
    await producer.end(true);
    crashPoint('channel.synced');
  }

  async #encode(items: readonly PartitionRecords[]): Promise<PartitionBatch[]> {
    const batches: PartitionBatch[] = [];
    for (const { topic, partition, records } of items) {
      const stamp = this.#producer.stamp(topic, partition, records.size);
      const batch = await encodeRecordBatchAsync({ ...records, ...stamp });
      batches.push({ topic, partition, batch });
    }
    return batches;
  }

  async recover(): Promise<boolean> {
    const place = await this.#place();
    const before = this.#state.place;
    if (before !== undefined && !isSame(before, place)) this.#begin(place);
    await this.#producer.initialize();
    const group = this.#producer.transactionalId;
    const at = { topic: place.topic, partition: 0 };
    const found = await this.#producer.committedOffset(group, at);
    this.#state = { ...this.#state, place };
    const { stored, next } = this.#state;
    const isIn = next !== undefined && found?.offset === stored + 1;
    if (isIn) this.#take(next, this.#hour);
    else if ((found?.offset ?? 0) !== stored) this.#tellOther(found?.offset, stored);
    this.#state = { ...this.#state, stored: found?.offset ?? stored, next: undefined };
    this.#isReady = true;
    return isIn;
  }

  /** The transaction is in: what was read for it counts. */
  #take(ranges: readonly OriginRange[], hour: number): void {
    this.ledger.apply(ranges, hour);
    this.#state = { ...this.#state, stored: this.#state.stored + 1 };
  }

  #save(next: readonly OriginRange[] | undefined): Promise<void> {
    const { origins } = this.ledger.snapshot(this.#hour);
    // The sums are for an audit, which does not look into the topic.
    const ledger = { origins: origins.map((origin) => ({ ...origin, audit: [] })) };
    this.#state = { ...this.#state, ledger, next };
    return this.#journal.save(this.#state);
  }

  get #hour(): number {
    return hourOf(this.#context.clock.nowMs());
  }

  async #place(): Promise<PutPlace> {
    const clusterId = await this.#cluster.clusterId();
    const { topic } = this.#settings;
    const { id: topicId } = await this.#cluster.topic(topic, { create: true });
    return { clusterId, topic, topicId };
  }

  #begin(place: PutPlace): void {
    const { logger, location, name } = this.#context;
    const isInDoubt = this.#state.next !== undefined;
    logger.warn(
      { topic: place.topic, cluster: place.clusterId },
      `${location}: channel ${name}: topic ${place.topic} is another one than it was put to before` +
        (isInDoubt ? '; the last put may be there, and is put here again' : ''),
    );
    this.#state = { ...this.#state, place, stored: 0, next: undefined };
  }

  #tellOther(found: number | undefined, stored: number): void {
    const { logger, location, name } = this.#context;
    const fact = found === undefined ? 'has no number any more' : `has number ${found}`;
    logger.warn(
      { found, stored },
      `${location}: channel ${name}: the topic ${fact}, the journal has ${stored}: Kafka drops one ` +
        'that is idle for 7 days, or the directory is an old copy; what was in doubt may be put twice',
    );
  }
}

function isSame(a: PutPlace, b: PutPlace): boolean {
  const isOtherLife = a.topicId !== undefined && b.topicId !== undefined && a.topicId !== b.topicId;
  return a.clusterId === b.clusterId && a.topic === b.topic && !isOtherLife;
}
