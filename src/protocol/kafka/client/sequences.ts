/** The next sequence number of each partition a producer id writes to; wraps after 2^31 - 1. */
export class Sequences {
  readonly #next = new Map<string, number>();

  /** The base sequence of a batch of `records`, which the following batch continues. */
  take(topic: string, partition: number, records: number): number {
    const key = `${topic}-${partition}`;
    const base = this.#next.get(key) ?? 0;
    this.#next.set(key, (base + records) % 2 ** 31);
    return base;
  }

  clear(): void {
    this.#next.clear();
  }
}

/** What an encoder writes into a batch so that the broker can tell a repetition. */
export interface ProducerStamp {
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly baseSequence: number;
  readonly isTransactional: boolean;
}
