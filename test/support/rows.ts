/** Reads parsed rows back as plain objects, and makes slabs of text: for tests only. */
import { EventBatch } from '#src/core/batch.js';
import {
  nullStart,
  type BodySlab,
  type Column,
  type ColumnSchema,
  type ParsedRows,
  type TableFormat,
} from '#src/codecs/rows.js';

export type Value = string | number | null;

export function slabOf(bodies: readonly (string | Uint8Array)[]): BodySlab {
  return EventBatch.of(bodies);
}

export function valueAt(column: Column, row: number): Value {
  if (column.kind === 'numbers') {
    const value = column.values[row]!;
    return Number.isNaN(value) ? null : value;
  }
  const start = column.starts[row]!;
  return start === nullStart ? null : column.buffer.toString('utf8', start, column.ends[row]);
}

export function rowsOf(
  columns: readonly ColumnSchema[],
  { rows }: ParsedRows,
): Record<string, Value>[] {
  return Array.from({ length: rows.size }, (_, row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, valueAt(rows.column(i), row)])),
  );
}

/** Parses bodies that are all expected to be rows or rejections of `format`. */
export function parse(
  format: TableFormat,
  bodies: readonly (string | Uint8Array)[],
): { rows: Record<string, Value>[]; rejected: readonly { bodyIndex: number; reason: string }[] } {
  const parsed = format.parse(slabOf(bodies));
  return { rows: rowsOf(format.columns, parsed), rejected: parsed.rejected };
}
