import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openResults } from '#src/aggregator/results/reader.js';
import { foldedHour, hourOf } from '#src/core/provenance.js';
import { minute, QueryHarness, start } from '../support/query-harness.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const hour = hourOf(start);
const web1 = { origin: 'channel:web1', hour };
const view = (ms: number) => ({ timeMs: start + ms, path: '/a' });

/** `origin hour since start: read/in windows/late/dead-lettered/expired` of the last checkpoint. */
async function shown(dataDir: string): Promise<string[]> {
  const reader = openResults(dataDir);
  const { origins } = reader.account('pages')!;
  await reader.close();
  return origins.map(({ origin, hour: found, counts }) => {
    const { read, inWindows, late, deadLettered, expired } = counts;
    const when = found === foldedHour ? '-' : found - hour;
    return `${origin} ${when}: ${[read, inWindows, late, deadLettered, expired].join('/')}`;
  });
}

test('every row counts for the origin and hour of its record batch, over restarts', async (t) => {
  const dataDir = temporaryDirectory(t);
  const pages = new QueryHarness(dataDir);
  t.after(() => pages.store.close());
  pages.add([view(0), 'no access log'], 0, web1);
  pages.add([view(1_000)], 0, { ...web1, hour: hour + 1 });
  pages.query.checkpoint();
  pages.add([view(2_000), view(3_000)], 0, web1); // no checkpoint: read again after the crash
  await pages.reopen();
  pages.add([view(2 * minute), view(2_000)], 0, web1);
  pages.query.checkpoint();
  pages.add([view(3_000)]);
  pages.query.expireTo(0, { offset: 9, leaderEpoch: -1 });
  pages.query.checkpoint();
  assert.deepEqual(await shown(dataDir), [
    'topic:access/0 -: 1/0/1/0/3',
    'channel:web1 0: 4/3/0/1/0',
    'channel:web1 1: 1/1/0/0/0',
  ]);
});

test('after 14 days the hours of an origin are one sum, and nothing is forgotten', async (t) => {
  const dataDir = temporaryDirectory(t);
  const pages = new QueryHarness(dataDir);
  t.after(() => pages.store.close());
  pages.add([view(0)], 0, web1);
  pages.add([view(0)], 0, { ...web1, hour: hour + 1 });
  pages.add([view(0)], 0, { ...web1, hour: hour + 2 });
  pages.query.checkpoint();
  await pages.clock.advance((14 * 24 + 2) * 60 * minute);
  await pages.reopen();
  pages.add([view(0)], 0, { ...web1, hour: hour + 2 });
  pages.query.checkpoint();
  assert.deepEqual(await shown(dataDir), [
    'channel:web1 -: 2/2/0/0/0',
    'channel:web1 2: 2/2/0/0/0',
  ]);
});
