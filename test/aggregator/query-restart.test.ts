import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { QueryOptions } from '#src/aggregator/query.js';
import { records, type View } from '../support/page-views.js';
import { fc } from '../support/properties.js';
import { minute, QueryHarness, start } from '../support/query-harness.js';

/**
 * Two partitions; batch n is 20 s after the one before it, its views out of order by `jitterMs`.
 */
function topicsOf(jitterMs: number): fc.Arbitrary<View[][][]> {
  const view = fc.record({
    earlierMs: fc.nat(jitterMs - 1),
    path: fc.constantFrom('/a', '/b'),
    ip: fc.constantFrom('192.0.2.1', '192.0.2.2', '192.0.2.3', '2001:db8::1'),
  });
  const batches = fc.array(fc.array(view, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  });
  const timed = (rows: { earlierMs: number; path: string; ip: string }[], n: number): View[] =>
    rows.map(({ earlierMs, path, ip }) => {
      return { path, ip, timeMs: start + n * 20_000 + jitterMs - earlierMs };
    });
  return fc.tuple(batches, batches).map((partitions) => partitions.map((each) => each.map(timed)));
}

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('read 0', 'read 1') },
    { weight: 2, arbitrary: fc.constantFrom('checkpoint', 'deliver', 'deliver in doubt') },
    { weight: 1, arbitrary: fc.constant('crash') },
  ),
  { minLength: 20, maxLength: 100 },
);

/** Views, visitors and bytes of each window and path, counted the plain way. */
function countedPlainly(views: readonly View[]): string[] {
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
    return `${key} ${members.length} ${visitors} ${members.length * 10}`;
  });
  return rows.toSorted();
}

/** A query, the topic it reads and an output that keeps the newest revision of each row. */
class World {
  readonly #directory = mkdtempSync(join(tmpdir(), 'tailrace-'));
  readonly #topic: readonly View[][][];
  readonly #delivered = new Map<string, { readonly revision: number; readonly rest: string }>();
  readonly pages: QueryHarness;

  constructor(topic: readonly View[][][], options: Partial<QueryOptions>) {
    this.#topic = topic;
    this.pages = new QueryHarness(this.#directory, {
      partitions: [0, 1],
      outbox: true,
      ...options,
    });
    this.pages.store.results.setOutputs(['out']);
  }

  async step(name: string): Promise<void> {
    if (name === 'crash') await this.pages.reopen();
    else if (name === 'checkpoint') this.pages.query.checkpoint();
    else if (name.startsWith('deliver')) this.#deliver(name === 'deliver');
    else this.#read(Number(name.at(-1)));
  }

  finish(): void {
    for (const partition of [0, 1]) while (this.#read(partition));
    this.pages.query.checkpoint({ drain: true });
    this.#deliver(true);
  }

  get delivered(): string[] {
    return [...this.#delivered].map(([key, { rest }]) => `${key} ${rest}`).toSorted();
  }

  async close(): Promise<void> {
    await this.pages.store.close();
    rmSync(this.#directory, { recursive: true });
  }

  #deliver(isAcknowledged: boolean): void {
    const { store } = this.pages;
    const entries = store.results.entries('out', 1000);
    for (const { record } of entries) {
      const { startMs, values, revision } = record;
      const key = `${(startMs - start) / minute} ${values[2] ?? 'NULL'}`;
      const known = this.#delivered.get(key);
      const rest = values.slice(3).join(' ');
      // A revision stands for one value, for ever: it is given in the checkpoint that makes it.
      if (known?.revision === revision) assert.equal(rest, known.rest);
      if ((known?.revision ?? 0) < revision) this.#delivered.set(key, { revision, rest });
    }
    const last = entries.at(-1);
    if (isAcknowledged && last !== undefined) store.results.advance('out', last.number + 1);
  }

  /** Reads the batch at the position of a partition; false at its end. */
  #read(partition: number): boolean {
    const { query } = this.pages;
    const position = query.positions.get(partition)!.offset;
    let baseOffset = 0;
    for (const views of this.#topic[partition]!) {
      if (baseOffset === position) {
        query.add(partition, records(baseOffset, views));
        return true;
      }
      baseOffset += views.length;
    }
    return false;
  }
}

async function check(jitterMs: number, options: Partial<QueryOptions>): Promise<void> {
  const property = fc.asyncProperty(topicsOf(jitterMs), steps, async (topic, names) => {
    const world = new World(topic, options);
    try {
      for (const name of names) await world.step(name);
      world.finish();
      const views = topic.flat(2);
      const expected = countedPlainly(views);
      const rows = (await world.pages.shown()).map((row) => row.replace(/ r\d+$/, ''));
      assert.deepEqual(rows.toSorted(), expected);
      assert.deepEqual(world.delivered, expected);
      const { read, inWindows, late } = world.pages.query.counts;
      assert.deepEqual([read, inWindows, late], [views.length, views.length, 0]);
    } finally {
      await world.close();
    }
  });
  await fc.assert(property, { numRuns: 60 });
}

test('whatever is read, stored, lost and delivered when, every row counts once', () =>
  check(10_000, { watermarkMs: 10_000 }));

test('the same with rows so late that windows are emitted several times', () =>
  check(2 * minute, { watermarkMs: 0, allowedLatenessMs: 10 * minute }));
