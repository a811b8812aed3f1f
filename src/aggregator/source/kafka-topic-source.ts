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
  readonly #options: KafkaTopicOptions;
  readonly #cluster: KafkaCluster;
  readonly #fetcher: PartitionFetcher;
  readonly #closed = new AbortController();
  #partitions: readonly number[] = [];

  constructor(options: KafkaTopicOptions) {
    this.#options = options;
    this.#cluster = this.#connect();
    this.#fetcher = new PartitionFetcher(this.#cluster, { maxWaitMs });
  }

  async open(): Promise<TopicIdentity> {
    const clusterId = await this.#cluster.clusterId();
    const { topic } = this.#options;
    const { partitions } = await this.#cluster.topic(topic);
    const indexes = partitions.map(({ partitionIndex }) => partitionIndex);
    this.#partitions = indexes.toSorted((a, b) => a - b);
    return { clusterId, topic, partitions: this.#partitions };
  }

  seek(partition: number, offset: number): void {
    this.#fetcher.seek({ topic: this.#options.topic, partition }, offset);
  }

  /** Over connections of its own: on the others the answer would wait behind a long poll. */
  async ends(): Promise<ReadonlyMap<number, number>> {
    const { topic } = this.#options;
    const cluster = this.#connect();
    try {
      const all = this.#partitions.map((partition) => ({ topic, partition }));
      const found = await listOffsets(cluster, all, latest);
      return new Map(found.map(({ partition, offset }) => [partition, offset]));
    } finally {
      cluster.close();
    }
  }

  fetch(): Promise<readonly FetchedPartition[]> {
    return this.#fetcher.fetch();
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#cluster.close();
  }

  #connect(): KafkaCluster {
    return new KafkaCluster({
      bootstrapServers: this.#options.brokers,
      clientId: 'tailrace-aggregator',
      clock: this.#options.clock,
      signal: this.#closed.signal,
    });
  }
}
