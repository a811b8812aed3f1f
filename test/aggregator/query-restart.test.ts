import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { records, type View } from '../support/page-views.js';
import { minute, QueryHarness, start } from '../support/query-harness.js';

const delayMs = 10_000;

/** Two partitions of batches whose views are out of order by less than the watermark delay. */
const batch = fc.array(
  fc.record({
    jitterMs: fc.nat(delayMs - 1),
    path: fc.constantFrom('/a', '/b', '/c'),
    ip: fc.constantFrom('192.0.2.1', '192.0.2.2', '192.0.2.3', '2001:db8::1'),
  }),
  { minLength: 1, maxLength: 6 },
);
const partition = fc.array(batch, { minLength: 1, maxLength: 12 });
const step = fc.constantFrom('read 0', 'read 1', 'checkpoint', 'crash');

/** What the windows must hold, counted the plain way. */
function expected(views: readonly View[]): string[] {
  const groups = new Map<string, View[]>();
  for (const view of views) {
    const window = Math.floor((view.timeMs - start) / minute);
    for (const path of [view.path, 'NULL']) {
      const key = `${window} ${path}`;
      groups.set(key, [...(groups.get(key) ?? []), view]);
    }
  }
  const rows = [...groups].map(([key, members]) => {
    const visitors = new Set(members.map(({ ip }) => ip)).size;
    return `${key} ${members.length} ${visitors} ${members.length * 10} r1`;
  });
  return rows.toSorted();
}

test('whatever is read, stored and lost when, every row is counted and emitted once', async () => {
  await fc.assert(
    fc.asyncProperty(partition, partition, fc.array(step, { maxLength: 60 }), async (p0, p1, steps) => {
      const directory = mkdtempSync(join(tmpdir(), 'tailrace-'));
      const pages = new QueryHarness(directory, { partitions: [0, 1] });
      try {
        const topic = [p0, p1].map((batches) => timed(batches));
        for (const name of steps) {
          if (name === 'crash') await pages.reopen();
          else if (name === 'checkpoint') pages.query.checkpoint();
          else read(pages, topic, Number(name.at(-1)));
        }
        for (const index of [0, 1]) while (read(pages, topic, index));
        pages.query.checkpoint({ drain: true });
        const rows = await pages.shown();
        assert.deepEqual(rows.toSorted(), expected(topic.flat(2)));
        const { read: total, inWindows } = pages.query.counts;
        assert.deepEqual([total, inWindows], [topic.flat(2).length, topic.flat(2).length]);
      } finally {
        await pages.store.close();
        rmSync(directory, { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});

type Jittered = readonly { readonly jitterMs: number; readonly path: string; readonly ip: string }[];

/** Batch n is 20 s after the one before it. */
function timed(batches: readonly Jittered[]): View[][] {
  return batches.map((views, n) =>
    views.map(({ jitterMs, path, ip }) => ({
      timeMs: start + n * 20_000 + delayMs - jitterMs,
      path,
      ip,
    })),
  );
}

/** Reads the batch at the position of a partition; false at its end. */
function read(pages: QueryHarness, topic: readonly View[][][], index: number): boolean {
  let { offset } = pages.query.positions.get(index)!;
  for (const views of topic[index]!) {
    if (offset === 0) {
      pages.query.add(index, records(pages.query.positions.get(index)!.offset, views));
      return true;
    }
    offset -= views.length;
  }
  return false;
}
