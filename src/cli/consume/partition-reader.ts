/** Reads partitions without a group: nothing is remembered. */
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { earliest, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '../../protocol/kafka/client/partition-fetcher.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import { printable } from '../printable.js';
import { Outage } from './outage.js';
import type { RecordReader } from './record-reader.js';

export type StartPlace =
  | { readonly from: 'earliest' | 'latest' }
  | { readonly from: 'offset'; readonly offset: number }
  | { readonly from: 'time'; readonly timestampMs: number };

export interface PartitionReaderOptions {
  readonly start: StartPlace;
  readonly readCommitted: boolean;
  /** Ends at what is the end when it starts. */
  readonly untilEnd: boolean;
}

export class PartitionReader implements RecordReader {
  readonly #cluster: KafkaCluster;
  readonly #fetcher: PartitionFetcher;
  /** Partitions that are to be read up to an end. */
  readonly #unfinished = new Map<string, number>();
  readonly #untilEnd: boolean;
  readonly #outage: Outage;

  private constructor(cluster: KafkaCluster, { readCommitted, untilEnd }: PartitionReaderOptions) {
    this.#cluster = cluster;
    this.#untilEnd = untilEnd;
    this.#outage = new Outage(cluster.clock);
    this.#fetcher = new PartitionFetcher(cluster, { readCommitted });
  }

  static async open(
    cluster: KafkaCluster,
    partitions: readonly TopicPartition[],
    options: PartitionReaderOptions,
  ): Promise<PartitionReader> {
    const reader = new PartitionReader(cluster, options);
    const isolation = { readCommitted: options.readCommitted };
    const starts = await startOffsets(cluster, partitions, options.start, isolation);
    const ends = await listOffsets(cluster, partitions, latest, isolation);
    for (const [index, at] of partitions.entries()) {
      const end = ends[index]!.offset;
      const start = starts[index]! < 0 ? end : starts[index]!;
      const { id: topicId } = await cluster.topic(at.topic);
      reader.#fetcher.seek(at, start, { topicId });
      if (start < end) reader.#unfinished.set(`${at.topic}-${at.partition}`, end);
    }
    return reader;
  }

  get isAtEnd(): boolean {
    return this.#untilEnd && this.#unfinished.size === 0;
  }

  async fetch(): Promise<readonly FetchedPartition[]> {
    const fetched = await this.#outage.waited(() => this.#fetcher.fetch());
    for (const each of fetched) if (each.isOutOfRange) await this.#goOn(each);
    return fetched;
  }

  printed({ topic, partition }: TopicPartition, nextOffset: number): void {
    const key = `${topic}-${partition}`;
    if (nextOffset >= (this.#unfinished.get(key) ?? Infinity)) this.#unfinished.delete(key);
  }

  written(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Retention was faster than this reader, or there is no such offset yet. */
  async #goOn({ topic, partition, fetchOffset }: FetchedPartition): Promise<void> {
    const [start] = await listOffsets(this.#cluster, [{ topic, partition }], earliest);
    const [end] = await listOffsets(this.#cluster, [{ topic, partition }], latest);
    const { offset } = fetchOffset < start!.offset ? start! : end!;
    process.stderr.write(
      `consume: partition ${partition} of topic ${printable(topic)} does not hold offset ` +
        `${fetchOffset}: reading from ${offset} on\n`,
    );
    this.#fetcher.seek({ topic, partition }, offset);
  }
}

async function startOffsets(
  cluster: KafkaCluster,
  partitions: readonly TopicPartition[],
  start: StartPlace,
  isolation: { readonly readCommitted: boolean },
): Promise<number[]> {
  if (start.from === 'offset') return partitions.map(() => start.offset);
  const wanted =
    start.from === 'time' ? start.timestampMs : start.from === 'earliest' ? earliest : latest;
  const found = await listOffsets(cluster, partitions, wanted, isolation);
  return found.map(({ offset }) => offset);
}
