/** Windows side by side whose results are their groups: only groups that change are looked at. */
import type { RowBatch } from '../../codecs/rows.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { RowPlaces } from '../state/query-shape.js';
import type { WindowContents } from '../state/window-state.js';
import type { AddedRows, WindowSet } from './window-set.js';

export class TumblingWindows implements WindowSet {
  readonly #windows: OpenWindows;

  constructor(windows: OpenWindows) {
    this.#windows = windows;
  }

  get size(): number {
    return this.#windows.size;
  }

  restore(chunks: Iterable<StateChunk>): void {
    this.#windows.restore(chunks);
    for (const { state } of this.#windows) state.findChanges();
  }

  add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows {
    return this.#windows.add(rows, times, closedMs, places);
  }

  merge(slices: readonly WindowContents[], closedMs: number): void {
    this.#windows.merge(slices, closedMs);
  }

  isDue(watermarkMs: number, closedMs: number): boolean {
    for (const { state } of this.#windows)
      if (state.endMs <= closedMs || (state.changed && state.endMs <= watermarkMs)) return true;
    return false;
  }

  write(emission: Emission): void {
    const { checkpoint } = emission;
    for (const { state, snapshot } of this.#windows) {
      const isOver = emission.isOver(state);
      if (state.touched || (state.changed && emission.emits(state))) {
        const groups = emission.writeChangedGroups(state);
        if (!isOver) snapshot.write(groups, (chunk) => checkpoint.putState(chunk));
        state.touched = false;
        state.changed = !emission.emits(state);
      }
      if (!isOver) continue;
      checkpoint.purgeState(state);
      this.#windows.delete(state.startMs);
    }
  }
}
