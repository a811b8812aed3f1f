import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStanding } from '#src/aggregator/explain/standing.js';
import { holdersOf, partitionStandings } from '#src/aggregator/explain/waits.js';
import { pages as pagesPlan } from '../../support/page-views.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const options = { watermarkMs: 10_000, idleTimeoutMs: 5000 };

/** Rows of partition 0 up to 1:30, of partition 1 up to 0:20; partition 2 has none. */
async function standing(t: { after(cleanUp: () => unknown): void }) {
  const dataDir = temporaryDirectory(t);
  const pages = new QueryHarness(dataDir, { partitions: [0, 1, 2] });
  t.after(() => pages.store.close());
  pages.add(
    [
      { timeMs: start, path: '/a' },
      { timeMs: start + 90_000, path: '/a' },
    ],
    0,
  );
  pages.add([{ timeMs: start + 20_000, path: '/a' }], 1);
  await pages.clock.advance(2000);
  pages.query.watermarks.behind(0);
  pages.query.checkpoint();
  await pages.store.flushed();
  const { progress, openWindows } = (await readStanding(dataDir, 'pages', pagesPlan.window))!;
  return { progress, openWindows, nowMs: pages.clock.nowMs() };
}

test('a window is held by every partition that is before its end and not idle', async (t) => {
  const { progress, openWindows, nowMs } = await standing(t);
  assert.deepEqual(openWindows, [
    { startMs: start, endMs: start + minute },
    { startMs: start + minute, endMs: start + 2 * minute },
  ]);
  const ends = new Map([
    [0, 2],
    [1, 4],
    [2, 0],
  ]);
  const partitions = partitionStandings(progress, { ...options, nowMs: nowMs + 1000, ends });
  assert.deepEqual(
    partitions.map(({ partition, lag, watermarkMs, idleInMs }) => {
      return [partition, lag, watermarkMs && watermarkMs - start, idleInMs];
    }),
    [
      [0, 0, 80_000, 4000],
      [1, 3, 10_000, Infinity],
      [2, 0, undefined, 2000],
    ],
  );
  const holders = openWindows.map(({ endMs }) => holdersOf(endMs, partitions));
  assert.deepEqual(
    holders.map((each) => each.map(({ partition }) => partition)),
    [
      [1, 2],
      [0, 1, 2],
    ],
  );
});

test('an idle partition holds nothing, unless none is ever idle', async (t) => {
  const { progress, nowMs } = await standing(t);
  const later = { ...options, nowMs: nowMs + 5000 };
  assert.deepEqual(holdersOf(start + minute, partitionStandings(progress, later)), []);
  const never = partitionStandings(progress, { ...later, idleTimeoutMs: 0 });
  const held = holdersOf(start + minute, never).map(({ partition }) => partition);
  assert.deepEqual(held, [1, 2]);
});

test('before the first checkpoint there is nothing to tell', async (t) => {
  assert.equal(await readStanding(temporaryDirectory(t), 'pages', pagesPlan.window), undefined);
});

test('without a results table, open windows are those that have a state', async (t) => {
  const dataDir = temporaryDirectory(t);
  const pages = new QueryHarness(dataDir, { tableRetentionMs: undefined });
  t.after(() => pages.store.close());
  for (const window of [0, 1, 2]) pages.add([{ timeMs: start + window * minute, path: '/a' }]);
  pages.query.checkpoint();
  const { openWindows } = (await readStanding(dataDir, 'pages', pagesPlan.window))!;
  assert.deepEqual(
    openWindows.map(({ startMs }) => (startMs - start) / minute),
    [1, 2],
  );
});
