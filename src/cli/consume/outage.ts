/** A broker that is away for a while is told of once and waited for, as Kafka's consumers do. */
import type { Clock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { KafkaConnectionError } from '../../protocol/kafka/client/kafka-errors.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import { printable } from '../printable.js';

const pauseMs = 500;

export class Outage {
  readonly #clock: Clock;
  #isTold = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What `fetch` gives; nothing, after a pause, while there is no connection. */
  async waited(
    fetch: () => Promise<readonly FetchedPartition[]>,
  ): Promise<readonly FetchedPartition[]> {
    try {
      const fetched = await fetch();
      if (this.#isTold) process.stderr.write('consume: connected again\n');
      this.#isTold = false;
      return fetched;
    } catch (error) {
      if (!(error instanceof KafkaConnectionError)) throw error;
      if (!this.#isTold)
        process.stderr.write(`consume: ${printable(messageOf(error))}; waiting for the broker\n`);
      this.#isTold = true;
      await this.#clock.sleep(pauseMs);
      return [];
    }
  }
}
