/** Windows side by side whose results are their groups: only groups that change are looked at. */
import type { RowBatch } from '../../codecs/rows.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import type { OpenWindow } from '../state/open-window.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { RowPlaces } from '../state/query-shape.js';
import type { WindowContents } from '../state/window-state.js';
import type { AddedRows, WindowSet } from './window-set.js';

export class TumblingWindows implements WindowSet {
  readonly #windows: OpenWindows;
  #isEmitting = false;

  constructor(windows: OpenWindows) {
    this.#windows = windows;
  }

  get size(): number {
    return this.#windows.size;
  }

  restore(chunks: Iterable<StateChunk>): void {
    this.#windows.restore(chunks);
    for (const { state, spilled } of this.#windows) {
      state.findChanges();
      // Which of the groups in the store have changed is known when they are read.
      if (!spilled.isEmpty) state.changed = true;
    }
  }

  add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows {
    return this.#windows.add(rows, times, closedMs, places);
  }

  merge(slices: readonly WindowContents[], closedMs: number): void {
    this.#windows.merge(slices, closedMs);
  }

  get isEmitting(): boolean {
    return this.#isEmitting;
  }

  get isFull(): boolean {
    return this.#windows.isFull;
  }

  isDue(watermarkMs: number, closedMs: number): boolean {
    for (const { state } of this.#windows)
      if (state.endMs <= closedMs || (state.changed && state.endMs <= watermarkMs)) return true;
    return false;
  }

  write(emission: Emission): void {
    const { checkpoint } = emission;
    this.#isEmitting = false;
    // What is emitted now is better read from memory; of the others nothing needs to be shown first.
    this.#windows.makeRoom(checkpoint, ({ state }) => !emission.emits(state));
    for (const window of this.#windows) {
      const { state, spilled } = window;
      const isOver = emission.isOver(state);
      if (!state.touched && !(state.changed && emission.emits(state))) {
        // As it is in the store.
      } else if (spilled.isEmpty) writeInMemory(window, emission, isOver);
      else if (emission.emits(state) && !this.#isEmitting)
        this.#isEmitting = !emitSpilled(window, emission, isOver);
      else window.save(checkpoint); // Half of a window would be shown as all of it.
      if (!isOver || window.state.changed) continue;
      checkpoint.purgeState(state);
      this.#windows.delete(state.startMs);
    }
    this.#windows.makeRoom(checkpoint);
  }
}

function writeInMemory({ state, snapshot }: OpenWindow, emission: Emission, isOver: boolean): void {
  const groups = emission.writeChangedGroups(state);
  if (!isOver) snapshot.write(groups, (chunk) => emission.checkpoint.putState(chunk));
  state.touched = false;
  state.changed = !emission.emits(state);
}

/** True when all of it is emitted; otherwise another transaction is to go on. */
function emitSpilled(window: OpenWindow, emission: Emission, isOver: boolean): boolean {
  window.spill(emission.checkpoint);
  const isDone = window.spilled.emit(emission.checkpoint.runs, !isOver, (part) => {
    emission.writeChangedGroups(part);
  });
  window.state.changed = !isDone;
  return isDone;
}
