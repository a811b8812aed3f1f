/*
 * COUNT windows: every n rows of a key, in the order of their reading. An extension (Flink's
 * DataStream has `countWindow`, its SQL has nothing like it).
 *
 *   rows of key 7   1 2 3 … n │ 1 2 …        the n-th row closes the window: it is emitted with the
 *                             ▲              next checkpoint, whatever the watermark, and forgotten
 *
 * No row is late, and nothing is emitted before a window is full: a drain leaves the others open.
 */
import type { RowBatch } from '../../../codecs/rows.js';
import type { CheckpointWriter, StateChunk } from '../../checkpoint/store.js';
import type { Emission } from '../../emission/emission.js';
import type { CountWindow } from '../../plan.js';
import type { QueryShape, RowPlaces } from '../../state/query-shape.js';
import type { AddedRows, WindowSet } from '../window-set.js';
import { KeyedGroups } from './keyed-groups.js';
import { addKeyedRows, full } from './keyed-rows.js';

interface OpenWindow {
  readonly id: number;
  rows: number;
}

export class CountWindows implements WindowSet {
  readonly #shape: QueryShape;
  readonly #window: CountWindow;
  readonly #openMax: number;
  readonly #groups: KeyedGroups;
  #ofKey = new Map<number, OpenWindow>();
  /** Ids of windows that have all their rows, in the order in which they got the last one. */
  #full: number[] = [];
  #nextId = 0;

  constructor(shape: QueryShape, window: CountWindow, openMax: number) {
    this.#shape = shape;
    this.#window = window;
    this.#openMax = openMax;
    this.#groups = new KeyedGroups(shape, window.partitionKeys);
  }

  get size(): number {
    return this.#ofKey.size;
  }

  /** The number of windows bounds the memory; nothing is spilled. */
  get isFull(): boolean {
    return false;
  }

  restore(chunks: Iterable<StateChunk>): void {
    for (const chunk of chunks) this.#groups.restore(chunk);
    this.#groups.restored();
    this.#rebuild();
  }

  add(rows: RowBatch, times: Float64Array, _closedMs: number, places?: RowPlaces): AddedRows {
    return addKeyedRows(rows, times, places, this.#shape, this.#groups, (key) => this.#assign(key));
  }

  isDue(): boolean {
    return this.#full.length > 0;
  }

  write(emission: Emission): void {
    if (this.#full.length > 0) this.#emit(emission);
    if (this.#groups.isSparse) this.#compact(emission.checkpoint);
    this.#groups.write(emission.checkpoint);
  }

  #assign(key: number): number {
    let window = this.#ofKey.get(key);
    if (window === undefined) {
      if (this.#ofKey.size >= this.#openMax) return full;
      window = { id: this.#nextId++, rows: 0 };
      this.#ofKey.set(key, window);
    }
    if (++window.rows === this.#window.rows) {
      this.#ofKey.delete(key);
      this.#full.push(window.id);
    }
    return window.id;
  }

  #emit(emission: Emission): void {
    const groupsOf = this.#groups.groupsOf(new Set(this.#full));
    for (const id of this.#full) {
      const groups = groupsOf.get(id)!;
      const { earliestMs, latestMs } = this.#groups.timesOf(groups);
      const window = { startMs: earliestMs, endMs: latestMs + 1 };
      emission.writeGroups(window, this.#groups.state, Uint32Array.from(groups));
      this.#groups.forget(groups);
    }
    this.#full = [];
  }

  #compact(checkpoint: CheckpointWriter): void {
    this.#groups.compact(checkpoint);
    this.#rebuild();
  }

  #rebuild(): void {
    this.#ofKey = new Map();
    this.#nextId = this.#groups.nextId;
    for (const { id, key, rows, groupingSet } of this.#groups.pieces()) {
      if (groupingSet !== 0) continue; // Each set has all rows.
      const window = this.#ofKey.get(key) ?? { id, rows: 0 };
      window.rows += rows;
      this.#ofKey.set(key, window);
    }
  }
}
