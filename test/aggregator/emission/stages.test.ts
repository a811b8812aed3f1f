import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { resultLayout } from '#src/aggregator/results/result-layout.js';
import type { QueryOptions } from '#src/aggregator/query.js';
import { takeEmitted } from '../../support/emitted-rows.js';
import { pagePlan } from '../../support/page-queries.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const tumble = "TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))";
const views = `SELECT window_start, window_end, path, COUNT(*) AS pv FROM ${tumble}
  GROUP BY window_start, window_end, path`;

const topTwo = `SELECT window_start, window_end, n, path, pv FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY pv DESC) AS n
    FROM (${views})
  ) WHERE n <= 2`;

function pages(t: TestContext, sql: string, options: Partial<QueryOptions> = {}): QueryHarness {
  const harness = new QueryHarness(temporaryDirectory(t), {
    plan: pagePlan(sql),
    outbox: true,
    ...options,
  });
  t.after(() => harness.store.close());
  harness.store.results.setOutputs(['out']);
  return harness;
}

/** A view of each path, at minutes of the test. */
const at = (minutes: number, ...paths: string[]) =>
  paths.map((path) => ({ timeMs: start + minutes * minute, path }));

test('HAVING keeps a row out until it holds, and takes it back when it does no more', async (t) => {
  const query = pages(t, `${views} HAVING COUNT(*) BETWEEN 2 AND 3`, {
    allowedLatenessMs: 10 * minute,
  });
  query.add(at(0, '/a', '/b', '/b'));
  query.query.checkpoint();
  assert.deepEqual(await query.shown(), ['0 /b 2 r0?']);
  query.add(at(1.5, '/z'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), ['0-1 /b 2 r1']);
  query.add(at(0, '/a', '/b', '/b'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), ['0-1 /a 2 r1', '-0-1 /b 4 r2']);
  assert.deepEqual(await query.shown(), ['0 /a 2 r1']);
  await query.reopen();
  query.add(at(0, '/b'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), [], 'what is gone is not taken back again');
});

test('a Top-N is made of all rows of a window; who leaves it is deleted before who comes', async (t) => {
  const query = pages(t, topTwo, { allowedLatenessMs: 10 * minute });
  query.add(at(0, '/a', '/a', '/a', '/b', '/b', '/c'));
  query.add(at(1.5, '/z'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), ['0-1 1 /a 3 r1', '0-1 2 /b 2 r1']);
  query.add(at(0, '/c', '/c', '/c'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), [
    '-0-1 1 /a 3 r2',
    '-0-1 2 /b 2 r2',
    '0-1 1 /c 4 r2',
    '0-1 2 /a 3 r2',
  ]);
  assert.deepEqual((await query.shown()).slice(0, 2), ['0 1 /c 4 r2', '0 2 /a 3 r2']);
});

test('rows of equal order are numbered in the order of their groups, however they came', async (t) => {
  for (const paths of [
    ['/b', '/c', '/a'],
    ['/c', '/a', '/b'],
  ]) {
    const query = pages(t, topTwo);
    query.add(at(0, ...paths));
    query.query.checkpoint({ drain: true });
    assert.deepEqual(takeEmitted(query), ['0-1 1 /a 1 r1', '0-1 2 /b 1 r1']);
  }
});

test('a window that is still open shows its rows, and loses those that are no results any more', async (t) => {
  const query = pages(t, topTwo);
  query.add(at(0, '/a', '/b', '/c', '/c'));
  query.query.checkpoint();
  assert.deepEqual(await query.shown(), ['0 1 /c 2 r0?', '0 2 /a 1 r0?']);
  query.add(at(0, '/b', '/b'));
  query.query.checkpoint();
  assert.deepEqual(await query.shown(), ['0 1 /b 3 r0?', '0 2 /c 2 r0?']);
  assert.deepEqual(takeEmitted(query), []);
});

test('a drain and the close of an unchanged window emit once', async (t) => {
  const query = pages(t, topTwo);
  query.add(at(0, '/a'));
  query.query.checkpoint({ drain: true });
  assert.equal(takeEmitted(query).length, 1);
  await query.reopen();
  query.query.checkpoint({ drain: true });
  query.add(at(3, '/z'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), []);
});

test('groups of a window are grouped again in the same window', (t) => {
  const query = pages(
    t,
    `SELECT window_start, window_end, COUNT(*) AS paths, MAX(pv) AS most
     FROM (${views}) GROUP BY window_start, window_end`,
  );
  query.add(at(0, '/a', '/b', '/b'));
  query.query.checkpoint({ drain: true });
  assert.deepEqual(takeEmitted(query), ['0-1 2 2 r1']);
});

const byMinute = `WITH minutes AS (
    SELECT window_time, path, COUNT(*) AS pv FROM ${tumble}
    GROUP BY window_start, window_end, window_time, path
  )
  SELECT window_start, window_end, path, SUM(pv) AS pv, MAX(pv) AS most
  FROM TABLE(TUMBLE(TABLE minutes, DESCRIPTOR(window_time), INTERVAL '3' MINUTE))
  GROUP BY window_start, window_end, path`;

test('a second window counts the rows of the first ones, and again when they are revised', async (t) => {
  const query = pages(t, byMinute, { allowedLatenessMs: 10 * minute });
  query.add(at(0, '/a', '/a'));
  query.add(at(1, '/a'));
  query.query.checkpoint();
  query.add(at(2, '/b'));
  query.query.checkpoint();
  await query.reopen();
  assert.deepEqual(takeEmitted(query), []);
  query.add(at(3.5, '/z'));
  assert.equal(query.query.urgent, true);
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), ['0-3 /a 3 2 r1', '0-3 /b 1 1 r1']);
  query.add(at(1, '/a', '/a'));
  query.query.checkpoint();
  assert.deepEqual(takeEmitted(query), ['0-3 /a 5 3 r2']);
  query.add(at(20, '/z'));
  query.query.checkpoint();
  query.add(at(1, '/a'));
  assert.equal(query.query.counts.late, 1);
});

test('the layout says what the columns of the last stage are', () => {
  assert.deepEqual(resultLayout(pagePlan(topTwo)), {
    columns: [
      { name: 'window_start', type: 'timestamp', role: 'window_start' },
      { name: 'window_end', type: 'timestamp', role: 'window_end' },
      { name: 'n', type: 'number', role: 'value' },
      { name: 'path', type: 'string', role: 'group' },
      { name: 'pv', type: 'number', role: 'value', aggregate: 'count' },
    ],
    groupingSets: [{ summedOver: [], isOverall: false }],
  });
});

test('a column that a stage hands on is known for a group, whatever its name', () => {
  const sets = `SELECT window_start, window_end, path, COUNT(*) AS pv FROM ${tumble}
    GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`;
  const { groupingSets } = resultLayout(
    pagePlan(`SELECT path AS page, pv FROM (${sets}) WHERE pv > 1`),
  );
  assert.deepEqual(
    groupingSets.map(({ summedOver }) => summedOver),
    [[], ['page']],
  );
});
