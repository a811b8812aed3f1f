/*
 * A second, wider window over the rows of first ones: the pages of each minute by the hour.
 *
 *   10:00 ├─┬─┬─┬─┐ first windows: their rows are kept when they are emitted, and again when late
 *           ▼ ▼ ▼   rows revise them (checkpoint/stage-rows.ts)
 *   10:00 ├───────────────┐ second window: made of all kept rows when the watermark is at its end,
 *                           and again when some of them were revised: the comparison with what was
 *                           emitted before (whole-window.ts) stands for retractions
 *
 * Rows are in the second window that has their `window_time`. They go when every second window that
 * has them is over.
 */
import type { ColumnType } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointStore } from '../checkpoint/store.js';
import { decodeJson, encodeJson } from '../checkpoint/tables.js';
import type { AggregateStage, AlignedWindow } from '../plan.js';
import { AlignedWindower } from '../windows/aligned-windower.js';
import { columnOf, valueAt } from './columns.js';
import type { Emission } from './emission.js';
import { PendingWindows } from './pending-windows.js';
import type { RowsTarget, SecondaryWindows } from './rows-target.js';
import { StageRows } from './stage-rows.js';
import type { RowStage } from './stages/row-stage.js';

/** An aggregate stage with windows of its own. */
export type SecondWindowStage = { readonly window: NonNullable<AggregateStage['window']> };

export class SecondWindows implements RowsTarget, SecondaryWindows {
  readonly #number: number;
  readonly #windower: AlignedWindower;
  readonly #before: RowStage;
  readonly #next: RowsTarget;
  readonly #pending = new PendingWindows();
  /** Ends of the first windows with rows here. */
  readonly #ends = new Set<number>();
  /** Windows that end at or before it were over at the last checkpoint. */
  #overMs = -Infinity;

  /** `before`: the stages up to the kept rows; `next` aggregates what a second window has. */
  constructor(number: number, window: AlignedWindow, before: RowStage, next: RowsTarget) {
    this.#number = number;
    this.#windower = new AlignedWindower(window);
    this.#before = before;
    this.#next = next;
  }

  get windows(): SecondaryWindows {
    return this;
  }

  restore(store: CheckpointStore, closedMs: number): void {
    this.#overMs = closedMs;
    for (const window of store.stageRows.windows(this.#number)) this.#touch(window);
    this.#next.windows?.restore(store, closedMs);
  }

  isDue(watermarkMs: number, closedMs: number): boolean {
    if (this.#pending.isDue(watermarkMs, closedMs)) return true;
    return this.#next.windows?.isDue(watermarkMs, closedMs) ?? false;
  }

  /** Keeps the rows of an emitted window; those of an open one are in no second window yet. */
  write(window: WindowRange, rows: Iterable<StageRows>, emission: Emission): void {
    if (!emission.emits(window)) return;
    const chunks = encodeBatches(this.#before(rows, window));
    emission.checkpoint.stageRows.replace(this.#number, window, chunks);
    this.#touch(window);
  }

  /** Its rows stay: a second window may still be open. */
  forget(): void {}

  emit(emission: Emission): void {
    const { stageRows } = emission.checkpoint;
    this.#pending.write(
      emission,
      (window) => {
        const chunks = stageRows.chunks(this.#number, window.startMs + 1, window.endMs + 1);
        this.#next.write(window, decodeBatches(chunks), emission);
      },
      (window) => this.#next.forget(window, emission),
    );
    for (const endMs of this.#ends) {
      if (this.#windower.lastEndOf(this.#windower.startOf(endMs - 1)) > emission.closedMs) continue;
      stageRows.remove(this.#number, endMs, endMs + 1);
      this.#ends.delete(endMs);
    }
    this.#overMs = emission.closedMs;
    this.#next.windows?.emit(emission);
  }

  #touch({ endMs }: WindowRange): void {
    this.#ends.add(endMs);
    this.#pending.touch(this.#windower.windowsOf(this.#windower.startOf(endMs - 1)), this.#overMs);
  }
}

/** A batch of rows in the store: JSON, a list a column. Second windows make identities anew. */
interface StoredBatch {
  readonly types: readonly ColumnType[];
  readonly columns: readonly (readonly ResultValue[])[];
}

function* encodeBatches(batches: Iterable<StageRows>): Generator<Buffer> {
  for (const { size, columns } of batches) {
    const stored: StoredBatch = {
      types: columns.map(({ type }) => type),
      columns: columns.map((column) => Array.from({ length: size }, (_, i) => valueAt(column, i))),
    };
    yield encodeJson(stored);
  }
}

function* decodeBatches(chunks: Iterable<Buffer>): Generator<StageRows> {
  for (const chunk of chunks) {
    const { types, columns } = decodeJson<StoredBatch>(chunk)!;
    const typed = types.map((type, i) => columnOf(type, columns[i]!));
    yield new StageRows(typed, [], new Uint16Array(columns[0]?.length ?? 0));
  }
}
