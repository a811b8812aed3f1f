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
 * A slice goes when its last window is over; a row is late when all windows of its slice are. Which
 * rows a window has is decided when they come, not when a checkpoint happens to write it: before a
 * row comes into a slice of a window that is over and not written yet, its slices are merged: what
 * of them is in memory, since only the end of a checkpoint moves more to the store.
 */
import type { RowBatch } from '../../codecs/rows.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import { nameOf, PendingWindows } from '../emission/pending-windows.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { QueryShape, RowPlaces } from '../state/query-shape.js';
import { partsOfRuns, runInMemory, type SpilledWindow } from '../state/spill/spilled-window.js';
import { WindowState, type WindowContents } from '../state/window-state.js';
import type { AlignedWindower } from './aligned-windower.js';
import { SliceBlocks } from './slice-blocks.js';
import type { AddedRows, WindowSet } from './window-set.js';

export class SlicedWindows implements WindowSet {
  readonly #shape: QueryShape;
  readonly #windower: AlignedWindower;
  readonly #slices: OpenWindows;
  readonly #blocks: SliceBlocks;
  readonly #pending = new PendingWindows();
  /** Windows that were over before they were written, as they were then. */
  readonly #frozen = new Map<string, WindowState>();

  constructor(shape: QueryShape, windower: AlignedWindower, slices: OpenWindows) {
    this.#shape = shape;
    this.#windower = windower;
    this.#slices = slices;
    this.#blocks = new SliceBlocks(shape, windower, slices);
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
    this.#freeze(earliestOf(times, rows.size), closedMs);
    return this.#slices.add(rows, times, closedMs, places);
  }

  merge(slices: readonly WindowContents[], closedMs: number): void {
    this.#freeze(-Infinity, closedMs);
    this.#slices.merge(slices, closedMs);
  }

  get isFull(): boolean {
    return this.#slices.isFull;
  }

  isDue(watermarkMs: number, closedMs: number): boolean {
    return this.#pending.isDue(watermarkMs, closedMs);
  }

  write(emission: Emission): void {
    this.#pending.write(
      emission,
      (window) => this.#writeWindow(window, emission),
      (window) => emission.forgetWindow(window),
    );
    this.#frozen.clear();
    const { checkpoint } = emission;
    for (const slice of this.#slices) {
      const { state } = slice;
      if (this.#windower.lastEndOf(state.startMs) <= emission.closedMs) {
        checkpoint.purgeState(state);
        this.#slices.delete(state.startMs);
        this.#blocks.forget(state.startMs);
      } else slice.save(checkpoint);
      state.changed = false;
    }
    if (this.#slices.makeRoom(checkpoint)) this.#blocks.clear();
  }

  #writeWindow(window: WindowRange, emission: Emission): void {
    const spilled = this.#spilledOf(window);
    // To read all of it each time would cost too much, and half of it would be shown as all.
    if (spilled.length > 0 && !emission.emits(window)) return;
    const inMemory = this.#frozen.get(nameOf(window)) ?? this.#inMemory(window);
    if (spilled.length === 0) return emission.writeWindow(window, [inMemory]);
    const runs = spilled.flatMap((each) => each.readers(emission.checkpoint.runs));
    runs.push(runInMemory(this.#shape, inMemory));
    emission.writeWindow(window, partsOfRuns(this.#shape, window, runs));
  }

  #inMemory(window: WindowRange): WindowState {
    const states = this.#blocks.statesOf(window);
    return states.length === 1 ? states[0]! : this.#blocks.merge(window, states);
  }

  #spilledOf({ startMs, endMs }: WindowRange): SpilledWindow[] {
    const spilled: SpilledWindow[] = [];
    for (let at = startMs; at < endMs; at = this.#windower.endOf(at)) {
      const slice = this.#slices.get(at);
      if (slice !== undefined && !slice.spilled.isEmpty) spilled.push(slice.spilled);
    }
    return spilled;
  }

  /** Before rows from `earliestMs` on are counted. */
  #freeze(earliestMs: number, closedMs: number): void {
    if (this.#windower.windowsPerSlice === 1) return;
    for (const window of this.#pending.over(closedMs)) {
      const name = nameOf(window);
      if (window.endMs <= earliestMs || this.#frozen.has(name)) continue;
      this.#frozen.set(name, this.#blocks.merge(window, this.#blocks.statesOf(window)));
    }
  }

  #touch(sliceMs: number, closedMs: number): void {
    this.#blocks.forget(sliceMs);
    this.#pending.touch(this.#windower.windowsOf(sliceMs), closedMs);
  }
}

function earliestOf(times: Float64Array, size: number): number {
  let earliestMs = Infinity;
  for (let row = 0; row < size; row++) if (times[row]! < earliestMs) earliestMs = times[row]!;
  return earliestMs;
}
