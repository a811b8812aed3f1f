/**
 * How many closed segments have their file open and their indexes in memory: those read last. One
 * for all partitions of a broker, so that a thousand topics need no more than one.
 */
import type { Segment } from './segment.js';

export class OpenSegments {
  readonly #countMax: number;
  /** The one used last at the end. */
  readonly #segments = new Set<Segment>();

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  get size(): number {
    return this.#segments.size;
  }

  /** Resolves when there is room for it. A segment that is being read is closed when that is over. */
  async use(segment: Segment): Promise<void> {
    this.#segments.delete(segment);
    this.#segments.add(segment);
    if (this.#segments.size <= this.#countMax) return;
    const [oldest] = this.#segments;
    this.#segments.delete(oldest!);
    await oldest!.close();
  }

  /** It is gone, or takes appends again. */
  forget(segment: Segment): void {
    this.#segments.delete(segment);
  }
}
