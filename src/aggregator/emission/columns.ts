/** Columns of result rows: made of values, read back, cut down to some of their rows. */
import { nullStart, type BytesColumn, type Column, type ColumnType } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';

export interface TypedColumn {
  readonly type: ColumnType;
  readonly column: Column;
}

export function columnOf(type: ColumnType, values: readonly ResultValue[]): TypedColumn {
  if (type === 'string') return { type, column: textColumn(values) };
  return { type, column: numberColumn(Float64Array.from(values, numberOf)) };
}

export function sameNumber(type: ColumnType, value: number, size: number): TypedColumn {
  return { type, column: numberColumn(new Float64Array(size).fill(value)) };
}

export function valueAt({ type, column }: TypedColumn, row: number): ResultValue {
  if (column.kind === 'bytes') {
    const start = column.starts[row]!;
    return start === nullStart ? null : column.buffer.toString('utf8', start, column.ends[row]);
  }
  const value = column.values[row]!;
  // JSON has no infinity: a sum that overflowed is NULL.
  if (!Number.isFinite(value)) return null;
  return type === 'boolean' ? value !== 0 : value;
}

/** The rows with these numbers, in their order. */
export function select({ type, column }: TypedColumn, rows: Uint32Array): TypedColumn {
  if (column.kind === 'numbers')
    return { type, column: numberColumn(Float64Array.from(rows, (row) => column.values[row]!)) };
  const starts = Uint32Array.from(rows, (row) => column.starts[row]!);
  const ends = Uint32Array.from(rows, (row) => column.ends[row]!);
  return { type, column: { kind: 'bytes', buffer: column.buffer, starts, ends } };
}

function numberColumn(values: Float64Array): Column {
  return { kind: 'numbers', values };
}

function numberOf(value: ResultValue): number {
  return value === null ? NaN : Number(value);
}

function textColumn(values: readonly ResultValue[]): BytesColumn {
  const starts = new Uint32Array(values.length).fill(nullStart);
  const ends = new Uint32Array(values.length);
  const texts: Buffer[] = [];
  let at = 0;
  values.forEach((value, i) => {
    if (value === null) return;
    const text = Buffer.from(String(value));
    texts.push(text);
    starts[i] = at;
    at += text.length;
    ends[i] = at;
  });
  return { kind: 'bytes', buffer: Buffer.concat(texts, at), starts, ends };
}
