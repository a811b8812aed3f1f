import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueryPlan, Window } from '#src/aggregator/plan.js';
import { aggregate, planOf, type View } from '../../../support/page-views.js';
import { fc } from '../../../support/properties.js';
import { minute, QueryHarness, start } from '../../../support/query-harness.js';
import { temporaryDirectory } from '../../../support/temporary-directory.js';

const gapMs = minute;
const second = 1000;

function planFor(window: Window, parts: Partial<QueryPlan> = {}): QueryPlan {
  const aggregates = [
    aggregate('count'),
    aggregate('count distinct', 'path'),
    aggregate('max', 'path'),
    aggregate('sum', 'bytes'),
  ];
  return planOf(['ip'], aggregates, { window, ...parts });
}

const sessions = planFor({ kind: 'session', gapMs, partitionKeys: [0] });

/** What SELECT gives for the rows of one window. */
function resultOf(views: readonly View[], endMs: number): string {
  const first = Math.min(...views.map(({ timeMs }) => timeMs));
  const paths = views.map(({ path }) => path);
  const bytes = views.reduce((sum, view) => sum + view.bytes!, 0);
  const counted = [views.length, new Set(paths).size, paths.toSorted().at(-1), bytes];
  return [first, endMs, views[0]!.ip, ...counted].join(' ');
}

function byIp(views: readonly View[]): View[][] {
  const ips = [...new Set(views.map(({ ip }) => ip))];
  return ips.map((ip) => views.filter((view) => view.ip === ip));
}

function recountSessions(views: readonly View[]): string[] {
  return byIp(views).flatMap((ofIp) => {
    const sorted = ofIp.toSorted((a, b) => a.timeMs - b.timeMs);
    const windows: View[][] = [];
    for (const view of sorted) {
      const last = windows.at(-1)?.at(-1);
      if (last !== undefined && view.timeMs - last.timeMs <= gapMs) windows.at(-1)!.push(view);
      else windows.push([view]);
    }
    return windows.map((window) => resultOf(window, window.at(-1)!.timeMs + gapMs));
  });
}

function recountRuns(views: readonly View[], rows: number): string[] {
  return byIp(views).flatMap((ofIp) => {
    const windows: string[] = [];
    for (let at = 0; at + rows <= ofIp.length; at += rows) {
      const window = ofIp.slice(at, at + rows);
      windows.push(resultOf(window, Math.max(...window.map(({ timeMs }) => timeMs)) + 1));
    }
    return windows;
  });
}

type Step =
  | { readonly kind: 'rows'; readonly views: readonly View[] }
  | { readonly kind: 'checkpoint' | 'drain' | 'reopen' };

/** Rows that move on by up to `aheadMs` a step, out of order by up to 9 s. */
const stepsOf = (aheadMs: number): fc.Arbitrary<Step[]> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.record({
            kind: fc.constant('rows' as const),
            rows: fc.array(
              fc.record({
                backMs: fc.nat(9).map((seconds) => seconds * second),
                ip: fc.nat(3).map((i) => `192.0.2.${i}`),
                path: fc.nat(2).map((i) => `/${i}`),
                bytes: fc.nat(100),
              }),
              { minLength: 1, maxLength: 6 },
            ),
            ahead: fc.nat(aheadMs / second).map((seconds) => seconds * second),
          }),
        },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('checkpoint' as const) }) },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('drain' as const) }) },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
      ),
      { maxLength: 25 },
    )
    .map((steps) => {
      let timeMs = start;
      return steps.map((step): Step => {
        if (step.kind !== 'rows') return step;
        timeMs += step.ahead;
        const views = step.rows.map(({ backMs, ...row }) => ({ ...row, timeMs: timeMs - backMs }));
        return { kind: 'rows', views };
      });
    });

/** Rows that are not checkpointed are read again after a restart. */
async function run(query: QueryHarness, steps: readonly Step[]): Promise<View[]> {
  const all: View[] = [];
  let stored = 0;
  for (const step of steps) {
    if (step.kind === 'rows') {
      query.add(step.views);
      all.push(...step.views);
    } else if (step.kind === 'reopen') {
      await query.reopen();
      if (stored < all.length) query.add(all.slice(stored));
    } else {
      query.query.checkpoint({ drain: step.kind === 'drain' });
      stored = all.length;
    }
  }
  return all;
}

const shownOf = async (query: QueryHarness): Promise<string[]> =>
  (await query.rows()).map(({ values }) => values.join(' ')).toSorted();

test('sessions are those of a recount, over disorder, drains, checkpoints and restarts', async (t) => {
  await fc.assert(
    fc.asyncProperty(stepsOf(90 * second), fc.constantFrom(0, 5 * minute), async (steps, late) => {
      const options = { plan: sessions, allowedLatenessMs: late, outbox: true };
      const query = new QueryHarness(temporaryDirectory(t), options);
      query.store.results.setOutputs(['o']);
      const views = await run(query, steps);
      query.query.checkpoint({ drain: true });
      assert.deepEqual(await shownOf(query), recountSessions(views).toSorted());
      assert.deepEqual(sentRows(query), recountSessions(views).toSorted());
      assert.equal(query.query.counts.inWindows, views.length);
      await query.store.close();
    }),
    { numRuns: 25 },
  );
});

/** What an output has that takes rows by their window and group, as it was told. */
function sentRows({ store }: QueryHarness): string[] {
  const sent = new Map<string, string>();
  for (const { record } of store.results.entries('o', 100_000)) {
    const { startMs, endMs, values, deleted } = record;
    const name = `${startMs} ${endMs} ${values[2]}`;
    if (deleted === true) assert.ok(sent.delete(name), `${name} was deleted before it was sent`);
    else sent.set(name, values.join(' '));
  }
  return [...sent.values()].toSorted();
}

test('a late row that joins two emitted sessions takes both back', async (t) => {
  const options = { plan: sessions, allowedLatenessMs: 10 * minute, outbox: true };
  const query = new QueryHarness(temporaryDirectory(t), options);
  t.after(() => query.store.close());
  query.store.results.setOutputs(['o']);
  const view = (at: number): View => {
    return { timeMs: start + at * second, ip: '192.0.2.1', path: '/a', bytes: 1 };
  };
  query.add([view(0), view(100), view(300)]);
  query.query.checkpoint();
  assert.equal((await query.rows()).length, 2);
  await query.reopen();
  query.add([view(50)]);
  query.query.checkpoint();
  const joined = [view(0), view(50), view(100)];
  assert.deepEqual(await shownOf(query), recountSessions(joined));
  assert.deepEqual(sentRows(query), recountSessions(joined));
});

test('forgotten sessions leave room: the state does not grow with the keys of the past', async (t) => {
  const query = new QueryHarness(temporaryDirectory(t), { plan: sessions });
  t.after(() => query.store.close());
  for (let round = 0; round < 8; round++) {
    const views = Array.from({ length: 1000 }, (_, i): View => {
      return {
        timeMs: start + round * 5 * minute,
        ip: `10.${round}.${i >> 8}.${i & 255}`,
        path: '/',
      };
    });
    query.add(views);
    query.query.checkpoint();
    if (round % 3 === 2) await query.reopen();
  }
  assert.equal(query.query.openWindows, 1000);
  const chunks = [...query.store.state()].filter(({ part }) => part === 0);
  const groups = chunks.reduce((sum, { bytes }) => sum + bytes.readUInt32LE(0), 0);
  assert.ok(groups <= 4000, `${groups} groups in the store`);
  query.query.checkpoint({ drain: true });
  assert.equal((await query.rows()).length, 8000);
});

test('count windows are runs of rows in the order of their reading, over restarts', async (t) => {
  await fc.assert(
    fc.asyncProperty(stepsOf(30 * second), fc.integer({ min: 1, max: 5 }), async (steps, rows) => {
      const plan = planFor({ kind: 'count', rows, partitionKeys: [0] });
      const query = new QueryHarness(temporaryDirectory(t), { plan });
      const views = await run(query, steps);
      query.query.checkpoint();
      assert.deepEqual(await shownOf(query), recountRuns(views, rows).toSorted());
      assert.equal(query.query.counts.late, 0);
      await query.store.close();
    }),
    { numRuns: 25 },
  );
});
