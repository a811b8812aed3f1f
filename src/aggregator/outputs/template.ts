/**
 * Texts with `{column}` in them, such as `pv:{window_start}`. `{{` and `}}` are braces.
 *
 *   time     2015-05-17T10:00:00Z (milliseconds only where there are some)
 *   NULL     (null)
 *   a group column that the row sums over: (all)
 */
import { ConfigError } from '../../core/errors.js';
import type { ResultColumn, ResultValue } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';

export type Template = (row: OutboxRecord) => string;

const nullText = '(null)';
const allText = '(all)';

/** Throws ConfigError, beginning with `where`, for a column that the query does not have. */
export function compileTemplate(
  text: string,
  columns: readonly ResultColumn[],
  where: string,
): Template {
  const parts: (string | Template)[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
    parts.push(text.slice(end, match.index));
    parts.push(match[1] === undefined ? match[0][0]! : columnText(match[1], columns, where));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return (row) => parts.map((part) => (typeof part === 'string' ? part : part(row))).join('');
}

/** The text of one column of a row. Throws ConfigError as `compileTemplate`. */
export function columnText(
  name: string,
  columns: readonly ResultColumn[],
  where: string,
): Template {
  const index = columns.findIndex((column) => column.name === name);
  if (index === -1) {
    const known = columns.map((column) => column.name).join(', ');
    throw new ConfigError(`${where}: the query has no column "${name}"; its columns: ${known}`);
  }
  const isTime = columns[index]!.type === 'timestamp';
  return ({ values, summedOver }) =>
    summedOver.includes(name) ? allText : textOf(values[index] ?? null, isTime);
}

function textOf(value: ResultValue, isTime: boolean): string {
  if (value === null) return nullText;
  return isTime ? new Date(Number(value)).toISOString().replace('.000Z', 'Z') : String(value);
}
