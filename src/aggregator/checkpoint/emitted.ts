/*
 * What was last emitted of windows that are emitted as a whole, to tell what has changed since. A
 * window's entries go when it is over.
 *
 *   window                  JSON: how often the window was emitted
 *   window | group | set    JSON EmittedRow, one for each row that is a result now
 *
 * A row takes the number of the emission that changed it as its revision, so revisions of a window
 * never go back, by whatever columns an output names its rows.
 */
import type { ResultValue } from '../../core/status.js';
import { windowKey, type WindowRange } from './keys.js';
import { decodeJson, encodeJson, removeRange, type Table } from './tables.js';

export interface EmittedRow {
  readonly revision: number;
  readonly values: readonly ResultValue[];
}

export class EmittedRows {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  emissions(window: WindowRange): number {
    return decodeJson<number>(this.#table.get(windowKey(window))) ?? 0;
  }

  countEmission(window: WindowRange, emissions: number): void {
    this.#table.putSync(windowKey(window), encodeJson(emissions));
  }

  /** By the row's key, in latin1. */
  rows(window: WindowRange): Map<string, EmittedRow> {
    const rows = new Map<string, EmittedRow>();
    const { length } = windowKey(window);
    for (const { key, value } of this.#table.getRange(rangeOf(window)))
      if (key.length > length) rows.set(key.toString('latin1'), decodeJson<EmittedRow>(value)!);
    return rows;
  }

  put(key: Buffer, row: EmittedRow): void {
    this.#table.putSync(key, encodeJson(row));
  }

  remove(key: Buffer): void {
    this.#table.removeSync(key);
  }

  forget(window: WindowRange): void {
    removeRange(this.#table, rangeOf(window));
  }
}

/** Keys of the window and all that begin with it. */
export function rangeOf({ startMs, endMs }: WindowRange): { start: Buffer; end: Buffer } {
  return { start: windowKey({ startMs, endMs }), end: windowKey({ startMs, endMs: endMs + 1 }) };
}
