/** Reads as a member of a group; what was printed is committed every few seconds and at the end. */
import { once } from 'node:events';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { KafkaConnectionError } from '../../protocol/kafka/client/kafka-errors.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { ConsumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import { GroupConsumer } from '../../protocol/kafka/group/group-consumer.js';
import type { TopicChoice } from '../../protocol/kafka/group/group-consumer.js';
import type { OffsetToStore } from '../../protocol/kafka/group/group-member.js';
import { printable } from '../printable.js';
import { Outage } from './outage.js';
import type { RecordReader } from './record-reader.js';

export interface GroupReaderOptions {
  readonly groupId: string;
  readonly choice: TopicChoice;
  readonly readCommitted: boolean;
  readonly fromBeginning: boolean;
  readonly signal: AbortSignal;
}

/** `auto.commit.interval.ms` of Kafka's clients. */
const commitIntervalMs = 5_000;

export class GroupReader implements RecordReader {
  readonly isAtEnd = false;
  readonly #cluster: KafkaCluster;
  readonly #consumer: GroupConsumer;
  /** Printed, and not committed yet. */
  readonly #printed = new Map<string, OffsetToStore>();
  #committedMs: number;
  /** The others of the group may take minutes to join: nobody who wants to stop waits for them. */
  readonly #stopped: Promise<unknown>;
  readonly #outage: Outage;

  constructor(cluster: KafkaCluster, options: GroupReaderOptions) {
    this.#cluster = cluster;
    this.#outage = new Outage(cluster.clock);
    this.#committedMs = cluster.clock.monotonicMs();
    this.#stopped = options.signal.aborted ? Promise.resolve() : once(options.signal, 'abort');
    const settings = settingsOf(options);
    this.#consumer = new GroupConsumer(cluster, settings, options.choice, {
      assigned: (partitions) => Promise.resolve(partitions.map(() => undefined)),
      revoked: async (isLost) => {
        if (isLost) this.#printed.clear();
        else await this.#commit();
      },
      signal: options.signal,
    });
  }

  async fetch(): Promise<readonly FetchedPartition[]> {
    // Also what was printed before a pause, during which nothing is written.
    await this.written();
    const fetching = this.#outage.waited(() => this.#consumer.fetch());
    await Promise.race([fetching, this.#stopped]);
    if (this.#consumer.isJoining) {
      fetching.catch(() => {}); // It ends with the cluster's connections.
      return [];
    }
    const fetched = await fetching;
    for (const each of fetched) if (each.isOutOfRange) await this.#goOn(each);
    return fetched;
  }

  printed({ topic, partition }: TopicPartition, offset: number, leaderEpoch: number): void {
    this.#printed.set(`${topic}-${partition}`, { topic, partition, offset, leaderEpoch });
  }

  async written(): Promise<void> {
    if (this.#cluster.clock.monotonicMs() - this.#committedMs < commitIntervalMs) return;
    const printed = [...this.#printed];
    try {
      await this.#commit();
    } catch (error) {
      if (!(error instanceof KafkaConnectionError)) throw error;
      // Committed with what is printed next, or never: it would be printed again then.
      for (const [key, offset] of printed) this.#printed.set(key, offset);
    }
  }

  close(): Promise<void> {
    return this.#consumer.close();
  }

  async #commit(): Promise<void> {
    const offsets = [...this.#printed.values()];
    this.#printed.clear();
    this.#committedMs = this.#cluster.clock.monotonicMs();
    await this.#consumer.commit(offsets);
  }

  async #goOn(fetched: FetchedPartition): Promise<void> {
    const { topic, partition, fetchOffset } = fetched;
    const { offset } = await this.#consumer.resetPlace(fetched);
    process.stderr.write(
      `consume: partition ${partition} of topic ${printable(topic)} does not hold offset ` +
        `${fetchOffset}: reading from ${offset} on\n`,
    );
    this.#consumer.seek({ topic, partition }, offset);
  }
}

/** Kafka's defaults. */
function settingsOf(options: GroupReaderOptions): ConsumerSettings {
  return {
    servers: [],
    clientId: 'tailrace',
    requestTimeoutMs: 30_000,
    groupId: options.groupId,
    groupInstanceId: null,
    assignors: ['range'],
    sessionTimeoutMs: 45_000,
    heartbeatIntervalMs: 3_000,
    rebalanceTimeoutMs: 300_000,
    metadataMaxAgeMs: 300_000,
    offsetReset: options.fromBeginning ? 'earliest' : 'latest',
    fetch: {
      readCommitted: options.readCommitted,
      maxWaitMs: 500,
      minBytes: 1,
      maxBytes: 8 * 1024 * 1024,
      maxPartitionBytes: 1024 * 1024,
    },
  };
}
