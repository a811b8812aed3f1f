import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import type { RowBatch } from '#src/codecs/rows.js';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { fc } from '../../support/properties.js';
import { slabOf, valueAt } from '../../support/rows.js';
import { accessTable } from '../../support/sql-tables.js';
import { expressions, row, type Case, type Row } from './random-expressions.js';

const from = "FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))";

function lineOf({ path, user, status, bytes }: Row): string {
  const request = path === null ? '-' : `GET ${path} HTTP/1.1`;
  const time = '[17/May/2015:10:05:03 +0000]';
  return `h - ${user ?? '-'} ${time} "${request}" ${status ?? '-'} ${bytes} "-" "-"`;
}

function rowsOf(rows: readonly Row[]): RowBatch {
  const parsed = combinedFormat.parse(slabOf(rows.map(lineOf)));
  assert.deepEqual(parsed.rejected, []);
  return parsed.rows;
}

/** NULL first, then the value as text: a boolean is 1 or 0, and -0 is 0. */
function plain(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : String(Number(value) + 0);
}

function check<T>(arbitrary: fc.Arbitrary<Case<T>>): void {
  fc.assert(
    fc.property(arbitrary, fc.array(row, { minLength: 1, maxLength: 6 }), (expression, rows) => {
      // COALESCE keeps a lone literal from being refused as a constant key.
      const key = `COALESCE(${expression.sql})`;
      const sql = `SELECT ${key} AS v ${from} GROUP BY window_start, window_end, ${key}`;
      const { plan, problems } = compileQuery(sql, [accessTable]);
      assert.deepEqual(problems, []);
      const column = plan!.groupKeys[0]!.scalar.evaluate(rowsOf(rows));
      const actual = rows.map((_, i) => plain(valueAt(column, i)));
      assert.deepEqual(
        actual,
        rows.map((value) => plain(expression.valueOf(value))),
      );
    }),
    { numRuns: 500 },
  );
}

describe('an expression has column-wise the value that it has row by row', () => {
  test('numbers', () => check(expressions.number));
  test('texts', () => check(expressions.text));
  test('conditions', () => check(expressions.truth));
});

test('any text ends in a plan or in problems, each with a place in the text', () => {
  const words = fc.constantFrom(
    ...`SELECT FROM TABLE ( ) , TUMBLE access DESCRIPTOR ts INTERVAL '1' MINUTE GROUP BY window_start
    window_end COUNT * WHERE status = 200 AND NOT IN CASE WHEN THEN END path AS FILTER GROUPING SETS
    JOIN - || . => ; LIKE NULL IS BETWEEN HAVING WITH OVER PARTITION BY ORDER ROW_NUMBER HOP SESSION 1`.split(
      /\s+/,
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (sql) => {
      const { plan, problems } = compileQuery(sql, [accessTable]);
      assert.equal(plan === undefined, problems.length > 0);
      const lines = sql.split('\n');
      for (const { line, column, message } of problems) {
        assert.ok(line >= 1 && line <= lines.length, `line ${line}: ${message}`);
        assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1, `column ${column}`);
      }
    }),
    { numRuns: 2000 },
  );
});
