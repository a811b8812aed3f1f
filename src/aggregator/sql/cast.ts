/** CAST of texts and numbers. A text that is no number gives NULL, where Flink fails the job. */
import type { Evaluate } from './evaluate/columns.js';
import { rowwise } from './evaluate/rowwise.js';
import { isNumeric, withType, type SqlType, type Typed } from './typed.js';

export const castTypes: ReadonlyMap<string, SqlType> = new Map<string, SqlType>([
  ['BIGINT', 'integer'],
  ['BOOLEAN', 'boolean'],
  ['DOUBLE', 'double'],
  ['INT', 'integer'],
  ['INTEGER', 'integer'],
  ['STRING', 'string'],
  ['VARCHAR', 'string'],
]);

/** Undefined: there is no such cast here. */
export function castTo(value: Typed, type: SqlType): Evaluate | undefined {
  const { type: from, evaluate } = value;
  if (from === type || from === 'null') return withType(value, type).evaluate;
  if (type === 'string') {
    if (from === 'integer') return rowwise((x: number) => String(x), [evaluate], true);
    if (from !== 'boolean') return undefined;
    return rowwise((x: number) => (x === 1 ? 'TRUE' : 'FALSE'), [evaluate], true);
  }
  if (type !== 'integer' && type !== 'double') return undefined;
  const whole = type === 'integer' ? Math.trunc : (x: number): number => x;
  if (isNumeric(from)) return rowwise((x: number) => whole(x), [evaluate], false);
  if (from !== 'string') return undefined;
  return rowwise((text: string) => readNumber(text, whole), [evaluate], false);
}

function readNumber(text: string, whole: (x: number) => number): number | null {
  return /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? whole(Number(text)) : null;
}
