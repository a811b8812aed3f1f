/**
 * Rows as JSON and CSV have them: times as `2015-05-17T10:00:00Z`. A group column that the row sums
 * over is absent in JSON and `(all)` in CSV, so that it is told apart from NULL.
 */
import type { ResultColumn, ResultValue } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';
import { allText, textOf } from './template.js';

/** In the order of the columns. */
export function fieldsOf(row: OutboxRecord, columns: readonly ResultColumn[]): ResultValue[] {
  return columns.map(({ name, type }, i) => {
    if (row.summedOver.includes(name)) return allText;
    const value = row.values[i] ?? null;
    return type === 'timestamp' ? textOf(value, type) : value;
  });
}

export function jsonOf(row: OutboxRecord, columns: readonly ResultColumn[]): object {
  return objectOf(row, columns, ({ name }) => !row.summedOver.includes(name));
}

/** What tells the row from the others: its window and its groups. */
export function keyJsonOf(row: OutboxRecord, columns: readonly ResultColumn[]): object {
  return objectOf(
    row,
    columns,
    ({ role, name }) => role !== 'value' && !row.summedOver.includes(name),
  );
}

function objectOf(
  row: OutboxRecord,
  columns: readonly ResultColumn[],
  isIn: (column: ResultColumn) => boolean,
): object {
  const fields = fieldsOf(row, columns);
  return Object.fromEntries(
    columns.flatMap((column, i) => (isIn(column) ? [[column.name, fields[i]!]] : [])),
  );
}
