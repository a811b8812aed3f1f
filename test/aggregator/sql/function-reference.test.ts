/** `docs/sql-functions.md` is what the tables of functions say; UPDATE_GOLDEN=1 writes it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import type { ScalarFunction, SqlFunction } from '#src/aggregator/sql/functions/function.js';
import { functionFamilies } from '#src/aggregator/sql/functions/index.js';
import { caseRows, casesTable } from '../../support/sql-cases.js';

const page = join('docs', 'sql-functions.md');

const parameterNames: Record<ScalarFunction['parameters'][number], string> = {
  string: 'text',
  integer: 'n',
  number: 'x',
  boolean: 'condition',
  time: 'time',
  any: 'value',
};

function signature(name: string, known: SqlFunction): string {
  if (known.syntax !== undefined) return known.syntax.replace(/^[A-Z]+\(/, `${name}(`);
  const parameters = 'choose' in known ? [] : known.parameters.map((type) => parameterNames[type]);
  return `${name}(${parameters.join(', ')})`;
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function line(name: string, known: SqlFunction): string {
  const [call, value] = known.example;
  const cells = [`\`${signature(name, known)}\``, known.summary, `\`${call}\` is \`${value}\``];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function reference(): string {
  const families = Object.entries(functionFamilies).map(([heading, table]) => {
    const names = Object.keys(table).toSorted();
    const lines = names.map((name) => line(name, table[name]!));
    return [`## ${heading}`, '', '| function | gives | example |', '|---|---|---|', ...lines].join(
      '\n',
    );
  });
  const head = [
    '# Functions of the SQL',
    '',
    'As in Flink 2.2; `test/golden/sql-functions` holds the values that it gives. NULL in an argument gives',
    'NULL, and so does what is no number, time or JSON. Patterns and paths are texts in quotes. Made from the',
    'tables in `src/aggregator/sql/functions`.',
  ].join('\n');
  return `${[head, ...families].join('\n\n')}\n`;
}

test('the page of functions says what their tables say', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(page, reference());
  assert.equal(readFileSync(page, 'utf8'), reference(), `run once with UPDATE_GOLDEN=1: ${page}`);
});

describe('the example of a function has the value that it says', () => {
  for (const [name, known] of Object.values(functionFamilies).flatMap(Object.entries)) {
    test(name, () => {
      const [call, value] = known.example as readonly [string, string];
      const from = "FROM TABLE(TUMBLE(TABLE cases, DESCRIPTOR(ts), INTERVAL '1' MINUTE))";
      const test = value === 'NULL' ? `${call} IS NULL` : `${call} = ${value}`;
      const sql = `SELECT COUNT(*) AS n ${from} WHERE ${test} GROUP BY window_start, window_end`;
      const { plan, problems } = compileQuery(sql, [casesTable]);
      assert.deepEqual(problems, []);
      const { filter } = plan!;
      assert.equal(filter!(caseRows()).at(0), 1, sql);
    });
  }
});
