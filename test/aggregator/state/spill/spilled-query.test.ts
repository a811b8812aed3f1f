import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { fc } from '../../../support/properties.js';
import { minute, QueryHarness, start } from '../../../support/query-harness.js';
import { accessTable } from '../../../support/sql-tables.js';
import { temporaryDirectory } from '../../../support/temporary-directory.js';

function planOf(window: string): QueryPlan {
  const { plan, problems } = compileQuery(
    `SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv,
       SUM(DISTINCT \`bytes\`) AS s, MAX(ip) AS last, PERCENTILE(\`bytes\`, 0.5) AS median,
       LAST_VALUE(ip) AS latest, APPROX_COUNT_DISTINCT(ip) AS visitors
     FROM TABLE(${window})
     GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`,
    [accessTable],
  );
  if (plan === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plan;
}

const windows = {
  tumbling: "TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE)",
  hopping: "HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE, INTERVAL '3' MINUTE)",
};

const view = fc
  .tuple(fc.nat(25), fc.nat(12), fc.nat(12), fc.nat(40))
  .map(([tenSeconds, path, ip, bytes]) => ({
    timeMs: start + tenSeconds * 10_000,
    path: `/${path}`,
    ip: `192.0.2.${ip}`,
    bytes,
  }));
const steps = fc.array(
  fc.record({
    rows: fc.array(view, { minLength: 1, maxLength: 25 }),
    after: fc.constantFrom('nothing', 'checkpoint', 'restart'),
  }),
  { maxLength: 6 },
);

for (const [name, window] of Object.entries(windows))
  test(`${name} windows that do not fit into the memory give the same rows, over restarts`, async (t) => {
    const plan = planOf(window);
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, minute), async (all, allowedLatenessMs) => {
        const open = (stateMemoryBytes: number): QueryHarness =>
          new QueryHarness(temporaryDirectory(t), {
            plan,
            allowedLatenessMs,
            stateMemoryBytes,
            watermarkMs: minute,
          });
        const [roomy, tight] = [open(Infinity), open(20_000)];
        for (const { rows, after } of all) {
          for (const each of [roomy, tight]) each.add(rows);
          const isDue = after !== 'nothing' || tight.query.mustCheckpoint;
          for (const each of [roomy, tight]) {
            if (isDue) each.query.checkpoint();
            if (after === 'restart') await each.reopen();
          }
        }
        for (const each of [roomy, tight]) each.query.checkpoint({ drain: true });
        assert.deepEqual(await tight.shown(), await roomy.shown());
        assert.deepEqual(tight.query.counts, roomy.query.counts);
        for (const each of [roomy, tight]) await each.store.close();
      }),
      { numRuns: 8 },
    );
  });

test('the memory of windows stays within the bound, and rows of spilled ones are not shown', async (t) => {
  const stateMemoryBytes = 2 * 1024 * 1024;
  const harness = new QueryHarness(temporaryDirectory(t), {
    plan: planOf(windows.tumbling),
    stateMemoryBytes,
    watermarkMs: minute,
  });
  t.after(() => harness.store.close());
  let checkpoints = 0;
  for (let batch = 0; batch < 30; batch++) {
    harness.add(
      Array.from({ length: 500 }, (_, i) => ({
        timeMs: start + i,
        path: `/${(batch * 500 + i) % 5000}`,
        ip: `10.${batch}.${i >> 8}.${i & 255}`,
      })),
    );
    if (!harness.query.mustCheckpoint) continue;
    checkpoints++;
    harness.query.checkpoint();
    assert.equal(harness.query.mustCheckpoint, false);
  }
  assert.ok(checkpoints > 1, `${checkpoints}`);
  const before = await harness.rows();
  assert.ok(before.every(({ provisional }) => provisional));
  harness.query.checkpoint({ drain: true });
  const rows = await harness.rows();
  assert.equal(rows.length, 5001);
  assert.deepEqual(rows[0]!.values.slice(2, 5), [null, 15_000, 15_000]);
  assert.ok(rows.slice(1).every(({ values }) => values[3] === 3 && values[4] === 3));
});
