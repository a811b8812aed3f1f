/*
 * Emission by comparison, for windows whose rows are made anew each time (windows of slices, stages
 * such as Top-N): all rows of the window against those that were emitted last.
 *
 *   emitted   /a 5   /b 3   /c 1
 *   now       /a 5   /b 4          /d 2
 *             ─      put    delete put      with the window's next revision
 *
 * Rows that go are sent before those that come: in an output that names rows by other columns the
 * new one may take the old one's place.
 */
import type { EmittedRow } from '../checkpoint/emitted.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import { groupingSetOfKey } from '../results/row-key.js';
import type { ResultOfRow } from './group-results.js';
import type { ResultWriter } from './result-writer.js';

export class WholeWindow {
  readonly #window: WindowRange;
  readonly #checkpoint: CheckpointWriter;
  readonly #results: ResultWriter;
  /** What was emitted last, of rows that have not come again yet. */
  readonly #emitted: Map<string, EmittedRow>;
  /** In the results table, and have not come again yet. */
  readonly #shown: Set<string>;

  constructor(window: WindowRange, checkpoint: CheckpointWriter, results: ResultWriter) {
    this.#window = window;
    this.#checkpoint = checkpoint;
    this.#results = results;
    this.#emitted = checkpoint.emitted.rows(window);
    this.#shown = results.options.table ? checkpoint.resultKeys(window) : new Set();
  }

  /** Emits `rows`, all of the window. With `isOver` they are the last ones. */
  emit(rows: Iterable<ResultOfRow>, isOver: boolean): void {
    const { emitted } = this.#checkpoint;
    const revision = emitted.emissions(this.#window) + 1;
    const isFirst = this.#emitted.size === 0;
    const changed: ResultOfRow[] = [];
    for (const row of rows) {
      const before = this.#take(row);
      const isSame = before !== undefined && sameValues(before, row);
      this.#results.show(this.#window, row, isSame ? before.revision : revision, false);
      if (isSame) continue;
      if (!isOver) emitted.put(row.key, { revision, values: row.values });
      // The first time there is nothing to delete, and all of the window to keep in memory.
      if (isFirst) this.#results.send(this.#window, row, revision);
      else changed.push(row);
    }
    this.#hideGone();
    for (const [name, { values }] of this.#emitted) {
      const key = Buffer.from(name, 'latin1');
      const row = { key, values, groupingSet: groupingSetOfKey(key) };
      this.#results.send(this.#window, row, revision, { deleted: true });
      emitted.remove(key);
    }
    for (const row of changed) this.#results.send(this.#window, row, revision);
    this.#results.mark(this.#window, false);
    if (!isOver) emitted.countEmission(this.#window, revision);
  }

  /** Shows `rows`, all of a window that is still open, in the results table only. */
  show(rows: Iterable<ResultOfRow>): void {
    for (const row of rows) {
      const before = this.#take(row);
      const isSame = before !== undefined && sameValues(before, row);
      this.#results.show(this.#window, row, before?.revision ?? 0, !isSame);
    }
    this.#hideGone();
    this.#results.mark(this.#window, true);
  }

  #take({ key }: ResultOfRow): EmittedRow | undefined {
    const name = key.toString('latin1');
    const before = this.#emitted.get(name);
    this.#emitted.delete(name);
    this.#shown.delete(name);
    return before;
  }

  #hideGone(): void {
    for (const name of this.#shown) this.#results.hide(Buffer.from(name, 'latin1'));
  }
}

function sameValues(before: EmittedRow, { values }: ResultOfRow): boolean {
  return values.every((value, i) => value === before.values[i]);
}
