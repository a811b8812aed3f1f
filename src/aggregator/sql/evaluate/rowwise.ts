/**
 * Hot path. Functions that are written for one row: values are decoded, results put together again.
 * Calls of one and two arguments make no list a row.
 */
import type { Column, RowBatch } from '../../../codecs/rows.js';
import { numbers, TextColumnBuilder, valueAt, type Evaluate, type Value } from './columns.js';

/** A boolean is taken as 1 or 0; a number that is no number (NaN) is NULL. */
export type RowFunction = (...values: never[]) => Value | boolean;

type AnyRowFunction = (...values: Value[]) => Value | boolean;

/** NULL in any argument gives NULL, as in nearly all functions of SQL. */
export function rowwise(
  call: RowFunction,
  operands: readonly Evaluate[],
  isText: boolean,
): Evaluate {
  const callWith = call as AnyRowFunction;
  return (rows) => {
    const valueOf = rowValues(
      callWith,
      operands.map((operand) => operand(rows)),
    );
    return isText ? texts(rows, valueOf) : numberColumn(rows, valueOf);
  };
}

/** The same, but the function sees the NULLs. */
export function rowwiseWithNulls(
  call: RowFunction,
  operands: readonly Evaluate[],
  isText: boolean,
): Evaluate {
  const callWith = call as AnyRowFunction;
  return (rows) => {
    const columns = operands.map((operand) => operand(rows));
    const valueOf = (row: number): Value | boolean =>
      callWith(...columns.map((column) => valueAt(column, row)));
    return isText ? texts(rows, valueOf) : numberColumn(rows, valueOf);
  };
}

type RowValues = (row: number) => Value | boolean;

function rowValues(call: AnyRowFunction, columns: readonly Column[]): RowValues {
  const [first, second] = columns;
  if (first !== undefined && columns.length === 1) {
    return (row) => {
      const value = valueAt(first, row);
      return value === null ? null : call(value);
    };
  }
  if (first !== undefined && second !== undefined && columns.length === 2) {
    return (row) => {
      const left = valueAt(first, row);
      const right = left === null ? null : valueAt(second, row);
      return right === null ? null : call(left, right);
    };
  }
  return (row) => {
    const values = columns.map((column) => valueAt(column, row));
    return values.includes(null) ? null : call(...values);
  };
}

function texts(rows: RowBatch, valueOf: RowValues): ReturnType<Evaluate> {
  const builder = new TextColumnBuilder(rows.size);
  for (let row = 0; row < rows.size; row++) {
    const value = valueOf(row);
    if (value !== null) builder.setText(row, String(value));
  }
  return builder.finish();
}

function numberColumn(rows: RowBatch, valueOf: RowValues): ReturnType<Evaluate> {
  const values = new Float64Array(rows.size);
  for (let row = 0; row < rows.size; row++) values[row] = Number(valueOf(row) ?? Number.NaN);
  return numbers(values);
}
