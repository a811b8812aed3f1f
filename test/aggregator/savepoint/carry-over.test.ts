import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readProgress } from '#src/aggregator/checkpoint/store.js';
import { aggregationDirectory, openTables } from '#src/aggregator/checkpoint/tables.js';
import {
  compileAggregations,
  type CompiledAggregation,
} from '#src/aggregator/compile-aggregation.js';
import { stateIdentity } from '#src/aggregator/query-identity.js';
import { carryOver } from '#src/aggregator/savepoint/carry-over.js';
import { changedQuery } from '#src/aggregator/savepoint/changed-query.js';
import { queryFit } from '#src/aggregator/savepoint/query-fit.js';
import type { Manifest } from '#src/aggregator/savepoint/savepoint-files.js';
import { accessTable as table, position } from '../../support/access-table.js';
import type { View } from '../../support/page-views.js';
import { fc } from '../../support/properties.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

interface Parts {
  readonly select?: string;
  readonly groupBy?: string;
  readonly where?: string;
  readonly size?: number;
}

function queryOf({ select = 'COUNT(*) AS pv', groupBy = 'path', where, size = 1 }: Parts) {
  const sql = `SELECT window_start, window_end, ${groupBy}, ${select}
    FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '${size}' MINUTE))
    ${where === undefined ? '' : `WHERE ${where}`}
    GROUP BY GROUPING SETS ((window_start, window_end, ${groupBy}), (window_start, window_end))`;
  const aggregation = {
    name: 'pages',
    sql,
    sqlPosition: position,
    outputs: [],
    checkpointIntervalMs: 1000,
    position,
  };
  const { compiled, problems } = compileAggregations([aggregation], [table]);
  assert.deepEqual(problems, []);
  return compiled[0]!;
}

function harnessOf(t: TestContext, { plan }: CompiledAggregation, dataDir = temporaryDirectory(t)) {
  const query = new QueryHarness(dataDir, { plan });
  t.after(() => query.store.close());
  return { query, dataDir };
}

const read = ({ plan }: CompiledAggregation) => ({ plan, reading: 'access' });

/** A query over the state that another one has left. */
async function carried(
  t: TestContext,
  from: CompiledAggregation,
  to: CompiledAggregation,
  views: View[],
) {
  const { query, dataDir } = harnessOf(t, from);
  if (views.length > 0) query.add(views);
  query.query.checkpoint();
  await query.store.close();
  const tables = openTables(aggregationDirectory(dataDir, 'pages'));
  tables.environment.transactionSync(() => {
    const fit = queryFit(read(from), read(to));
    assert.deepEqual(fit.obstacles, []);
    carryOver(tables, read(from), read(to), fit);
    tables.meta.removeSync(Buffer.from('identity'));
  });
  assert.ok(readProgress(tables) !== undefined);
  await tables.environment.close();
  return harnessOf(t, to, dataDir).query;
}

const all = [
  'COUNT(*) AS pv',
  'COUNT(DISTINCT ip) AS uv',
  'SUM(`bytes`) AS total',
  'MAX(ip) AS top_ip',
  'AVG(`bytes`) AS mean',
  'PERCENTILE(`bytes`, 0.5) AS median',
  'APPROX_COUNT_DISTINCT(ip) AS about',
  'LAST_VALUE(ip) AS last_ip',
];
const views = fc.array(
  fc.record({
    timeMs: fc.nat(3 * minute).map((ms) => start + ms),
    path: fc.constantFrom('/a', '/b', '/c'),
    ip: fc.constantFrom('192.0.2.1', '192.0.2.2', '192.0.2.30'),
    bytes: fc.nat(1000),
  }),
  { maxLength: 30 },
);

test('aggregates that stay have what they had, in whatever order they stand', async (t) => {
  const selection = fc.shuffledSubarray(all, { minLength: 1 });
  const property = fc.asyncProperty(views, views, selection, async (before, after, kept) => {
    const [from, to] = [queryOf({ select: all.join(', ') }), queryOf({ select: kept.join(', ') })];
    const query = await carried(t, from, to, before);
    const fresh = harnessOf(t, to).query;
    if (before.length > 0) fresh.add(before);
    fresh.query.checkpoint();
    for (const each of [query, fresh]) {
      if (after.length > 0) each.add(after);
      each.query.checkpoint({ drain: true });
    }
    const rowsOf = async (each: QueryHarness) =>
      (await each.rows()).map(({ windowStartMs, values, partial }) => [
        windowStartMs,
        values,
        partial,
      ]);
    assert.deepEqual(await rowsOf(query), await rowsOf(fresh));
  });
  await fc.assert(property, { numRuns: 15 });
});

test('an aggregate that begins is empty, and windows that have begun are partial', async (t) => {
  const from = queryOf({ select: 'COUNT(*) AS pv' });
  const to = queryOf({ select: 'COUNT(DISTINCT ip) AS uv, COUNT(*) AS views' });
  const query = await carried(t, from, to, [
    { timeMs: start, path: '/a', ip: '192.0.2.1' },
    { timeMs: start + 2 * minute, path: '/a', ip: '192.0.2.1' },
  ]);
  query.add([
    { timeMs: start + 2 * minute, path: '/a', ip: '192.0.2.9' },
    { timeMs: start + 3 * minute, path: '/a', ip: '192.0.2.9' },
  ]);
  query.query.checkpoint({ drain: true });
  const rows = (await query.rows()).filter(({ groupingSet }) => groupingSet === 0);
  assert.deepEqual(
    rows.map(({ windowStartMs, values, revision, partial }) => {
      return [(windowStartMs - start) / minute, ...values.slice(3), revision, partial ?? false];
    }),
    [
      [0, null, 1, 1, false],
      [2, 1, 2, 2, true],
      [3, 1, 1, 1, false],
    ],
  );
});

test('what does not fit is told with what does', () => {
  const from = queryOf({ select: 'COUNT(*) AS pv, SUM(`bytes`) AS total' });
  const to = queryOf({
    select: 'COUNT(*) AS pv, MAX(ip) AS top_ip',
    groupBy: 'status',
    where: 'status < 400',
    size: 5,
  });
  const { aggregation, plan } = from;
  const saved = {
    ...stateIdentity(aggregation, table, plan),
    format: 2,
    clusterId: 'C1',
    topic: 'access',
  };
  const manifest = { id: 's1', identity: saved } as Manifest;
  assert.throws(() => changedQuery(manifest, to, [table]), {
    name: 'ConfigError',
    message: `savepoint s1 does not fit the query of aggregation "pages":
  does not fit: windows: was TUMBLE 1m, is TUMBLE 5m
  does not fit: filter: was none, is status < 400
  does not fit: groups: was path, is status
  kept: COUNT(*)
  begins empty: MAX(ip)
  goes: SUM(\`bytes\`)
nothing was changed; give the aggregation another name, which counts from the earliest record`,
  });
  const { fit } = changedQuery(manifest, queryOf({ select: 'SUM(`bytes`) AS x' }), [table]);
  assert.deepEqual([fit.kept, fit.added, fit.dropped], [['SUM(`bytes`)'], [], ['COUNT(*)']]);
});

test('what depends on all aggregates stays as it is, or does not fit', () => {
  const sessions = (select: string) => {
    const { aggregation } = queryOf({});
    const sql = `SELECT window_start, window_end, ip, ${select}
      FROM TABLE(SESSION(TABLE access PARTITION BY ip, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
      GROUP BY window_start, window_end, ip`;
    return read(compileAggregations([{ ...aggregation, sql }], [table]).compiled[0]!);
  };
  const fit = queryFit(sessions('COUNT(*) AS pv'), sessions('COUNT(*) AS views'));
  assert.deepEqual([fit.obstacles, fit.isSameState], [[], true]);
  assert.deepEqual(queryFit(sessions('COUNT(*) AS pv'), sessions('MAX(path) AS p')).obstacles, [
    'aggregates of windows of keys: was COUNT(*), is MAX(path)',
  ]);
});

test('a table that is read in another way is another table', () => {
  const query = queryOf({});
  const { aggregation, plan } = query;
  const other = { ...table, format: 'common' };
  const saved = {
    ...stateIdentity(aggregation, other, plan),
    format: 2,
    clusterId: 'C1',
    topic: 'access',
  };
  const manifest = { id: 's1', identity: saved } as Manifest;
  assert.throws(
    () => changedQuery(manifest, query, [table]),
    /does not fit: table: was access: common .*, is access: combined/,
  );
});
