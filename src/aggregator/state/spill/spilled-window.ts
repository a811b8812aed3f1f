/*
 * What of one window lies in the store, so that memory has room for others:
 *
 *   counted ─▶ WindowState ── too much memory ──▶ run 0, run 1, …     the window goes on, empty
 *   emitted ─▶ bucket by bucket: its part of every run, merged ──▶ rows
 *                                  └── window goes on ──▶ one new run in place of all others
 *
 * Memory: one bucket, a 64th of the groups, and a 16th of its values of a DISTINCT aggregate. A run is
 * written by one transaction; the buckets of a large window are emitted by several, each of which
 * takes away what it has emitted, so a crash between them emits nothing twice.
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
/** The store keeps in memory what a transaction writes. */
const transactionBytes = 32 * 1024 * 1024;
/** About what the result of a group takes in the store. */
const resultBytes = 256;

export class SpilledWindow {
  readonly #shape: QueryShape;
  readonly #range: WindowRange;
  #runs: number[] = [];
  /** While parts are handed over: of which runs, into which, and the next part. */
  #pass: { readonly runs: number[]; readonly run: number; bucket: number } | undefined;

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
    if (this.#runs.length >= runsMax) while (!this.emit(store, true, () => {}));
    const run = this.#nextRun();
    writeRun(this.#shape, state.contents(), (chunk, bytes) =>
      store.put(this.#range, run * runChunks + chunk, bytes),
    );
    this.#runs.push(run);
  }

  /**
   * Hands over the window in parts, each group in one: as many as a transaction should have, and on
   * from there at the next call. What is left in a part replaces what the runs have of it, or
   * nothing does, when the window is not to be kept. True after the last part.
   */
  emit(store: RunStore, isKept: boolean, emitPart: (part: WindowState) => void): boolean {
    this.#pass ??= { runs: this.#runs, run: this.#nextRun(), bucket: 0 };
    const { runs, run } = this.#pass;
    this.#runs = [...runs, run];
    let bytes = 0;
    const put = (chunk: number, written: Buffer): void => {
      if (isKept) store.put(this.#range, run * runChunks + chunk, written);
      bytes += written.length;
    };
    while (this.#pass.bucket < bucketCount) {
      if (bytes >= transactionBytes) return false;
      const bucket = this.#pass.bucket++;
      const part = mergeBucket(this.#shape, this.#range, bucket, this.#readers(runs, store), put);
      if (part === undefined) continue;
      emitPart(part);
      bytes += part.groups.size * resultBytes;
      put(groupsChunk(bucket), encodeGroups(this.#shape, part.contents()));
      for (const old of runs) {
        const first = old * runChunks;
        store.remove(this.#range, first + groupsChunk(bucket), first + groupsChunk(bucket + 1));
      }
    }
    this.#pass = undefined;
    this.#runs = [run];
    return true;
  }

  /** For parts of several windows together. */
  readers(store: RunStore): RunReader[] {
    return this.#readers(this.#runs, store);
  }

  #readers(runs: readonly number[], store: RunStore): RunReader[] {
    return runs.map((run) => (chunk) => store.get(this.#range, run * runChunks + chunk));
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
