/** Runs of spilled windows in memory. */
import type { WindowRange } from '#src/aggregator/checkpoint/keys.js';
import type { RunStore } from '#src/aggregator/state/spill/run-store.js';

export class MemoryRunStore implements RunStore {
  readonly #chunks = new Map<string, Buffer>();

  get size(): number {
    return this.#chunks.size;
  }

  /** Numbers of the window's chunks, ascending. */
  numbersOf(window: WindowRange): number[] {
    const all = Array.from(this.#chunks.keys(), (key) => key.split(' ').map(Number));
    return all
      .filter(([startMs, endMs]) => startMs === window.startMs && endMs === window.endMs)
      .map(([, , number]) => number!)
      .toSorted((a, b) => a - b);
  }

  get(window: WindowRange, number: number): Buffer | undefined {
    return this.#chunks.get(keyOf(window, number));
  }

  put(window: WindowRange, number: number, bytes: Buffer): void {
    this.#chunks.set(keyOf(window, number), Buffer.from(bytes));
  }

  remove(window: WindowRange, first: number, end: number): void {
    for (const key of this.#chunks.keys()) {
      const [startMs, endMs, number] = key.split(' ').map(Number);
      if (startMs !== window.startMs || endMs !== window.endMs) continue;
      if (number! >= first && number! < end) this.#chunks.delete(key);
    }
  }
}

function keyOf({ startMs, endMs }: WindowRange, number: number): string {
  return `${startMs} ${endMs} ${number}`;
}
