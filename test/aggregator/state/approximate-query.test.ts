import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePlan } from '../../support/page-queries.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const visitors = 60_000;
const batchViews = 6_000;

for (const [name, stateMemoryBytes] of [
  ['that fits into the memory', Infinity],
  ['that was spilled', 100_000],
] as const)
  test(`APPROX_COUNT_DISTINCT is within 1 %, over a restart, of a window ${name}`, async (t) => {
    const plan = pagePlan(`SELECT window_start, window_end, path, COUNT(*) AS pv,
        APPROX_COUNT_DISTINCT(ip) AS about, COUNT(DISTINCT ip) AS uv
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
      GROUP BY window_start, window_end, path`);
    const query = new QueryHarness(temporaryDirectory(t), {
      plan,
      stateMemoryBytes,
      watermarkMs: minute,
    });
    t.after(() => query.store.close());
    for (let from = 0; from < visitors; from += batchViews) {
      query.add(
        Array.from({ length: batchViews }, (_, i) => ({
          timeMs: start + ((from + i) % 60) * 1000,
          path: '/a',
          ip: `10.${(from + i) >> 16}.${((from + i) >> 8) & 255}.${(from + i) & 255}`,
        })),
      );
      query.query.checkpoint();
      if (from === visitors / 2) await query.reopen();
    }
    query.query.checkpoint({ drain: true });
    const [row, ...others] = await query.rows();
    assert.deepEqual(others, []);
    const [views, about, exact] = row!.values.slice(3).map(Number) as [number, number, number];
    assert.deepEqual([views, exact], [visitors, visitors]);
    assert.ok(Math.abs(about - visitors) <= visitors / 100, `${about} instead of ${visitors}`);
  });
