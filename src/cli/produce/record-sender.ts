/*
 * Hot path. Spreads records over partitions, gathers them while a write is under way, and writes
 * everything that was gathered meanwhile: one line that is typed goes out at once, a million in
 * batches.
 */
import type { Clock } from '../../core/clock.js';
import { partitionOfKey } from '../../codecs/kafka-records/murmur2.js';
import type { PartitionRecords, Producer } from '../../protocol/kafka/client/producer.js';
import type { CompressionCodec } from '../../protocol/kafka/record-batch.js';
import { BatchBuilder, encodedBytesMax } from './batch-builder.js';
import { LineError } from './record-fields.js';
import type { RecordFields } from './record-fields.js';

/** Below `max.message.bytes` of a topic, 1 MiB unless it says otherwise. */
const batchBytes = 512 * 1024;
/** More is not gathered while a write is under way. */
const gatheredBytesMax = 8 * 1024 * 1024;

export interface SenderOptions {
  readonly topic: string;
  readonly partitionCount: number;
  /** All records go there; undefined: by their keys. */
  readonly partition: number | undefined;
  readonly codec: CompressionCodec;
}

export class RecordSender {
  readonly #producer: Producer;
  readonly #options: SenderOptions;
  readonly #clock: Clock;
  readonly #open = new Map<number, BatchBuilder>();
  #full: PartitionRecords[] = [];
  #gatheredBytes = 0;
  #sentCount = 0;
  /** Where records without a key go until a batch of it is full, as in Kafka's clients (KIP-480). */
  #keyless = 0;
  #writing: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(producer: Producer, options: SenderOptions, clock: Clock) {
    this.#producer = producer;
    this.#options = options;
    this.#clock = clock;
  }

  /** Acknowledged records. */
  get sentCount(): number {
    return this.#sentCount;
  }

  /** Throws LineError for a partition that is not there. */
  add({ key, value, headers, timestampMs, partition }: RecordFields): void {
    const at = this.#partitionOf(key, partition);
    let builder = this.#open.get(at);
    const added = encodedBytesMax(key, value, headers);
    if (builder !== undefined && builder.encodedBytes + added > batchBytes) {
      this.#close(at, builder);
      builder = undefined;
    }
    if (builder === undefined) {
      builder = new BatchBuilder(this.#clock.nowMs());
      this.#open.set(at, builder);
    }
    builder.add(key, value, headers, timestampMs);
    this.#gatheredBytes += added;
  }

  /** Starts a write where none is under way; waits where too much is gathered. */
  async turn(): Promise<void> {
    this.#assertWritten();
    if (this.#isGathered) this.#writing ??= this.#write();
    if (this.#gatheredBytes >= gatheredBytesMax) await this.#writing;
    this.#assertWritten();
  }

  /** Resolves when everything is acknowledged. */
  async finish(): Promise<void> {
    await this.turn();
    while (this.#writing !== undefined) {
      await this.#writing;
      await this.turn();
    }
  }

  get #isGathered(): boolean {
    return this.#full.length > 0 || this.#open.size > 0;
  }

  async #write(): Promise<void> {
    try {
      while (this.#isGathered) {
        for (const [partition, builder] of this.#open) this.#close(partition, builder);
        const batches = this.#full;
        this.#full = [];
        this.#gatheredBytes = 0;
        await this.#producer.write(batches);
        for (const { records } of batches) this.#sentCount += records.size;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#writing = undefined;
  }

  #close(partition: number, builder: BatchBuilder): void {
    const { topic, codec, partitionCount } = this.#options;
    this.#open.delete(partition);
    this.#full.push({ topic, partition, records: { ...builder.build(), codec } });
    if (partition === this.#keyless) this.#keyless = (partition + 1) % partitionCount;
  }

  #partitionOf(key: Uint8Array | null, wanted: number | undefined): number {
    const { partition = wanted, partitionCount, topic } = this.#options;
    if (partition === undefined)
      return key === null ? this.#keyless : partitionOfKey(key, partitionCount);
    if (partition >= 0 && partition < partitionCount) return partition;
    throw new LineError(
      `is for partition ${partition}, but topic ${topic} has ${partitionCount} partitions; ` +
        '--repartition spreads the records by their keys',
    );
  }

  #assertWritten(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
