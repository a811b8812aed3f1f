import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { aggregationDirectory } from '#src/aggregator/checkpoint/tables.js';
import type { QueryOptions } from '#src/aggregator/query.js';
import type { View } from '../support/page-views.js';
import { minute, QueryHarness, start } from '../support/query-harness.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const at = (ms: number, path = '/a'): View => ({ timeMs: start + ms, path });

/** A query with an output that keeps what it was sent last of each row, as Redis does. */
class Pages {
  readonly dataDir: string;
  readonly query: QueryHarness;
  /** Views of `/a` by window, as the output has them, with the revision. */
  readonly sent = new Map<number, { readonly views: number; readonly revision: number }>();

  constructor(t: TestContext, options: Partial<QueryOptions> = {}) {
    this.dataDir = temporaryDirectory(t);
    this.query = new QueryHarness(this.dataDir, { outbox: true, ...options });
    this.query.store.results.setOutputs(['redis']);
    t.after(() => this.query.store.close());
  }

  add(...views: View[]): void {
    this.query.add(views);
  }

  /** How many rows went; without `isStored` the process dies before it knows that they have. */
  deliver(isStored = true): number {
    const { store } = this.query;
    const entries = store.results.entries('redis', 1000);
    for (const { record } of entries) {
      const { startMs, values, revision } = record;
      if (values[2] !== '/a') continue;
      const window = (startMs - start) / minute;
      const known = this.sent.get(window);
      if (known === undefined || known.revision <= revision)
        this.sent.set(window, { views: Number(values[3]), revision });
    }
    if (isStored) store.results.advance('redis', (entries.at(-1)?.number ?? -1) + 1);
    return entries.length;
  }

  get views(): Record<number, number> {
    return Object.fromEntries([...this.sent].map(([window, { views }]) => [window, views]));
  }
}

test('after a restart an event of a purged window is late; it opens no fresh window', async (t) => {
  const pages = new Pages(t);
  pages.add(...Array.from({ length: 1000 }, (_, i) => at(i)));
  pages.add(at(2 * minute));
  pages.query.query.checkpoint();
  pages.deliver();
  assert.deepEqual(pages.views, { 0: 1000 });
  await pages.query.reopen();
  pages.add(at(500), at(2 * minute + 1));
  pages.query.query.checkpoint({ drain: true });
  pages.deliver();
  assert.deepEqual(pages.views, { 0: 1000, 2: 2 });
  assert.equal(pages.query.query.counts.late, 1);
  assert.ok((await pages.query.shown()).includes('0 /a 1000 1 10000 r1'));
});

test('of two drains with growth between, the second sends what has grown and nothing else', async (t) => {
  const pages = new Pages(t);
  pages.add(at(0), at(minute, '/b'));
  pages.query.query.checkpoint({ drain: true });
  assert.equal(pages.deliver(), 4);
  await pages.query.reopen();
  pages.add(at(1), at(2));
  pages.query.query.checkpoint({ drain: true });
  assert.equal(pages.deliver(), 2); // the row of /a and that of all paths
  assert.deepEqual(pages.views, { 0: 3 });
  pages.query.query.checkpoint({ drain: true });
  assert.equal(pages.deliver(), 0);
  pages.add(at(5 * minute));
  pages.query.query.checkpoint();
  assert.equal(pages.deliver(), 0); // the watermark closes both; nothing has changed
});

test('a crash between emission and the next checkpoint, late rows in other batches: the last value is right', async (t) => {
  const pages = new Pages(t, { allowedLatenessMs: 10 * minute });
  pages.add(at(0), at(1), at(2 * minute));
  pages.query.query.checkpoint();
  pages.deliver(false);
  assert.deepEqual(pages.views, { 0: 2 });
  pages.add(at(2), at(3)); // late, counted, and lost with the process
  await pages.query.reopen();
  pages.add(at(2));
  pages.query.query.checkpoint();
  pages.deliver(false);
  await pages.query.reopen();
  pages.add(at(3), at(4));
  pages.query.query.checkpoint();
  pages.deliver();
  assert.deepEqual(pages.views, { 0: 5 });
  assert.ok((await pages.query.shown()).includes('0 /a 5 1 50 r3'));
});

for (const survives of [true, false])
  test(`power lost with a commit that ${survives ? 'stays' : 'goes'}: nothing had left, it is right`, async (t) => {
    const pages = new Pages(t);
    const directory = aggregationDirectory(pages.dataDir, 'pages');
    const before = temporaryDirectory(t);
    pages.add(at(0));
    pages.query.query.checkpoint();
    await pages.query.store.flushed();
    cpSync(directory, before, { recursive: true });
    const { offset } = pages.query.query.positions.get(0)!;
    pages.add(at(1), at(2 * minute));
    pages.query.query.checkpoint(); // and no delivery: it waits for `flushed`
    await pages.query.store.close();
    if (!survives) {
      rmSync(directory, { recursive: true });
      cpSync(before, directory, { recursive: true });
    }
    pages.query.open();
    const isThere = pages.query.query.positions.get(0)!.offset > offset;
    assert.equal(isThere, survives);
    if (!isThere) pages.add(at(1), at(2 * minute));
    pages.query.query.checkpoint();
    pages.deliver();
    assert.deepEqual(pages.views, { 0: 2 });
    assert.ok((await pages.query.shown()).includes('0 /a 2 1 20 r1'));
  });
