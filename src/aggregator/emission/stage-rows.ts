/** Rows of one window between its groups and its results: what stages take and make. */
import type { Column, RowBatch } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { RowMask } from '../plan.js';
import { select, valueAt, type TypedColumn } from './columns.js';

const noBodies = new Uint32Array(0);

export class StageRows implements RowBatch {
  readonly size: number;
  readonly bodyIndexes = noBodies;
  readonly columns: readonly TypedColumn[];
  /** With the grouping set these values tell a row from the others of its window. */
  readonly identity: readonly TypedColumn[];
  /** The grouping set of each row. */
  readonly sets: Uint16Array;

  constructor(
    columns: readonly TypedColumn[],
    identity: readonly TypedColumn[],
    sets: Uint16Array,
  ) {
    this.size = sets.length;
    this.columns = columns;
    this.identity = identity;
    this.sets = sets;
  }

  column(index: number): Column {
    return this.columns[index]!.column;
  }

  valuesOf(row: number): ResultValue[] {
    return this.columns.map((column) => valueAt(column, row));
  }

  identityOf(row: number): ResultValue[] {
    return this.identity.map((column) => valueAt(column, row));
  }

  /** The rows that the mask keeps; all without one. */
  where(mask: RowMask | undefined): StageRows {
    const kept = mask?.(this);
    if (kept === undefined) return this;
    const rows = rowsKept(kept, this.size);
    if (rows.length === this.size) return this;
    return new StageRows(
      this.columns.map((column) => select(column, rows)),
      this.identity.map((column) => select(column, rows)),
      Uint16Array.from(rows, (row) => this.sets[row]!),
    );
  }
}

function rowsKept(mask: Uint8Array, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (mask[row] !== 0) rows[count++] = row;
  return rows.subarray(0, count);
}
