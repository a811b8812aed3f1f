import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { intervalMs, printInterval } from '#src/aggregator/sql/interval.js';
import type { FlinkTable } from '#src/aggregator/sql/to-flink/source-table.js';
import { toFlink } from '#src/aggregator/sql/to-flink/to-flink.js';
import { assertGolden, goldenDirectory } from '../../support/golden.js';
import { accessTable } from '../../support/sql-tables.js';

const table: FlinkTable = {
  ...accessTable,
  topic: 'access',
  brokers: ['127.0.0.1:9092', "it's:9093"],
  format: 'combined',
  options: {},
  metadata: {},
  watermarkMs: 90_000,
  idleTimeoutMs: 30_000,
};

/** What makes two plans the same query: all but the functions that they are compiled to. */
function meaning(plan: QueryPlan): unknown {
  const text = JSON.stringify({ ...plan, sql: '', warnings: [] });
  // Flink counts distinct values exactly.
  const exact = text
    .replaceAll('APPROX_COUNT_DISTINCT(', 'COUNT(DISTINCT ')
    .replaceAll('approx count distinct', 'count distinct');
  return JSON.parse(exact);
}

test('the whole text for Flink has settings, the lines, the view and the query', () => {
  const sql = readFileSync(join(goldenDirectory, 'sql', 'pages.sql'), 'utf8');
  assertGolden(toFlink(sql, [table]).text!, join('to-flink', 'pages.sql'));
});

describe('what is printed for Flink compiles here to the same plan, without a warning', () => {
  for (const name of readdirSync(join(goldenDirectory, 'sql')).filter((file) =>
    file.endsWith('.sql'),
  )) {
    const sql = readFileSync(join(goldenDirectory, 'sql', name), 'utf8');
    const { plan } = compileQuery(sql, [table]);
    if (plan === undefined) continue;
    test(name, () => {
      const { text, problems } = toFlink(sql, [table]);
      if (text === undefined) {
        assert.match(problems[0]!.message, /^Flink SQL has no count windows/);
        return;
      }
      const query = text.slice(text.lastIndexOf('\n\n') + 2);
      const again = compileQuery(query, [table]);
      assert.deepEqual(again.problems, []);
      assert.deepEqual(again.plan?.warnings, []);
      assert.deepEqual(meaning(again.plan!), meaning(plan));
      assertGolden(query, join('to-flink', name.replace(/\.sql$/, '.query.sql')));
    });
  }
});

test('a query with problems is not printed', () => {
  const { text, problems } = toFlink('SELECT x', [table]);
  assert.equal(text, undefined);
  assert.equal(problems.length, 1);
});

for (const [timeMs, text] of [
  [0, "INTERVAL '0' DAY"],
  [1, "INTERVAL '0 00:00:00.001' DAY TO SECOND"],
  [1000, "INTERVAL '1' SECOND"],
  [90_000, "INTERVAL '90' SECOND"],
  [300_000, "INTERVAL '5' MINUTE"],
  [-28_800_000, "INTERVAL '-8' HOUR"],
  [100_000, "INTERVAL '0 00:01:40' DAY TO SECOND"],
  [-90_061_500, "INTERVAL '-1 01:01:01.500' DAY TO SECOND"],
  [90_061_500, "INTERVAL '1 01:01:01.500' DAY TO SECOND"],
  [86_400_000 * 365, "INTERVAL '365 00:00:00' DAY(3) TO SECOND"],
] as const) {
  test(`${timeMs} ms is ${text} for Flink, and read back`, () => {
    assert.equal(printInterval(timeMs), text);
    const [, value, unit] = /'(.*)' (.*)/.exec(text)!;
    assert.equal(intervalMs(value!, unit!.replace(/\(\d\)/, '')), timeMs);
  });
}

test('an interval is a number of one unit', () => {
  assert.equal(intervalMs('1.5', 'SECONDS'), 1500);
  assert.equal(intervalMs('1.5', 'MINUTE'), undefined);
  assert.equal(intervalMs('', 'MINUTE'), undefined);
  assert.equal(intervalMs('1', 'WEEK'), undefined);
  assert.equal(intervalMs('1 24:00:00', 'DAY TO SECOND'), undefined);
});
