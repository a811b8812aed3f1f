import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  GroupingSet,
  ResultColumn,
  ResultRow,
  ResultsReader,
  ResultValue,
} from '#src/core/status.js';
import { readSeries, readTop } from '#src/dashboard/results-view.js';

const columns: readonly ResultColumn[] = [
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number', aggregate: 'count' },
  { name: 'uv', role: 'value', type: 'number', aggregate: 'count distinct' },
  { name: 'bytes', role: 'value', type: 'number', aggregate: 'sum' },
];
const byPath: GroupingSet = { summedOver: [], isOverall: false };
const overAll: GroupingSet = { summedOver: ['path'], isOverall: true };

/** Windows of 60 s that hold the given rows. */
function resultsOf(
  groupingSets: readonly GroupingSet[],
  ...windows: readonly (readonly ResultRow[])[]
): ResultsReader {
  const rows = windows.flatMap((window, i) =>
    window.map((row) => ({ ...row, windowStartMs: i * 60_000, windowEndMs: (i + 1) * 60_000 })),
  );
  return {
    layout: async () => ({ columns, groupingSets }),
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

function row(groupingSet: number, ...values: ResultValue[]): ResultRow {
  const window = { windowStartMs: 0, windowEndMs: 60_000 };
  return { ...window, values, groupingSet, revision: 1, provisional: false };
}

const window = { startMs: 0, endMs: 60_000 };

test('without a row over all groups, only what adds up is summed', async () => {
  const results = resultsOf([byPath], [row(0, '/', 7, 5, 70), row(0, '/a', 3, 2, 30)]);
  const series = await readSeries(results, 'pages', 10);
  assert.deepEqual(series.columns, ['pv', 'uv', 'bytes']);
  assert.deepEqual(series.points[0]!.values, [10, null, 100]);
});

test('a row of a group that is NULL is not taken for the row over all groups', async () => {
  const results = resultsOf([byPath], [row(0, null, 1, 1, 5), row(0, '/', 7, 5, 70)]);
  const series = await readSeries(results, 'pages', 10);
  assert.deepEqual(series.points[0]!.values, [8, null, 75]);
  const top = await readTop(results, 'pages', { window, by: 'pv', limit: 5 });
  assert.equal(top.overall, undefined);
  assert.equal(top.rowCount, 2);
});

test('the row over all groups gives every value, beside a group that is NULL', async () => {
  const rows = [row(0, null, 9, 1, 5), row(1, null, 10, 6, 100), row(0, '/', 1, 5, 95)];
  const results = resultsOf([byPath, overAll], rows);
  const series = await readSeries(results, 'pages', 10);
  assert.deepEqual(series.points[0]!.values, [10, 6, 100]);
  const top = await readTop(results, 'pages', { window, by: 'bytes', limit: 5 });
  assert.equal(top.overall?.values[1], 10);
  assert.deepEqual(
    top.rows.map(({ values }) => values[0]),
    ['/', null],
  );
});

test('a window that two grouping sets count is summed once', async () => {
  const rows = [row(1, null, 10, 6, 100), row(0, '/', 7, 5, 70), row(0, '/a', 3, 2, 30)];
  const results = resultsOf([byPath, { ...overAll, isOverall: false }], rows);
  const series = await readSeries(results, 'pages', 10);
  assert.deepEqual(series.points[0]!.values, [10, null, 100]);
});

test('points are oldest first and keep the mark of open windows', async () => {
  const counted = [1, 2, 3].map((pv) => [row(0, '/', pv, 1, 1)]);
  const { points } = await readSeries(resultsOf([byPath], ...counted), 'pages', 2);
  assert.deepEqual(
    points.map(({ startMs, values, provisional }) => [startMs, values[0], provisional]),
    [
      [60_000, 2, false],
      [120_000, 3, true],
    ],
  );
});

test('the top rows are those with the largest value of the chosen column', async () => {
  const groups = [row(0, '/a', 3, 9, 1), row(0, '/b', 5, 2, 2), row(0, '/c', 4, 4, 3)];
  const results = resultsOf([byPath, overAll], [row(1, null, 12, 9, 9), ...groups]);
  const names = async (by: string): Promise<unknown[]> => {
    const top = await readTop(results, 'pages', { window, by, limit: 2 });
    assert.equal(top.overall?.values[1], 12);
    return top.rows.map(({ values }) => values[0]);
  };
  assert.deepEqual(await names('pv'), ['/b', '/c']);
  assert.deepEqual(await names('uv'), ['/a', '/c']);
});

test('the top rows are of one grouping set, the finest unless another is asked for', async () => {
  const byIp: GroupingSet = { summedOver: ['path'], isOverall: false };
  const results = resultsOf(
    [byPath, byIp, overAll],
    [row(0, '/a', 3, 1, 1), row(1, null, 9, 1, 1), row(2, null, 12, 1, 1)],
  );
  const counted = async (set?: number): Promise<unknown> => {
    const asked = set === undefined ? {} : { set };
    const top = await readTop(results, 'pages', { window, by: 'pv', limit: 5, ...asked });
    return [top.set, top.rowCount, top.rows.map(({ values }) => values[1])];
  };
  assert.deepEqual(await counted(), [0, 1, [3]]);
  assert.deepEqual(await counted(1), [1, 1, [9]]);
  assert.deepEqual(await counted(2), [0, 1, [3]], 'the row over all groups is beside them');
});

test('windows of one start and several ends are told apart', async () => {
  const rows = [
    { ...row(0, '/', 1, 1, 1), windowEndMs: 30_000 },
    { ...row(0, '/', 4, 1, 1), windowEndMs: 60_000 },
  ];
  const results = { ...resultsOf([byPath]), rows: async () => rows };
  const top = await readTop(results, 'pages', { window, by: 'pv', limit: 5 });
  assert.deepEqual(
    top.rows.map(({ values }) => values[1]),
    [4],
  );
});
