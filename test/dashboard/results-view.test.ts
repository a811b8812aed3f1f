import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResultColumn, ResultRow, ResultsReader, ResultValue } from '#src/core/status.js';
import { readSeries, readTop } from '#src/dashboard/results-view.js';

const plainSql = `SELECT path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(\`bytes\`) AS \`bytes\`
  FROM t GROUP BY path`;
const rollupSql = plainSql.replace('BY path', 'BY window_end, GROUPING SETS ((path), ())');

const columns: readonly ResultColumn[] = [
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number' },
  { name: 'uv', role: 'value', type: 'number' },
  { name: 'bytes', role: 'value', type: 'number' },
];

/** Windows of 60 s that hold the given rows. */
function resultsOf(...windows: readonly (readonly ResultValue[])[][]): ResultsReader {
  const rows = windows.flatMap((values, i) => values.map((row) => resultRow(i, row)));
  return {
    columns: async () => columns,
    windows: async (_, limit) =>
      [...windows.keys()]
        .map((i) => {
          const provisional = i === windows.length - 1;
          return { startMs: i * 60_000, endMs: (i + 1) * 60_000, provisional };
        })
        .toReversed()
        .slice(0, limit),
    rows: async (_, { fromMs, toMs, limit }) =>
      rows.filter((row) => row.windowStartMs >= fromMs && row.windowStartMs < toMs).slice(0, limit),
  };
}

function resultRow(index: number, values: readonly ResultValue[]): ResultRow {
  const [windowStartMs, windowEndMs] = [index * 60_000, (index + 1) * 60_000];
  return { windowStartMs, windowEndMs, values, revision: 1, provisional: false };
}

const query = (sql: string) => ({ name: 'pages', sql });

test('without a row over all groups, only what adds up is summed', async () => {
  const results = resultsOf([['/', 7, 5, 70], ['/a', 3, 2, 30]]);
  const series = await readSeries(results, query(plainSql), 10);
  assert.deepEqual(series.columns, ['pv', 'uv', 'bytes']);
  assert.deepEqual(series.points[0]!.values, [10, null, 100]);
});

test('a row of a group that is NULL is not taken for the row over all groups', async () => {
  const results = resultsOf([[null, 1, 1, 5], ['/', 7, 5, 70]]);
  const series = await readSeries(results, query(plainSql), 10);
  assert.deepEqual(series.points[0]!.values, [8, null, 75]);
  const window = { startMs: 0, endMs: 60_000 };
  const top = await readTop(results, query(plainSql), { window, by: 'pv', limit: 5 });
  assert.equal(top.overall, undefined);
  assert.equal(top.rowCount, 2);
});

for (const sets of [
  'GROUPING SETS ((path), ())',
  'ROLLUP (path)',
  'GROUPING SETS ((window_start, path), (`window_start`))',
])
  test(`the row over all groups of ${sets} gives every value`, async () => {
    const results = resultsOf([[null, 10, 6, 100], ['/', 7, 5, 70], ['/a', 3, 2, 30]]);
    const sql = plainSql.replace('BY path', `BY ${sets}`);
    const series = await readSeries(results, query(sql), 10);
    assert.deepEqual(series.points[0]!.values, [10, 6, 100]);
  });

test('beside a group that is NULL, the row over all groups is the larger one', async () => {
  const results = resultsOf([[null, 2, 2, 5], [null, 12, 9, 9], ['/a', 10, 9, 4]]);
  const series = await readSeries(results, query(rollupSql), 10);
  assert.deepEqual(series.points[0]!.values, [12, 9, 9]);
  const window = { startMs: 0, endMs: 60_000 };
  const top = await readTop(results, query(rollupSql), { window, by: 'pv', limit: 5 });
  assert.equal(top.overall?.values[1], 12);
  assert.deepEqual(top.rows.map(({ values }) => values[0]), ['/a', null]);
});

test('points are oldest first and keep the mark of open windows', async () => {
  const results = resultsOf([['/', 1, 1, 1]], [['/', 2, 1, 1]], [['/', 3, 1, 1]]);
  const { points } = await readSeries(results, query(plainSql), 2);
  assert.deepEqual(
    points.map(({ startMs, values, provisional }) => [startMs, values[0], provisional]),
    [[60_000, 2, false], [120_000, 3, true]],
  );
});

test('the top rows are those with the largest value of the chosen column', async () => {
  const results = resultsOf([[null, 12, 9, 9], ['/a', 3, 9, 1], ['/b', 5, 2, 2], ['/c', 4, 4, 3]]);
  const window = { startMs: 0, endMs: 60_000 };
  const names = async (by: string): Promise<unknown[]> => {
    const top = await readTop(results, query(rollupSql), { window, by, limit: 2 });
    assert.equal(top.overall?.values[1], 12);
    return top.rows.map(({ values }) => values[0]);
  };
  assert.deepEqual(await names('pv'), ['/b', '/c']);
  assert.deepEqual(await names('uv'), ['/a', '/c']);
});

test('windows of one start and several ends are told apart', async () => {
  const rows = [
    { ...resultRow(0, ['/', 1, 1, 1]), windowEndMs: 30_000 },
    { ...resultRow(0, ['/', 4, 1, 1]), windowEndMs: 60_000 },
  ];
  const results = { ...resultsOf([]), rows: async () => rows };
  const window = { startMs: 0, endMs: 60_000 };
  const top = await readTop(results, query(plainSql), { window, by: 'pv', limit: 5 });
  assert.deepEqual(top.rows.map(({ values }) => values[1]), [4]);
});
