/*
 * Slices merged in blocks, so that a window is not merged of all its slices each time: of n it takes
 * about three times √n states.
 *
 *   slices   │1│2│3│4│5│6│7│8│9│ …        n = 9: blocks of 3
 *   blocks   ├─────┼─────┼─────┤
 *   window       ├─────────────────┤      3, 4–6, 7–9, 10, 11
 *
 * A block is kept while its slices are as they were when it was made.
 */
import type { WindowRange } from '../checkpoint/keys.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { QueryShape } from '../state/query-shape.js';
import { WindowState } from '../state/window-state.js';
import type { AlignedWindower } from './aligned-windower.js';

export class SliceBlocks {
  readonly #shape: QueryShape;
  readonly #windower: AlignedWindower;
  readonly #slices: OpenWindows;
  readonly #blockMs: number;
  readonly #blocks = new Map<number, WindowState>();

  constructor(shape: QueryShape, windower: AlignedWindower, slices: OpenWindows) {
    this.#shape = shape;
    this.#windower = windower;
    this.#slices = slices;
    this.#blockMs = windower.sliceMs * Math.floor(Math.sqrt(windower.slicesPerWindow));
  }

  /** States that have the rows of the window, each row in one of them. */
  statesOf({ startMs, endMs }: WindowRange): WindowState[] {
    const states: WindowState[] = [];
    for (let atMs = startMs; atMs < endMs;) {
      const block = this.#isBlock(atMs, endMs) ? this.#block(atMs) : undefined;
      const state = block ?? this.#slices.get(atMs)?.state;
      if (state !== undefined) states.push(state);
      atMs += block === undefined ? this.#windower.sliceMs : this.#blockMs;
    }
    return states;
  }

  /** One state with the rows of all. */
  merge({ startMs, endMs }: WindowRange, states: readonly WindowState[]): WindowState {
    const merged = new WindowState(this.#shape, startMs, endMs);
    for (const state of states) merged.merge(state.contents());
    return merged;
  }

  /** The slice has changed, or is gone. */
  forget(sliceMs: number): void {
    this.#blocks.delete(this.#blockOf(sliceMs));
  }

  /** Slices have lost rows to the store. */
  clear(): void {
    this.#blocks.clear();
  }

  #isBlock(atMs: number, endMs: number): boolean {
    if (this.#blockMs === this.#windower.sliceMs) return false;
    return this.#blockOf(atMs) === atMs && atMs + this.#blockMs <= endMs;
  }

  #blockOf(sliceMs: number): number {
    const firstMs = this.#windower.startOf(0);
    return firstMs + Math.floor((sliceMs - firstMs) / this.#blockMs) * this.#blockMs;
  }

  /** Undefined when it has rows that come just now: it would change at once. */
  #block(startMs: number): WindowState | undefined {
    const known = this.#blocks.get(startMs);
    if (known !== undefined) return known;
    const endMs = startMs + this.#blockMs;
    const states: WindowState[] = [];
    for (let atMs = startMs; atMs < endMs; atMs = this.#windower.endOf(atMs)) {
      const state = this.#slices.get(atMs)?.state;
      if (state?.changed === true) return undefined;
      if (state !== undefined) states.push(state);
    }
    const block = this.merge({ startMs, endMs }, states);
    this.#blocks.set(startMs, block);
    return block;
  }
}
