/*
 * What a checkpoint does with each window, by the watermark:
 *
 *   open ──────────── end ≤ watermark ──▶ closed ── end + lateness ≤ watermark ──▶ purged
 *   rows provisional   emit every changed row       emit what late rows changed     state removed
 *                      with its next revision        with the next revision          results stay
 *
 * A drain emits open windows too and leaves everything else as it is: a row that does not change
 * afterwards is never emitted again, one that does gets the next revision at the close.
 *
 * A partial window (time/gaps.ts) is marked in the table and goes nowhere else: an output that
 * cannot mark it might have the whole value, from an earlier state of this query.
 */
import { resultOfGroup } from '../results/result-rows.js';
import { changedCell, revisionCell } from '../state/cells.js';
import type { OpenWindow } from '../state/open-windows.js';
import type { QueryShape } from '../state/query-shape.js';
import type { CheckpointWriter } from './store.js';

export interface EmissionOptions {
  readonly watermarkMs: number;
  readonly latenessMs: number;
  /** Emit open windows as well. */
  readonly drain: boolean;
  /** Keep rows in the results table. */
  readonly table: boolean;
  /** Put emitted rows into the outbox. */
  readonly outbox: boolean;
  /** Rows of the window may be missing. */
  readonly isPartial: (startMs: number) => boolean;
}

/** What a record says of a window beside the rest. */
type Mark = { readonly partial?: true };
const whole: Mark = {};
const partial: Mark = { partial: true };

export class WindowWriter {
  readonly #shape: QueryShape;
  readonly #checkpoint: CheckpointWriter;
  readonly #options: EmissionOptions;
  nextOutboxNumber: number;

  constructor(
    shape: QueryShape,
    checkpoint: CheckpointWriter,
    options: EmissionOptions,
    nextOutboxNumber: number,
  ) {
    this.#shape = shape;
    this.#checkpoint = checkpoint;
    this.#options = options;
    this.nextOutboxNumber = nextOutboxNumber;
  }

  /** Writes what changed. True when the window is over: it takes no more rows. */
  write({ state, snapshot }: OpenWindow): boolean {
    const { watermarkMs, latenessMs, drain, table, isPartial } = this.#options;
    const { startMs, endMs } = state;
    const emits = drain || endMs <= watermarkMs;
    const isOver = endMs + latenessMs <= watermarkMs;
    if (state.touched || (emits && state.changed)) {
      const mark = isPartial(startMs) ? partial : whole;
      const changed = this.#writeRows(state, emits, mark);
      if (!isOver) snapshot.write(changed, (chunk) => this.#checkpoint.putState(chunk));
      if (table) this.#checkpoint.putWindow(state, { provisional: !emits, ...mark });
      state.touched = false;
      state.changed = !emits;
    }
    if (isOver) this.#checkpoint.purgeState(state);
    return isOver;
  }

  /** The groups that changed, ascending. */
  #writeRows(state: OpenWindow['state'], emits: boolean, mark: Mark): number[] {
    const { values, touched, stride } = state.cells;
    const changed: number[] = [];
    for (let group = 0; group < state.groups.size; group++) {
      const at = group * stride;
      const isTouched = touched[group] !== 0;
      if (!isTouched && !(emits && values[at + changedCell] !== 0)) continue;
      touched[group] = 0;
      values[at + changedCell] = emits ? 0 : 1;
      if (emits) values[at + revisionCell]! += 1;
      this.#writeRow(state, group, emits, mark);
      changed.push(group);
    }
    return changed;
  }

  #writeRow(state: OpenWindow['state'], group: number, emits: boolean, mark: Mark): void {
    const { table, outbox } = this.#options;
    const { startMs, endMs, cells } = state;
    const leaves = outbox && emits && mark === whole;
    if (!table && !leaves) return;
    const revision = cells.values[group * cells.stride + revisionCell]!;
    const { key, values, summedOver } = resultOfGroup(this.#shape, state, group);
    const record = { revision, provisional: !emits, values, ...mark };
    if (table) this.#checkpoint.putResult(key, record);
    if (leaves)
      this.#checkpoint.appendOutbox(this.nextOutboxNumber++, {
        startMs,
        endMs,
        revision,
        values,
        summedOver,
      });
  }
}
