/*
 * What of one window lies in the store, so that memory has room for others:
 *
 *   counted ─▶ WindowState ── too much memory ──▶ run 0, run 1, …     the window goes on, empty
 *   emitted ─▶ bucket by bucket: its part of every run, merged ──▶ rows
 *                                  └── window goes on ──▶ one new run in place of all others
 *
 * Memory: one bucket, a 64th of the groups, and a 16th of its values of a DISTINCT aggregate. All
 * within one transaction, so a crash leaves the runs of the last checkpoint.
 */
import type { WindowRange } from '../../checkpoint/keys.js';
import type { AggregateState } from '../aggregates/aggregate-cells.js';
import type { QueryShape } from '../query-shape.js';
import { WindowState } from '../window-state.js';
import { bucketCount, valueBuckets, wholeBucket } from './buckets.js';
import {
  decodeGroups,
  decodeValues,
  encodeGroups,
  encodeValues,
  groupsChunk,
  runChunks,
  valuesChunk,
  writeRun,
} from './run-format.js';
import type { RunStore } from './run-store.js';

/** More are made one, so that a bucket is not read in too small pieces. */
const runsMax = 32;

export class SpilledWindow {
  readonly #shape: QueryShape;
  readonly #range: WindowRange;
  #runs: number[] = [];

  constructor(shape: QueryShape, range: WindowRange) {
    this.#shape = shape;
    this.#range = range;
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** After a restart: the store has this chunk. */
  found(number: number): void {
    const run = Math.floor(number / runChunks);
    if (this.#runs.at(-1) !== run) this.#runs.push(run);
  }

  /** Makes a run of all that the state has. */
  add(state: WindowState, store: RunStore): void {
    if (this.#runs.length >= runsMax) for (const _part of this.rewrite(store));
    const run = this.#nextRun();
    writeRun(this.#shape, state.contents(), (chunk, bytes) =>
      store.put(this.#range, run * runChunks + chunk, bytes),
    );
    this.#runs.push(run);
  }

  /** The window in parts, each group in one; afterwards one run has what was left in the parts. */
  *rewrite(store: RunStore): Generator<WindowState> {
    const run = this.#nextRun();
    const put = (chunk: number, bytes: Buffer): void =>
      store.put(this.#range, run * runChunks + chunk, bytes);
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const part = mergeBucket(this.#shape, this.#range, bucket, this.readers(store), put);
      if (part === undefined) continue;
      yield part;
      put(groupsChunk(bucket), encodeGroups(this.#shape, part.contents()));
    }
    for (const old of this.#runs) store.remove(this.#range, old * runChunks, (old + 1) * runChunks);
    this.#runs = [run];
  }

  /** The window in parts, each group in one. */
  parts(store: RunStore): Generator<WindowState> {
    return partsOfRuns(this.#shape, this.#range, this.readers(store));
  }

  /** For parts of several windows together. */
  readers(store: RunStore): RunReader[] {
    return this.#runs.map((run) => (chunk) => store.get(this.#range, run * runChunks + chunk));
  }

  #nextRun(): number {
    return (this.#runs.at(-1) ?? -1) + 1;
  }
}

/** A chunk of one run; undefined where it has nothing there. */
export type RunReader = (chunk: number) => Buffer | undefined;

/** A run that is not in the store. */
export function runInMemory(shape: QueryShape, state: WindowState): RunReader {
  const chunks = new Map<number, Buffer>();
  writeRun(shape, state.contents(), (chunk, bytes) => chunks.set(chunk, bytes));
  return (chunk) => chunks.get(chunk);
}

/** What several runs have, in parts: each group in one. `range` is what the parts are said to be. */
export function* partsOfRuns(
  shape: QueryShape,
  range: WindowRange,
  runs: readonly RunReader[],
): Generator<WindowState> {
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const part = mergeBucket(shape, range, bucket, runs, () => {});
    if (part !== undefined) yield part;
  }
}

/** `put` gets what DISTINCT aggregates keep, which is not in the part. */
function mergeBucket(
  shape: QueryShape,
  range: WindowRange,
  bucket: number,
  runs: readonly RunReader[],
  put: (chunk: number, bytes: Buffer) => void,
): WindowState | undefined {
  const part = new WindowState(shape, range.startMs, range.endMs);
  const merged: { read: RunReader; groups: Uint32Array; cells: Float64Array }[] = [];
  for (const read of runs) {
    const bytes = read(groupsChunk(bucket));
    if (bytes === undefined) continue;
    const contents = decodeGroups(shape, range, bytes);
    merged.push({ read, groups: part.merge(contents), cells: contents.cells });
  }
  if (merged.length === 0) return undefined;
  shape.aggregates.forEach((aggregate, index) => {
    if (!aggregate.splitsByValue) return;
    for (let valueBucket = 0; valueBucket < valueBuckets; valueBucket++) {
      const chunk = valuesChunk(bucket, index, valueBucket);
      let state: AggregateState | undefined;
      for (const { read, groups, cells } of merged) {
        const bytes = read(chunk);
        if (bytes === undefined) continue;
        state ??= aggregate.newState!();
        const whole = bucket === wholeBucket ? [...groups] : [];
        const contents = decodeValues(bytes);
        aggregate.merge(part.cells, { groups, whole, cells, contents }, state);
      }
      if (state === undefined) continue;
      put(chunk, encodeValues({ values: state.values.entries(), pairs: state.pairs.all() }));
    }
  });
  return part;
}
