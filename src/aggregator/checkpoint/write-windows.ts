/*
 * What a checkpoint does with each window, by the watermark:
 *
 *   open ──────────── end ≤ watermark ──▶ closed ── end + lateness ≤ watermark ──▶ purged
 *   rows provisional   emit every changed row       emit what late rows changed     state removed
 *                      with its next revision        with the next revision          results stay
 *
 * A drain emits open windows too and leaves everything else as it is: a row that does not change
 * afterwards is never emitted again, one that does gets the next revision at the close.
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
}

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
    const { watermarkMs, latenessMs, drain, table } = this.#options;
    const { startMs, endMs } = state;
    const emits = drain || endMs <= watermarkMs;
    const isOver = endMs + latenessMs <= watermarkMs;
    if (state.touched || (emits && state.changed)) {
      const changed = this.#writeRows(state, emits);
      if (!isOver) snapshot.write(changed, (chunk) => this.#checkpoint.putState(chunk));
      if (table) this.#checkpoint.putWindow(startMs, { endMs, provisional: !emits });
      state.touched = false;
      state.changed = !emits;
    }
    if (isOver) this.#checkpoint.purgeState(startMs);
    return isOver;
  }

  /** The groups that changed, ascending. */
  #writeRows(state: OpenWindow['state'], emits: boolean): number[] {
    const { values, touched, stride } = state.cells;
    const changed: number[] = [];
    for (let group = 0; group < state.groups.size; group++) {
      const at = group * stride;
      const isTouched = touched[group] !== 0;
      if (!isTouched && !(emits && values[at + changedCell] !== 0)) continue;
      touched[group] = 0;
      values[at + changedCell] = emits ? 0 : 1;
      if (emits) values[at + revisionCell]! += 1;
      this.#writeRow(state, group, emits);
      changed.push(group);
    }
    return changed;
  }

  #writeRow(state: OpenWindow['state'], group: number, emits: boolean): void {
    const { table, outbox } = this.#options;
    const { startMs, endMs, cells } = state;
    if (!table && !(outbox && emits)) return;
    const revision = cells.values[group * cells.stride + revisionCell]!;
    const { key, values, summedOver } = resultOfGroup(this.#shape, state, group);
    if (table) this.#checkpoint.putResult(key, { endMs, revision, provisional: !emits, values });
    if (outbox && emits)
      this.#checkpoint.appendOutbox(this.nextOutboxNumber++, {
        startMs,
        endMs,
        revision,
        values,
        summedOver,
      });
  }
}
