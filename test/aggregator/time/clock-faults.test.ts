import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withProcessingTime } from '#src/codecs/processing-time.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { pagePlan } from '../../support/page-queries.js';
import { format } from '../../support/page-views.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const hour = 60 * minute;
const day = 24 * hour;

/** One row a window: its start as ISO time, its count. */
function daily(offset = ''): QueryPlan {
  return pagePlan(`SELECT window_start, window_end, COUNT(*) AS pv
    FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' DAY${offset}))
    GROUP BY window_start, window_end`);
}

async function countsOf(query: QueryHarness): Promise<string[]> {
  const rows = await query.rows();
  return rows.map(({ windowStartMs, values }) => {
    return `${new Date(windowStartMs).toISOString().slice(0, 16)} ${values[2]}`;
  });
}

for (const [name, times, offset, expected] of [
  [
    'days of 23 and 25 local hours are 24 hours each: windows are UTC',
    [
      '2026-03-29T00:59:59Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T23:59:59Z',
      '2026-10-25T00:30:00Z',
    ],
    '',
    ['2026-03-29T00:00 3', '2026-10-25T00:00 1'],
  ],
  [
    'an offset makes them the days of a zone',
    ['2026-01-01T22:59:59Z', '2026-01-01T23:00:00Z'],
    ", INTERVAL '23' HOUR",
    ['2025-12-31T23:00 1', '2026-01-01T23:00 1'],
  ],
  [
    'times before 1970 are in windows that end before or at 1970',
    [
      '1969-12-30T23:59:59Z',
      '1969-12-31T00:00:00Z',
      '1969-12-31T23:59:59Z',
      '1970-01-01T00:00:00Z',
    ],
    '',
    ['1969-12-30T00:00 1', '1969-12-31T00:00 2', '1970-01-01T00:00 1'],
  ],
  [
    'times beyond 32 bits of seconds, and a 29 February that is none, are days as others',
    [
      '2038-01-19T03:14:07Z',
      '2038-01-19T03:14:08Z',
      '2100-02-28T23:59:59Z',
      '2100-03-01T00:00:00Z',
    ],
    '',
    ['2038-01-19T00:00 2', '2100-02-28T00:00 1', '2100-03-01T00:00 1'],
  ],
] as const)
  test(name, async (t) => {
    const futureMaxMs = 200 * 365 * day;
    const query = new QueryHarness(temporaryDirectory(t), {
      plan: daily(offset),
      futureMaxMs,
      tableRetentionMs: futureMaxMs,
    });
    t.after(() => query.store.close());
    query.add(times.map((time) => ({ timeMs: Date.parse(time), path: '/a' })));
    query.query.checkpoint({ drain: true });
    assert.deepEqual(await countsOf(query), expected);
  });

test('a row from the far future counts in its window and closes no other', async (t) => {
  const query = new QueryHarness(temporaryDirectory(t), { plan: daily(), futureMaxMs: hour });
  t.after(() => query.store.close());
  const at = (timeMs: number) => ({ timeMs, path: '/a' });
  query.add([at(start)]);
  query.add([at(Date.UTC(2100, 0, 1)), at(start + 2 * hour)]);
  query.add([at(start + minute)]);
  assert.equal(query.query.watermarks.combinedMs, start + minute - 10_000);
  assert.equal(query.query.counts.late, 0);
  query.query.checkpoint({ drain: true });
  assert.deepEqual(await countsOf(query), ['2026-01-01T00:00 3', '2100-01-01T00:00 1']);
});

for (const [name, jumpMs] of [
  ['an hour forward', hour],
  ['an hour back', -hour],
  ['a day forward', day],
  ['a day back', -day],
] as const)
  test(`the clock of the host jumps ${name}: windows by event time do not notice`, async (t) => {
    const query = new QueryHarness(temporaryDirectory(t), { plan: daily(), futureMaxMs: 3 * day });
    t.after(() => query.store.close());
    const at = (timeMs: number) => ({ timeMs, path: '/a' });
    query.add([at(start)]);
    query.clock.setWallClock(query.clock.nowMs() + jumpMs);
    query.add([at(start + minute), at(start + day + minute)]);
    query.query.checkpoint();
    await query.reopen();
    query.add([at(start + day + 2 * minute)]);
    query.query.checkpoint({ drain: true });
    assert.deepEqual(await countsOf(query), ['2026-01-01T00:00 2', '2026-01-02T00:00 2']);
  });

const hourly = {
  TUMBLE: "TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR)",
  HOP: "HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '30' MINUTE, INTERVAL '1' HOUR)",
  CUMULATE: "CUMULATE(TABLE access, DESCRIPTOR(ts), INTERVAL '30' MINUTE, INTERVAL '1' HOUR)",
  SESSION: "SESSION(TABLE access PARTITION BY path, DESCRIPTOR(ts), INTERVAL '30' MINUTE)",
};

for (const [kind, window] of Object.entries(hourly))
  test(`${kind}: rows and watermark are the same on a clock that stands still and one that jumps`, async (t) => {
    const plan = pagePlan(`SELECT window_start, window_end, path, COUNT(*) AS pv
      FROM TABLE(${window}) GROUP BY window_start, window_end, path`);
    const run = async (jumpsMs: readonly number[]) => {
      const query = new QueryHarness(temporaryDirectory(t), { plan, futureMaxMs: 30 * day });
      t.after(() => query.store.close());
      for (const [i, jumpMs] of jumpsMs.entries()) {
        query.clock.setWallClock(query.clock.nowMs() + jumpMs);
        const timeMs = start + i * 20 * minute;
        query.add([
          { timeMs, path: '/a' },
          { timeMs: timeMs - 5_000, path: '/b' },
          { timeMs: timeMs - 3 * hour, path: '/late' },
        ]);
        query.query.checkpoint();
        if (i % 2 === 1) await query.reopen();
      }
      query.query.checkpoint({ drain: true });
      return {
        rows: await query.rows(),
        watermarkMs: query.query.watermarks.combinedMs,
        counts: query.query.counts,
      };
    };
    const steady = await run([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert.equal(steady.counts.late, 8);
    const jumping = [hour, -2 * hour, day, -2 * day, 0, 7 * day, -7 * day, -hour, hour];
    assert.deepEqual(await run(jumping), steady);
  });

for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York'])
  test(`the windows of a night in which clocks are set do not depend on the zone ${zone}`, async (t) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    t.after(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    const plan = pagePlan(`SELECT window_start, window_end, COUNT(*) AS pv
      FROM TABLE(${hourly.TUMBLE}) GROUP BY window_start, window_end`);
    const query = new QueryHarness(temporaryDirectory(t), {
      plan,
      futureMaxMs: 400 * day,
      tableRetentionMs: 400 * day,
    });
    t.after(() => query.store.close());
    // The hour from 2 to 3 is skipped in spring and comes twice in autumn; lines say their offset.
    const line = (time: string): string => `192.0.2.1 - - [${time}] "GET / HTTP/1.1" 200 1 "-" "-"`;
    query.add([
      line('29/Mar/2026:01:59:59 +0100'),
      line('29/Mar/2026:03:00:00 +0200'),
      line('25/Oct/2026:02:30:00 +0200'),
      line('25/Oct/2026:02:30:00 +0100'),
    ]);
    query.query.checkpoint({ drain: true });
    assert.deepEqual(await countsOf(query), [
      '2026-03-29T00:00 1',
      '2026-03-29T01:00 1',
      '2026-10-25T00:00 1',
      '2026-10-25T01:00 1',
    ]);
  });

test('by processing time a row counts when it is read, and windows close without rows', async (t) => {
  const timed = withProcessingTime(format, 'proctime');
  const sql = `SELECT window_start, window_end, COUNT(*) AS pv
    FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(proctime), INTERVAL '1' MINUTE))
    GROUP BY window_start, window_end`;
  const table = { name: 'access', columns: timed.columns, timeColumn: 'proctime' };
  const query = new QueryHarness(temporaryDirectory(t), {
    plan: compileQuery(sql, [table]).plan!,
    format: timed,
    timeColumn: timed.columns.length - 1,
    isProcessingTime: true,
  });
  t.after(() => query.store.close());
  const old = { timeMs: Date.UTC(1999, 0, 1), path: '/a' };
  query.add([old, old]);
  query.clock.setWallClock(start + minute);
  query.query.watermarks.advance();
  assert.equal(query.query.urgent, true);
  query.query.checkpoint();
  assert.deepEqual(await countsOf(query), ['2026-01-01T00:00 2']);

  query.clock.setWallClock(start); // set back: the row is not late, it has the latest time there was
  query.add([old]);
  await query.reopen();
  query.add([old]);
  query.query.checkpoint({ drain: true });
  assert.equal(query.query.counts.late, 0);
  assert.deepEqual(await countsOf(query), ['2026-01-01T00:00 2', '2026-01-01T00:01 1']);
});
