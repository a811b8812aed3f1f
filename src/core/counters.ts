/**
 * The numbers of one component, under Flume's metric names (`EventReceivedCount`, …) where Flume
 * has the metric. Incremented once a batch, read at scrape time.
 */
export class Counters {
  readonly #values = new Map<string, number>();

  add(name: string, amount = 1): void {
    this.#values.set(name, (this.#values.get(name) ?? 0) + amount);
  }

  /** Sets a gauge, such as `OpenConnectionCount`. */
  set(name: string, value: number): void {
    this.#values.set(name, value);
  }

  get(name: string): number {
    return this.#values.get(name) ?? 0;
  }

  snapshot(): Record<string, number> {
    return Object.fromEntries(this.#values);
  }
}
