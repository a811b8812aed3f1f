import { ConfigError } from '../../core/errors.js';
import type { FetchedPartition, LogPlace, TopicIdentity, TopicSource } from './topic-source.js';

/** Some partitions of a topic: another process reads the others. */
export class PartitionSubset implements TopicSource {
  readonly #source: TopicSource;
  readonly #partitions: ReadonlySet<number>;

  constructor(source: TopicSource, partitions: readonly number[]) {
    this.#source = source;
    this.#partitions = new Set(partitions);
  }

  /** Rejects with ConfigError where the topic has not all of them. */
  async open(): Promise<TopicIdentity> {
    const identity = await this.#source.open();
    const { topic, partitions } = identity;
    const missing = [...this.#partitions].filter((partition) => !partitions.includes(partition));
    if (missing.length > 0)
      throw new ConfigError(
        `topic ${topic} has ${partitions.length} partitions and none of the numbers ` +
          `${missing.join(', ')} (they begin at 0); correct \`partitions\` of the aggregation`,
      );
    return { ...identity, partitions: partitions.filter((each) => this.#partitions.has(each)) };
  }

  seek(partition: number, place: LogPlace): void {
    this.#source.seek(partition, place);
  }

  hold(partitions: readonly number[]): void {
    this.#source.hold(partitions);
  }

  async ends(): Promise<ReadonlyMap<number, number>> {
    const ends = await this.#source.ends();
    return new Map([...ends].filter(([partition]) => this.#partitions.has(partition)));
  }

  fetch(): Promise<readonly FetchedPartition[]> {
    return this.#source.fetch();
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
