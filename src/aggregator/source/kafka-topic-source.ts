import type { Clock } from '../../core/clock.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '../../protocol/kafka/client/partition-fetcher.js';
import type { FetchedPartition, TopicIdentity, TopicSource } from './topic-source.js';

/** Short, so that a stop does not wait for a long poll that no one answers. */
const maxWaitMs = 500;

export interface KafkaTopicOptions {
  readonly topic: string;
  /** `host:port`s. */
  readonly brokers: readonly string[];
  readonly clock: Clock;
}

/** A topic of a Kafka cluster, or of the bundled broker, read-committed. */
export class KafkaTopicSource implements TopicSource {
  readonly #topic: string;
  readonly #cluster: KafkaCluster;
  readonly #fetcher: PartitionFetcher;
  readonly #closed = new AbortController();
  #partitions: readonly number[] = [];

  constructor({ topic, brokers, clock }: KafkaTopicOptions) {
    this.#topic = topic;
    this.#cluster = new KafkaCluster({
      bootstrapServers: brokers,
      clientId: 'tailrace-aggregator',
      clock,
      signal: this.#closed.signal,
    });
    this.#fetcher = new PartitionFetcher(this.#cluster, { maxWaitMs });
  }

  async open(): Promise<TopicIdentity> {
    const clusterId = await this.#cluster.clusterId();
    const { partitions } = await this.#cluster.topic(this.#topic);
    this.#partitions = partitions.map(({ partitionIndex }) => partitionIndex).toSorted((a, b) => a - b);
    return { clusterId, topic: this.#topic, partitions: this.#partitions };
  }

  seek(partition: number, offset: number): void {
    this.#fetcher.seek({ topic: this.#topic, partition }, offset);
  }

  async ends(): Promise<ReadonlyMap<number, number>> {
    const all = this.#partitions.map((partition) => ({ topic: this.#topic, partition }));
    const found = await listOffsets(this.#cluster, all, latest);
    return new Map(found.map(({ partition, offset }) => [partition, offset]));
  }

  fetch(): Promise<readonly FetchedPartition[]> {
    return this.#fetcher.fetch();
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#cluster.close();
  }
}
