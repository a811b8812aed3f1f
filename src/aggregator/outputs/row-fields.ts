/** Rows as JSON and CSV have them: times as `2015-05-17T10:00:00Z`, NULL and "all" as null. */
import type { ResultColumn, ResultValue } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';
import { textOf } from './template.js';

/** In the order of the columns. */
export function fieldsOf(row: OutboxRecord, columns: readonly ResultColumn[]): ResultValue[] {
  return columns.map(({ type }, i) => {
    const value = row.values[i] ?? null;
    return type === 'timestamp' ? textOf(value, type) : value;
  });
}

export function jsonOf(row: OutboxRecord, columns: readonly ResultColumn[]): object {
  const fields = fieldsOf(row, columns);
  return Object.fromEntries(columns.map(({ name }, i) => [name, fields[i]!]));
}

/**
 * What tells the row from the others: its window and its groups, without those that it sums over.
 */
export function keyJsonOf(row: OutboxRecord, columns: readonly ResultColumn[]): object {
  const fields = fieldsOf(row, columns);
  const isKey = ({ role, name }: ResultColumn): boolean =>
    role !== 'value' && !row.summedOver.includes(name);
  return Object.fromEntries(
    columns.flatMap((column, i) => (isKey(column) ? [[column.name, fields[i]!]] : [])),
  );
}
