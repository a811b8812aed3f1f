/** Runs of spilled windows: part 255 of the state table, so they go with their window. */
import type { RunStore } from '../state/spill/run-store.js';
import { runsPart, stateKey, type WindowRange } from './keys.js';
import { removeRange, type Table } from './tables.js';

export class RunTable implements RunStore {
  readonly #state: Table;

  constructor(state: Table) {
    this.#state = state;
  }

  get(window: WindowRange, number: number): Buffer | undefined {
    return this.#state.get(stateKey(window, runsPart, number));
  }

  put(window: WindowRange, number: number, bytes: Buffer): void {
    this.#state.putSync(stateKey(window, runsPart, number), bytes);
  }

  remove(window: WindowRange, first: number, end: number): void {
    removeRange(this.#state, {
      start: stateKey(window, runsPart, first),
      end: stateKey(window, runsPart, end),
    });
  }
}
