import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { flinkFormat } from '#src/aggregator/sql/to-flink/flink-format.js';
import { withoutNames } from '#src/aggregator/sql/to-flink/regex-table.js';
import { printTable } from '#src/aggregator/sql/to-flink/source-table.js';
import { assertGolden } from '../../support/golden.js';
import { tableFormatCases, tableOf } from '../../support/table-format-cases.js';

const broker = '127.0.0.1:9092';

describe('the table that is printed for Flink', () => {
  for (const each of tableFormatCases)
    test(each.name, async () => {
      const { table } = await tableOf(each, broker);
      const format = flinkFormat(table);
      assert.ok(typeof format !== 'string', String(format));
      assertGolden(`${printTable(table, format)}\n`, join('to-flink', `table-${each.name}.sql`));
    });
});

const record = (type: unknown): string =>
  JSON.stringify({
    type: 'record',
    name: 'R',
    fields: [
      { name: 'ts', type: 'long' },
      { name: 'f', type },
    ],
  });

for (const [format, options, message] of [
  [
    'json',
    { columns: { a: 'STRING FROM x', b: 'STRING FROM x.y' } },
    'column b reads the field x.y as STRING, another one otherwise',
  ],
  ['avro', { schema: record(['string', 'null']) }, /what the field f was written with/],
  ['avro', { schema: record({ type: 'fixed', name: 'F', size: 2 }) }, /the field f was written/],
  ['avro', { schema: record({ type: 'enum', name: 'E', symbols: ['A'] }) }, /the field f was/],
] as const)
  test(`what Flink's format ${format} cannot do is said: ${message}`, async () => {
    const { table } = await tableOf({ name: 't', format, options, bodies: [] }, broker);
    const said = flinkFormat(table);
    assert.ok(typeof said === 'string');
    assert.match(
      said,
      message instanceof RegExp ? message : new RegExp(message.replaceAll('.', '\\.')),
    );
  });

for (const [pattern, text, numbers] of [
  ['(?<a>x)(y)(?<b_c>z)', '(x)(y)(z)', [1, 3]],
  [String.raw`\((?<a>[(?<b>)]+)\)`, String.raw`\(([(?<b>)]+)\)`, [1]],
  [String.raw`(?:a|(?<a>b))(?=c)(?<!d)(?<e>f)`, String.raw`(?:a|(b))(?=c)(?<!d)(f)`, [1, 2]],
  [String.raw`\Q(?<a>\E(?<b>.)`, String.raw`\Q(?<a>\E(.)`, [1]],
] as const)
  test(`the groups of ${pattern} are found by number`, () => {
    assert.deepEqual(withoutNames(pattern), { text, numbers });
  });
