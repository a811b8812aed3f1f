/** Functions that are written for one row: values are decoded, results put together again. */
import type { RowBatch } from '../../../codecs/rows.js';
import { numbers, TextColumnBuilder, valueAt, type Evaluate, type Value } from './columns.js';

export type RowFunction = (...values: never[]) => Value;

/** NULL in any argument gives NULL, as in nearly all functions of SQL. */
export function rowwise(
  call: RowFunction,
  operands: readonly Evaluate[],
  isText: boolean,
): Evaluate {
  const callWith = call as (...values: Value[]) => Value;
  return (rows) => {
    const columns = operands.map((operand) => operand(rows));
    const valueOf = (row: number): Value => {
      const values = columns.map((column) => valueAt(column, row));
      return values.includes(null) ? null : callWith(...values);
    };
    return isText ? texts(rows, valueOf) : numberColumn(rows, valueOf);
  };
}

function texts(rows: RowBatch, valueOf: (row: number) => Value): ReturnType<Evaluate> {
  const builder = new TextColumnBuilder(rows.size);
  for (let row = 0; row < rows.size; row++) {
    const value = valueOf(row);
    if (value !== null) builder.setText(row, String(value));
  }
  return builder.finish();
}

function numberColumn(rows: RowBatch, valueOf: (row: number) => Value): ReturnType<Evaluate> {
  const values = new Float64Array(rows.size);
  for (let row = 0; row < rows.size; row++) values[row] = Number(valueOf(row) ?? Number.NaN);
  return numbers(values);
}
