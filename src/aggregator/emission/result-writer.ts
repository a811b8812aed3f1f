/**
 * Where the result rows of a checkpoint go: the results table, which the checkpoint itself writes,
 * and the outbox, from which all other outputs take them.
 *
 * A partial window (time/gaps.ts) is marked in the table and goes nowhere else: an output that
 * cannot mark it might have the whole value, from an earlier state of this query.
 */
import type { ResultLayout } from '../../core/status.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { RevisionLine } from '../checkpoint/revision-line.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { ResultOfRow } from './group-results.js';

export interface ResultWriterOptions {
  /** Keep rows in the results table. */
  readonly table: boolean;
  /** Put emitted rows into the outbox. */
  readonly outbox: boolean;
  /** Rows of the window may be missing. */
  readonly isPartial: (startMs: number) => boolean;
  readonly revisions: RevisionLine;
}

export class ResultWriter {
  readonly options: ResultWriterOptions;
  readonly #checkpoint: CheckpointWriter;
  readonly #layout: ResultLayout;
  #nextOutboxNumber: number;

  constructor(
    checkpoint: CheckpointWriter,
    layout: ResultLayout,
    options: ResultWriterOptions,
    nextOutboxNumber: number,
  ) {
    this.options = options;
    this.#checkpoint = checkpoint;
    this.#layout = layout;
    this.#nextOutboxNumber = nextOutboxNumber;
  }

  get nextOutboxNumber(): number {
    return this.#nextOutboxNumber;
  }

  /** Says of a window whether all its rows have been emitted as they are. */
  mark(window: WindowRange, provisional: boolean): void {
    if (!this.options.table) return;
    this.#checkpoint.putWindow(window, { provisional, ...this.#partial(window) });
  }

  /** What the page and `tailrace results` see of a row that was emitted so often. */
  show(window: WindowRange, row: ResultOfRow, emissions: number, provisional: boolean): void {
    if (!this.options.table) return;
    const { key, values } = row;
    const revision = this.options.revisions.of(window.startMs, emissions);
    const record = { revision, provisional, values, ...this.#partial(window) };
    this.#checkpoint.putResult(key, record);
  }

  hide(key: Buffer): void {
    if (this.options.table) this.#checkpoint.removeResult(key);
  }

  /** Sends a row to the outputs; `deleted`: it is no result any more. */
  send(window: WindowRange, row: ResultOfRow, emissions: number, { deleted = false } = {}): void {
    const { startMs, endMs } = window;
    if (!this.options.outbox || this.options.isPartial(startMs)) return;
    const revision = this.options.revisions.of(startMs, emissions);
    const { values, groupingSet } = row;
    const { summedOver } = this.#layout.groupingSets[groupingSet]!;
    const record = { startMs, endMs, revision, values, summedOver };
    const sent = deleted ? { ...record, deleted } : record;
    this.#checkpoint.appendOutbox(this.#nextOutboxNumber++, sent);
  }

  #partial({ startMs }: WindowRange): { readonly partial?: true } {
    return this.options.isPartial(startMs) ? { partial: true } : {};
  }
}
