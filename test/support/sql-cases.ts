/**
 * Ten rows that the expressions of `test/golden/sql-functions` are evaluated over, here and by Flink:
 * NULL, empty, negative, large, beyond ASCII, beyond 16 bits, leap days, a week of the year before.
 */
import type { TableSchema } from '#src/aggregator/sql/scope.js';
import { TextColumnBuilder } from '#src/aggregator/sql/evaluate/columns.js';
import type { Column, ColumnSchema, RowBatch } from '#src/codecs/rows.js';

type Cell = string | number | boolean | null;

const columns: readonly (ColumnSchema & { readonly flink: string })[] = [
  { name: 'i', type: 'number', integer: true, nullable: false, flink: 'BIGINT' },
  { name: 's', type: 'string', nullable: true, flink: 'STRING' },
  { name: 't', type: 'string', nullable: true, flink: 'STRING' },
  { name: 'n', type: 'number', integer: true, nullable: true, flink: 'BIGINT' },
  { name: 'x', type: 'number', nullable: true, flink: 'DOUBLE' },
  { name: 'ts', type: 'timestamp', nullable: true, flink: 'TIMESTAMP(3)' },
  { name: 'u', type: 'timestamp', nullable: true, flink: 'TIMESTAMP(3)' },
  { name: 'b', type: 'boolean', nullable: true, flink: 'BOOLEAN' },
];

const rows: readonly (readonly Cell[])[] = [
  ['Hello World', 'o', 3, 2.5, '2015-05-17 10:05:03.123', '2015-05-17 10:05:03.124', true],
  ['', '', 0, 0, '1970-01-01 00:00:00.000', '1970-01-31 00:00:00.000', false],
  [null, null, null, null, null, null, null],
  ['äöÜ ß😀x', '😀', -7, -2.5, '1969-12-31 23:59:59.999', '1968-02-29 12:00:00.000', true],
  ['  pad  ', ' ', 2147483648, 1e10, '2024-02-29 23:59:59.999', '2025-02-28 00:00:00.000', false],
  ['a,b,,c', ',', 1, 0.1, '2100-12-31 12:30:45.678', '2000-01-01 00:00:00.000', true],
  ['123', '2', -1, -0.75, '2016-01-03 00:00:00.000', '2016-01-04 00:00:00.000', false],
  [
    'http://user:pw@example.com:8080/p/a%20th?q=1&r=a+b&q=2#frag',
    'q',
    100,
    123.456,
    '2000-02-29 01:02:03.004',
    '1999-11-30 23:00:00.000',
    null,
  ],
  [
    '{"a":{"b":[1,2.5,"x",null,true]},"k":"v","n":12,"u":"\\u00e4\\ud83d\\ude00"}',
    'k',
    64,
    0.5,
    '2015-12-31 23:00:00.000',
    '2015-05-17 10:05:03.123',
    true,
  ],
  ['2015-05-17 10:05:03', '-05-', 12345678901, 1e-7, '2015-05-17 10:05:03.120', null, false],
];

export const caseCount = rows.length;
const cells = rows.map((row, i): readonly Cell[] => [i, ...row]);

export const casesTable: TableSchema = { name: 'cases', columns, timeColumn: 'ts' };

/** The rows as a batch, all or the one at `index`. */
export function caseRows(): RowBatch {
  const made = columns.map((column, at) =>
    columnOf(
      column,
      cells.map((row) => row[at]!),
    ),
  );
  return {
    size: cells.length,
    column: (index) => made[index]!,
    bodyIndexes: Uint32Array.from(cells.keys()),
  };
}

function columnOf({ type }: ColumnSchema, values: readonly Cell[]): Column {
  if (type === 'string') {
    const builder = new TextColumnBuilder(values.length);
    values.forEach((value, row) => value !== null && builder.setText(row, String(value)));
    return builder.finish();
  }
  const numberOf = (value: Cell): number => {
    if (value === null) return Number.NaN;
    return type === 'timestamp' ? Date.parse(`${value}Z`) : Number(value);
  };
  return { kind: 'numbers', values: Float64Array.from(values, numberOf) };
}

/** The lines of a file, and the statements that make them the view `cases` of Flink. */
export function casesForFlink(file: string): {
  readonly lines: string;
  readonly statements: string;
} {
  const cellOf = (index: number): string => `NULLIF(SPLIT_INDEX(line, '\t', ${index}), 'NULL')`;
  const items = columns.map(({ name, flink }, at) => {
    const text = cellOf(at);
    const value = flink === 'STRING' ? text : `TRY_CAST(${text} AS ${flink})`;
    return `${value} AS ${name}`;
  });
  const source = `'connector' = 'filesystem', 'path' = 'file://${file}', 'format' = 'raw'`;
  return {
    lines: cells.map((row) => `${row.map((cell) => cell ?? 'NULL').join('\t')}\n`).join(''),
    statements: [
      `CREATE TABLE case_lines (line STRING) WITH (${source});`,
      `CREATE VIEW cases AS SELECT ${items.join(',\n')} FROM case_lines;`,
      '',
    ].join('\n'),
  };
}
