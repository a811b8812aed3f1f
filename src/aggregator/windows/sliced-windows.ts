/*
 * Windows that are emitted as a whole: overlapping ones, and those with stages. Rows are counted in
 * slices, each row once whatever the number of its windows; the slices of a window are merged when
 * it is emitted.
 *
 *   slices   │ 10:00 │ 10:01 │ 10:02 │ 10:03 │      state, in memory and in the store
 *   windows  ├───────┴───────┤                      over: a late row of 10:01 still counts in
 *                    ├───────┴───────┤              the windows that are not
 *                            ├───────┴───────┤
 *
 * A slice goes when its last window is over; a row is late when all windows of its slice are.
 */
import type { RowBatch } from '../../codecs/rows.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import { PendingWindows } from '../emission/pending-windows.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { QueryShape, RowPlaces } from '../state/query-shape.js';
import { WindowState, type WindowContents } from '../state/window-state.js';
import type { AlignedWindower } from './aligned-windower.js';
import type { AddedRows, WindowSet } from './window-set.js';

export class SlicedWindows implements WindowSet {
  readonly #shape: QueryShape;
  readonly #windower: AlignedWindower;
  readonly #slices: OpenWindows;
  readonly #pending = new PendingWindows();

  constructor(shape: QueryShape, windower: AlignedWindower, slices: OpenWindows) {
    this.#shape = shape;
    this.#windower = windower;
    this.#slices = slices;
    slices.onChange = ({ startMs }, closedMs) => this.#touch(startMs, closedMs);
  }

  get size(): number {
    return this.#pending.size;
  }

  /** Which windows have changed since they were emitted is not kept: the comparison will tell. */
  restore(chunks: Iterable<StateChunk>, closedMs: number): void {
    this.#slices.restore(chunks);
    for (const { state } of this.#slices) this.#touch(state.startMs, closedMs);
  }

  add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows {
    return this.#slices.add(rows, times, closedMs, places);
  }

  merge(slices: readonly WindowContents[], closedMs: number): void {
    this.#slices.merge(slices, closedMs);
  }

  isDue(watermarkMs: number, closedMs: number): boolean {
    return this.#pending.isDue(watermarkMs, closedMs);
  }

  write(emission: Emission): void {
    this.#pending.write(
      emission,
      (window) => emission.writeWindow(window, this.#parts(window)),
      (window) => emission.forgetWindow(window),
    );
    const { checkpoint } = emission;
    for (const { state, snapshot } of this.#slices) {
      if (this.#windower.lastEndOf(state.startMs) <= emission.closedMs) {
        checkpoint.purgeState(state);
        this.#slices.delete(state.startMs);
      } else if (state.touched) {
        snapshot.write(state.cells.takeTouched(state.groups.size), (chunk) =>
          checkpoint.putState(chunk),
        );
        state.touched = false;
      }
      state.changed = false;
    }
  }

  *#parts({ startMs, endMs }: WindowRange): Generator<WindowState> {
    const slices: WindowState[] = [];
    for (let at = startMs; at < endMs; at = this.#windower.endOf(at)) {
      const slice = this.#slices.get(at);
      if (slice !== undefined) slices.push(slice.state);
    }
    if (slices.length === 1) return yield slices[0]!;
    const merged = new WindowState(this.#shape, startMs, endMs);
    for (const slice of slices) merged.merge(slice.contents());
    yield merged;
  }

  #touch(sliceMs: number, closedMs: number): void {
    this.#pending.touch(this.#windower.windowsOf(sliceMs), closedMs);
  }
}
