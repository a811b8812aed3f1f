/**
 * Hot path. The groups of one window and what they have counted. Lives in memory; checkpoints write
 * its increments (window-snapshot.ts).
 */
import type { AggregateState } from './aggregate-cells.js';
import { ByteTable } from './byte-table.js';
import { Cells, changedCell } from './cells.js';
import { PairSet } from './pair-set.js';
import type { QueryColumns, QueryShape } from './query-shape.js';

let scratch = new Uint32Array(0);

export class WindowState {
  readonly startMs: number;
  readonly endMs: number;
  readonly groups = new ByteTable();
  readonly cells: Cells;
  /** One for each aggregate of the query; unused by those that keep no values. */
  readonly states: readonly AggregateState[];
  /** Rows have come since the last checkpoint. */
  touched = false;
  /** Some group has counted something since its row was last emitted. */
  changed = false;
  readonly #shape: QueryShape;

  constructor(shape: QueryShape, startMs: number, endMs: number) {
    this.#shape = shape;
    this.startMs = startMs;
    this.endMs = endMs;
    this.cells = new Cells(shape.stride);
    this.states = shape.aggregates.map(({ keepsValues }) => (keepsValues ? newState() : noState));
  }

  /** Counts `rows` of a record batch: the numbers of those that fall in this window. */
  add(rows: Uint32Array, columns: QueryColumns): void {
    const { sets, aggregates } = this.#shape;
    const { cells, states } = this;
    if (scratch.length < rows.length) scratch = new Uint32Array(rows.length);
    const groups = scratch.subarray(0, rows.length);
    aggregates.forEach((aggregate, i) => {
      aggregate.prepare?.(states[i]!, rows, columns.inputs[i]!);
    });
    for (const set of sets) {
      set.assign(this.groups, columns.keys, rows, groups);
      cells.reserve(this.groups.size);
      for (let i = 0; i < groups.length; i++) cells.touched[groups[i]!] = 1;
      const members = { rows, groups, isWhole: set.isWhole };
      aggregates.forEach((aggregate, i) => {
        aggregate.add(cells, members, columns.inputs[i]!, states[i]!);
      });
    }
    this.touched = true;
    this.changed = true;
  }

  /** After a restart: groups whose rows were not emitted before it. */
  findChanges(): void {
    const { values, stride } = this.cells;
    for (let group = 0; group < this.groups.size && !this.changed; group++)
      this.changed = values[group * stride + changedCell] !== 0;
  }
}

function newState(): AggregateState {
  return { values: new ByteTable(), pairs: new PairSet() };
}

const noState = newState();
