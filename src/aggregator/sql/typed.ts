/** An expression that has been resolved: its type in SQL and how its column is made. */
import type { Column, ColumnType, RowBatch } from '../../codecs/rows.js';
import { nullTexts } from './evaluate/columns.js';

/**
 * `integer` is BIGINT, `double` DOUBLE: both are numbers to the engine. `date` is the first millisecond
 * of a day, and a text where it leaves the query. `null` is a bare NULL.
 */
export type SqlType = 'string' | 'integer' | 'double' | 'timestamp' | 'date' | 'boolean' | 'null';

export interface Typed {
  readonly type: SqlType;
  /** Of a string literal: its text, for what needs a constant (the pattern of LIKE). */
  readonly constant?: string;
  /** Of a number literal. */
  readonly constantNumber?: number;
  evaluate(rows: RowBatch): Column;
}

export function columnTypeOf(type: SqlType): ColumnType {
  if (type === 'integer' || type === 'double') return 'number';
  return type === 'null' || type === 'date' ? 'string' : type;
}

export function isNumeric(type: SqlType): boolean {
  return type === 'integer' || type === 'double' || type === 'null';
}

/** As Flink calls the type, with its article: `a STRING`. */
export function describeType(type: SqlType): string {
  const names = {
    string: 'a STRING',
    integer: 'a BIGINT',
    double: 'a DOUBLE',
    timestamp: 'a TIMESTAMP',
    date: 'a DATE',
    boolean: 'a BOOLEAN',
    null: 'NULL',
  };
  return names[type];
}

/**
 * The type that values of all `types` fit into. NULL fits into any, BIGINT into DOUBLE.
 */
export function commonType(types: readonly SqlType[]): SqlType | undefined {
  let common: SqlType = 'null';
  for (const type of types) {
    if (type === 'null' || type === common) continue;
    if (common === 'null') common = type;
    else if (isNumeric(type) && isNumeric(common)) common = 'double';
    else return undefined;
  }
  return common;
}

/** A bare NULL becomes a column of NULLs of the type that its place wants. */
export function withType(value: Typed, type: SqlType): Typed {
  return value.type === 'null' && type === 'string' ? { type, evaluate: nullTexts } : value;
}
