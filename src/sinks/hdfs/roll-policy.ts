/** Hot path. How full a file is. */
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';

/** Infinity: no limit. */
export interface RollLimits {
  /** `hdfs.rollCount`. */
  readonly events: number;
  /** `hdfs.rollSize`: of bodies alone, before compression, as Flume counts them. */
  readonly bodyBytes: number;
}

/** What one file has taken. Flume looks before it adds: the event that crosses a limit is in. */
export class FileFill {
  readonly #limits: RollLimits;
  #events = 0;
  #bodyBytes = 0;

  constructor(limits: RollLimits) {
    this.#limits = limits;
  }

  get isFull(): boolean {
    return this.#events >= this.#limits.events || this.#bodyBytes >= this.#limits.bodyBytes;
  }

  get bodyBytes(): number {
    return this.#bodyBytes;
  }

  /** Adds events from place `first` of the indexes on until full; the place of the next one. */
  take(batch: EventBatch, indexes: EventIndexes, first: number): number {
    const { starts, ends } = batch;
    const count = indexes === 'all' ? batch.size : indexes.length;
    const end = Math.min(count, first + this.#limits.events - this.#events);
    let at = first;
    while (at < end && this.#bodyBytes < this.#limits.bodyBytes) {
      const index = indexes === 'all' ? at : indexes[at]!;
      this.#bodyBytes += ends[index]! - starts[index]!;
      at++;
    }
    this.#events += at - first;
    return at;
  }
}

/** Places [from, to) of the indexes. */
export function sliceIndexes(
  indexes: EventIndexes,
  from: number,
  to: number,
  size: number,
): EventIndexes {
  if (indexes !== 'all')
    return from === 0 && to === indexes.length ? indexes : indexes.slice(from, to);
  if (from === 0 && to === size) return 'all';
  return Array.from({ length: to - from }, (_, i) => from + i);
}
